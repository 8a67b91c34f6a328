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

test('every material is called by a name of its own', () => {
  for (const type of subjectTypes) {
    const list = checklistOf(type);
    expect(list.filter(({ id, name }) => !/^[a-zA-Z]+$/.test(id) || name === '')).toEqual([]);
    expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  }
});

test('what is needed only now and then says when; the rest has nothing to say', () => {
  const said = checklistOf('individualBusiness').filter(({ note }) => note !== '');
  expect(said.map(({ id }) => id)).toEqual(['bankAccount', 'phone', 'trademark', 'keywordProof']);
  for (const type of ['media', 'government'] as const)
    expect(subjectMaterials[type].own.filter(({ note }) => note !== '')).toEqual([]);
});

test('papers of registration are those of the kind of subject; schools and clinics bring their permit', () => {
  const papers = subjectTypes.flatMap((type) => subjectMaterials[type].own.filter(({ id }) => id === 'registration'));
  expect(papers.map(({ note }) => note)).toEqual([
    '社会团体法人登记证书',
    '民办非企业单位登记证书',
    '基金会法人登记证书',
  ]);
  for (const type of ['socialGroup', 'privateNonEnterprise', 'foundation'] as const)
    expect(subjectMaterials[type].own.find(({ id }) => id === 'permits')?.note).toMatch(/办学许可证.*医疗机构/);
  expect(subjectMaterials.government.own.map(({ id }) => id)).toEqual(['creditCode', 'letter']);
  expect(subjectMaterials.publicInstitution.own.map(({ id, note }) => [id, note !== ''])).toEqual([
    ['institution', true],
    ['letter', false],
  ]);
});

test('of the subjects without a list of their own it says why, of the others nothing', () => {
  const said = subjectTypes.filter((type) => subjectMaterials[type].remark !== '');
  expect(said).toEqual(['otherOrganisation', 'person', 'overseas']);
  for (const type of said) expect(subjectMaterials[type].own).toEqual([]);
  expect(subjectMaterials.otherOrganisation.remark).toContain('后台');
  expect(subjectMaterials.person.remark).toContain('自愿');
  expect(subjectMaterials.overseas.remark).toContain('不能复用');
});

test('what was ticked is ticked, and ids of another list do no harm', () => {
  const ticked = checklistOf('media', { materials: ['mediaLicence', 'email', 'licence', 'gone'] }).filter(
    (item) => item.ticked,
  );
  expect(ticked.map(({ id }) => id)).toEqual(['mediaLicence', 'email']);
});
