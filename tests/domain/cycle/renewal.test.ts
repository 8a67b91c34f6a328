import * as fc from 'fast-check';
import type { Day } from '../../../miniprogram/domain/day/day';
import { isSameDue, passedBefore } from '../../../miniprogram/domain/cycle/renewal';
import { anyDay, applied, day, dueOn } from '../arbitraries';

test('179 days are a correction, 180 are another year, in either direction', () => {
  const due = day('2026-11-30');
  for (const way of [1, -1]) {
    expect(isSameDue(due, (due + 179 * way) as Day)).toBe(true);
    expect(isSameDue(due, (due + 180 * way) as Day)).toBe(false);
  }
  expect(isSameDue(due, due)).toBe(true);
  fc.assert(fc.property(anyDay, anyDay, (one, other) => isSameDue(one, other) === isSameDue(other, one)));
});

describe('the review that a later due day tells of', () => {
  const { cycle } = dueOn('2026-11-30');

  test('passed on the old due day at the latest, or on the day of today before that', () => {
    expect(passedBefore(cycle, day('2027-11-30'), day('2026-12-05'))).toBe(day('2026-11-30'));
    expect(passedBefore(cycle, day('2027-11-30'), day('2026-11-05'))).toBe(day('2026-11-05'));
  });

  test('not before the last step that was logged', () => {
    const late = applied(dueOn('2023-12-20'), 'inReview');
    expect(passedBefore(late.cycle, day('2024-12-20'), day('2024-01-15'))).toBe(day('2024-01-01'));
    const early = applied(dueOn('2024-03-20'), 'inReview');
    expect(passedBefore(early.cycle, day('2025-03-20'), day('2024-04-15'))).toBe(day('2024-03-20'));
  });

  test('is none for a correction, an earlier day, or where no due day was known', () => {
    expect(passedBefore(cycle, day('2027-05-28'), day('2026-12-05'))).toBeNull();
    expect(passedBefore(cycle, day('2025-11-30'), day('2026-12-05'))).toBeNull();
    expect(passedBefore(dueOn('').cycle, day('2027-11-30'), day('2026-12-05'))).toBeNull();
  });
});
