/** A person's own numbers: what they change, and that nothing changes without them. */
import { subjectTypes } from '../../../miniprogram/domain/account/account';
import { filterAccounts, noFilter } from '../../../miniprogram/domain/lists/search';
import { certificationStatus, windowOpensOn } from '../../../miniprogram/domain/status/status';
import { checkFields } from '../../../miniprogram/packages/form/model/check';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { estimateDueAfterReview, estimateDueFromCertification } from '../../../miniprogram/domain/cycle/nextDue';
import { suggestDue } from '../../../miniprogram/packages/form/model/suggestDue';
import { feeFor } from '../../../miniprogram/domain/rules/feeFor';
import { milestonesOf } from '../../../miniprogram/domain/status/milestones';
import { applyOverrides, mayBe, overrideKeys, rangeOf } from '../../../miniprogram/domain/rules/overrides';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import * as fc from 'fast-check';
import { day, dueDay, dueOn, fields, standing } from '../arbitraries';

const account = dueOn('2024-11-19');
const own = (stored: Record<string, unknown>): typeof officialNumbers => applyOverrides(stored).numbers;

describe('without a number of one’s own', () => {
  test('the official ones hold', () => {
    expect(applyOverrides({})).toEqual({ numbers: officialNumbers, own: {}, broken: [] });
    expect(formatDay(windowOpensOn(account.cycle, officialNumbers) ?? day('2000-01-01'))).toBe('2024-08-21');
    expect(formatDay(estimateDueFromCertification(day('2014-06-07'), officialNumbers))).toBe('2015-06-06');
  });
});

describe('window length', () => {
  const numbers = own({ window: 120 });

  test('moves the day on which the status changes, and nothing else', () => {
    const kinds = (text: string): string[] => [
      certificationStatus(account, standing(day(text))).kind,
      certificationStatus(account, standing(day(text), { numbers })).kind,
    ];
    expect(kinds('2024-07-21')).toEqual(['valid', 'valid']);
    expect(kinds('2024-07-22')).toEqual(['valid', 'due']);
    expect(kinds('2024-08-20')).toEqual(['valid', 'due']);
    expect(kinds('2024-08-21')).toEqual(['due', 'due']);
    expect(kinds('2024-11-20')).toEqual(['overdue', 'overdue']);
  });

  test('moves accounts in the list', () => {
    const stored = { ...account, id: 'p01-1', rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
    const today = day('2024-08-01');
    const query = { ...noFilter, statusKind: 'due' } as const;
    expect([
      filterAccounts([stored], query, standing(today)).length,
      filterAccounts([stored], query, standing(today, { numbers })).length,
    ]).toEqual([0, 1]);
  });

  test('moves the first point of the timeline', () => {
    expect(milestonesOf('miniProgram', account.cycle, numbers)[0]).toEqual({ id: 'opens', day: day('2024-07-22') });
  });

  test('gives way to the platform’s own begin day', () => {
    expect(windowOpensOn(dueOn('2024-11-19', 'imported', '2024-08-21').cycle, numbers)).toBe(day('2024-08-21'));
  });

  test('any length in range: the window opens exactly so many days before', () => {
    fc.assert(
      fc.property(dueDay, fc.integer({ min: 1, max: 365 }), (due, window) => {
        expect(windowOpensOn(dueOn(formatDay(due)).cycle, own({ window }))).toBe(addDays(due, -window));
      }),
    );
  });
});

describe('validity', () => {
  const numbers = own({ validity: 2 });

  test('moves every estimate', () => {
    expect(estimateDueFromCertification(day('2024-06-07'), numbers)).toBe(day('2026-06-06'));
    expect(estimateDueAfterReview(day('2024-06-06'), day('2024-05-01'), numbers)).toBe(day('2026-06-06'));
    expect(estimateDueAfterReview(day('2024-06-06'), day('2024-07-01'), numbers)).toBe(day('2026-06-30'));
    expect(suggestDue(fields({ certifiedHow: 'own', certifiedOn: '2024-06-07' }), undefined, numbers)).toBe(
      day('2026-06-06'),
    );
    const passed = {
      id: 'c1',
      dueOn: '2024-06-06',
      dueTrust: 'imported',
      opensOn: '',
      passedOn: '2024-05-01',
      feeYuan: null,
      application: null,
    } as const;
    expect(suggestDue(fields({ history: [passed] }), undefined, numbers)).toBe(day('2026-06-06'));
  });

  test('the form no longer doubts a day that fits it', () => {
    const far = dueOn('2026-01-05', 'confirmed');
    expect(checkFields(far, standing(day('2024-06-07'))).warnings.dueOn).toBe('到期日离今天太远：认证一年一次，请核对');
    expect(checkFields(far, standing(day('2024-06-07'), { numbers })).warnings.dueOn).toBeUndefined();
    expect(checkFields(dueOn('2028-01-05', 'confirmed'), standing(day('2024-06-07'), { numbers })).warnings.dueOn).toBe(
      '到期日离今天太远：认证 2 年一次，请核对',
    );
  });
});

describe('fees', () => {
  test('each subject type has one of its own', () => {
    for (const type of subjectTypes) {
      const numbers = own({ [`fee.${type}`]: 123 });
      for (const other of subjectTypes) {
        const { fee } = feeFor(other, numbers);
        if (other === type) expect(fee).toEqual({ kind: 'yuan', yuan: 123, optional: type === 'person' });
        else expect(fee).toEqual(feeFor(other, officialNumbers).fee);
      }
    }
  });

  test('0 means free, and a number of one’s own settles a dispute', () => {
    expect(feeFor('publicInstitution', own({ 'fee.publicInstitution': 0 }))).toEqual({
      fee: { kind: 'free' },
      disputed: false,
      alternative: '',
    });
    expect(feeFor('publicInstitution', officialNumbers).disputed).toBe(true);
  });

  test('what an enterprise may be instead follows the 个体工商户', () => {
    expect(feeFor('enterprise', own({ 'fee.individualBusiness': 60 })).alternative).toBe('个体工商户为 60 元');
  });
});

describe('what is stored', () => {
  test('a broken value is left out and named, the others hold; what is not known is nobody’s fault', () => {
    const applied = applyOverrides({
      window: 0,
      validity: 2,
      'fee.enterprise': '280',
      'fee.media': 1.5,
      'fee.person': 100_001,
      later: 'x',
      toString: 1,
    });
    expect(applied.broken).toEqual(['window', 'fee.enterprise', 'fee.media', 'fee.person']);
    expect(applied.own).toEqual({ validity: 2 });
    expect(applied.numbers).toEqual({ ...officialNumbers, validYears: 2 });
  });

  test('the whole range is taken, and nothing outside', () => {
    for (const key of overrideKeys) {
      const { min, max } = rangeOf(key);
      expect(applyOverrides({ [key]: min }).own).toEqual({ [key]: min });
      expect(applyOverrides({ [key]: max }).own).toEqual({ [key]: max });
      expect(applyOverrides({ [key]: min - 1 }).broken).toHaveLength(1);
      expect(applyOverrides({ [key]: max + 1 }).broken).toHaveLength(1);
    }
  });
});

test('a number may be whole and within its range, and nothing else', () => {
  for (const key of overrideKeys) {
    const { min, max } = rangeOf(key);
    expect([min, max].map((value) => mayBe(key, value))).toEqual([true, true]);
    expect([min - 1, max + 1, min + 0.5, String(min), null].map((value) => mayBe(key, value))).toEqual(
      Array<boolean>(5).fill(false),
    );
  }
});
