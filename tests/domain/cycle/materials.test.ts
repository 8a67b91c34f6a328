import { subjectTypes } from '../../../miniprogram/domain/account/account';
import { checklistOf, commonMaterials, subjectMaterials } from '../../../miniprogram/domain/cycle/materials';

test('every subject type has a list with an id of its own for each material, the common ones last', () => {
  for (const type of ['' as const, ...subjectTypes]) {
    const ids = checklistOf(type).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(-commonMaterials.length)).toEqual(commonMaterials.map(({ id }) => id));
  }
  for (const type of subjectTypes)
    expect(checklistOf(type)).toHaveLength(subjectMaterials[type].own.length + commonMaterials.length);
  expect(checklistOf('')).toHaveLength(commonMaterials.length);
  expect(checklistOf('enterprise')[0]).toEqual({
    id: 'licence',
    name: '营业执照',
    note: '',
    ticked: false,
    notNeeded: false,
  });
});

test('what was ticked is ticked, and ids of another list do no harm', () => {
  const ticked = checklistOf('media', { materials: ['mediaLicence', 'email', 'licence', 'gone'] }).filter(
    (item) => item.ticked,
  );
  expect(ticked.map(({ id }) => id)).toEqual(['mediaLicence', 'email']);
});
