import {
  estimateDueAfterReview,
  estimateDueFromCertification,
  suggestDue,
} from '../../../miniprogram/domain/cycle/nextDue';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { day, dueOn, fields } from '../arbitraries';

const closed = (due: string, passedOn: string) => ({
  ...dueOn(due).cycle,
  passedOn,
  feeYuan: null,
});
const suggested = (account: ReturnType<typeof fields>, linked?: ReturnType<typeof fields>) =>
  suggestDue(account, linked, officialNumbers);

test('a certification lasts a year, less a day; from a leap day it is clamped first', () => {
  expect(estimateDueFromCertification(day('2014-06-07'), officialNumbers)).toBe(day('2015-06-06'));
  expect(estimateDueFromCertification(day('2024-02-29'), officialNumbers)).toBe(day('2025-02-27'));
});

test('a review that passed in time, up to the due day itself, adds a year to that day', () => {
  const due = day('2026-06-06');
  for (const passedOn of ['2026-04-01', '2026-06-06'])
    expect(estimateDueAfterReview(due, day(passedOn), officialNumbers)).toBe(day('2027-06-06'));
});

test('one that passed late, or of which no due day was known, counts from its own day', () => {
  expect(estimateDueAfterReview(day('2026-06-06'), day('2026-06-07'), officialNumbers)).toBe(day('2027-06-06'));
  expect(estimateDueAfterReview(day('2026-06-06'), day('2026-07-01'), officialNumbers)).toBe(day('2027-06-30'));
  expect(estimateDueAfterReview(null, day('2026-07-01'), officialNumbers)).toBe(day('2027-06-30'));
});

describe('a due day to offer', () => {
  test('goes by the last passed review where there is one', () => {
    const history = [closed('2024-06-06', '2024-05-01'), closed('2025-06-06', '2025-05-01')];
    const account = fields({ certifiedHow: 'own', certifiedOn: '2020-01-01', history });
    expect(suggested(account)).toBe(day('2026-06-06'));
    // A day that can't be read says nothing.
    expect(suggested({ ...account, history: [closed('2025-06-06', '')] })).toBe(day('2020-12-31'));
  });

  test('goes by the certification', () => {
    expect(suggested(fields({ certifiedHow: 'unknown', certifiedOn: '2025-06-07' }))).toBe(day('2026-06-06'));
    expect(suggested(fields({ certifiedHow: 'own' }))).toBeNull();
  });

  test('is none of what was never certified', () => {
    expect(suggested(fields({ certifiedHow: 'never', certifiedOn: '2025-06-07' }))).toBeNull();
  });

  test('of a program certified by reuse is that of the official account, where it is known', () => {
    const program = fields({ certifiedHow: 'reuse', certifiedOn: '2025-06-07' });
    expect(suggested(program, dueOn('2026-09-09'))).toBe(day('2026-09-09'));
    expect(suggested(program, dueOn(''))).toBeNull();
    expect(suggested(program)).toBeNull();
    expect(suggested(fields({ certifiedHow: 'own', certifiedOn: '2025-06-07' }), dueOn('2026-09-09'))).toBe(
      day('2026-06-06'),
    );
  });
});
