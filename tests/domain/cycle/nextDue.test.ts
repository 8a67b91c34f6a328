import { estimateDueAfterReview, estimateDueFromCertification } from '../../../miniprogram/domain/cycle/nextDue';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { day } from '../arbitraries';

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
