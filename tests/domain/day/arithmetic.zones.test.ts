import * as fc from 'fast-check';
import { formatDay, partsOf } from '../../../miniprogram/domain/day/day';
import { addDays, addMonths, addYears, daysBetween } from '../../../miniprogram/domain/day/arithmetic';
import { anyDay, day } from '../arbitraries';

const months = fc.integer({ min: -600, max: 600 });

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-11-19', -3, '2024-08-19'],
  ['2025-05-31', -3, '2025-02-28'],
  ['2028-05-29', -3, '2028-02-29'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
  ['2024-01-15', -1, '2023-12-15'],
  ['2024-05-31', 13, '2025-06-30'],
])('%s and %i months is %s', (from, count, to) => {
  expect(formatDay(addMonths(day(from), count))).toBe(to);
});

test('a leap day a year on is the last of February', () => {
  expect(formatDay(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
  expect(formatDay(addYears(day('2024-02-29'), 4))).toBe('2028-02-29');
});

test('adding months keeps the day of month, or clamps to the last day of a shorter month', () => {
  fc.assert(
    fc.property(anyDay, months, (from, count) => {
      const before = partsOf(from);
      const target = addMonths(from, count);
      const after = partsOf(target);
      expect(after.year * 12 + after.month).toBe(before.year * 12 + before.month + count);
      if (after.day !== before.day) {
        expect(after.day).toBeLessThan(before.day);
        expect(partsOf(addDays(target, 1)).day).toBe(1);
      }
    }),
  );
});

test('a year is twelve months', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -50, max: 50 }), (from, count) => {
      expect(addYears(from, count)).toBe(addMonths(from, 12 * count));
    }),
  );
});

test('three calendar months before a day are 89 to 92 days', () => {
  fc.assert(
    fc.property(anyDay, (due) => {
      const length = daysBetween(addMonths(due, -3), due);
      expect(length).toBeGreaterThanOrEqual(89);
      expect(length).toBeLessThanOrEqual(92);
    }),
  );
});

test('difference and addition of days are inverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
    }),
  );
});
