import { dayNumber, daysInMonth } from './gregorian';
import type { Day } from './day';
import { partsOf } from './day';

/** `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/**
 * `count` calendar months later (earlier when negative): the same day of month, or the month's last day where it is
 * shorter. Source: the platform counts its reminders in months before the due day (customer service, 2023-11).
 */
export function addMonths(day: Day, count: number): Day {
  const from = partsOf(day);
  const months = from.year * 12 + (from.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) }) as Day;
}

/** `count` years later (earlier when negative); 29 February becomes 28 February in a common year. */
export function addYears(day: Day, count: number): Day {
  return addMonths(day, count * 12);
}

/** Days from `from` to `to`: positive when `to` is later. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}
