import type { Day } from './day';

/** Monday to Friday, whatever holidays say. 1970-01-01 was a Thursday. */
export function isWeekday(day: Day): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5;
}
