import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';
import { suggestDue } from '../../../../miniprogram/packages/form/model/suggestDue';
import { day, dueOn, fields } from '../../../domain/arbitraries';

describe('suggestDue', () => {
  const linked = dueOn('2025-06-30');
  const closed = {
    id: 'c1',
    dueOn: '2024-11-19',
    dueTrust: 'imported' as const,
    opensOn: '',
    passedOn: '2024-11-01',
    feeYuan: 300,
    application: null,
  };

  test('goes by the certification', () => {
    expect(suggestDue(fields({ certifiedHow: 'own', certifiedOn: '2024-06-07' }), undefined, officialNumbers)).toBe(
      day('2025-06-06'),
    );
    expect(suggestDue(fields({ certifiedHow: 'unknown', certifiedOn: '2024-06-07' }), linked, officialNumbers)).toBe(
      day('2025-06-06'),
    );
    expect(suggestDue(fields({ certifiedHow: 'own' }), undefined, officialNumbers)).toBeNull();
    expect(
      suggestDue(fields({ certifiedHow: 'never', certifiedOn: '2024-06-07' }), undefined, officialNumbers),
    ).toBeNull();
  });

  test('by reuse it is the linked official account that counts', () => {
    const reused = fields({ certifiedHow: 'reuse', certifiedOn: '2024-06-07' });
    expect(suggestDue(reused, linked, officialNumbers)).toBe(day('2025-06-30'));
    expect(suggestDue(reused, dueOn(''), officialNumbers)).toBeNull();
    expect(suggestDue(reused, undefined, officialNumbers)).toBeNull();
  });

  test('the last passed review comes before everything', () => {
    expect(
      suggestDue(
        fields({ certifiedHow: 'reuse', certifiedOn: '2024-11-01', history: [closed] }),
        linked,
        officialNumbers,
      ),
    ).toBe(day('2025-11-19'));
    expect(
      suggestDue(
        fields({ certifiedHow: 'own', certifiedOn: '2024-06-07', history: [{ ...closed, passedOn: '' }] }),
        linked,
        officialNumbers,
      ),
    ).toBe(day('2025-06-06'));
  });
});
