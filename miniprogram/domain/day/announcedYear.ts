/** China's holidays and the weekend days worked for them, for the years that the State Council has announced. */
import { getDayDetail } from 'chinese-days';
import { dayNumber } from './gregorian';
import { formatDay } from './day';
import type { Day } from './day';

/** Days of a year that differ from the plain week: true = worked, false = closed. */
export type YearTable = ReadonlyMap<Day, boolean>;

/**
 * The announced table of a year, null where the library has none (it ends with the year announced last).
 * Source: 国务院办公厅关于部分节假日安排的通知, by way of chinese-days.
 *
 * The library keeps its table in the phone's zone: west of Greenwich its keys and the weekday it sees are a day early.
 * But a text given to it lands on the same key as the text it was built from, so a listed day is always told as one.
 * Only that is taken from it, never a weekday.
 */
export function announcedYear(year: number): YearTable | null {
  // Without its 国庆 a year isn't announced: the last days of December may be listed with the next New Year.
  if (listed(dayNumber({ year, month: 10, day: 1 }) as Day) === null) return null;
  const table = new Map<Day, boolean>();
  const first = dayNumber({ year, month: 1, day: 1 });
  const next = dayNumber({ year: year + 1, month: 1, day: 1 });
  for (let number = first; number < next; number += 1) {
    const day = number as Day;
    const works = listed(day);
    if (works !== null) table.set(day, works);
  }
  return table;
}

/** Whether a day that the library lists is worked; null for one that it doesn't. */
function listed(day: Day): boolean | null {
  const { name, work } = getDayDetail(formatDay(day));
  // A listed day is named like “Spring Festival,春节,4”, any other by its weekday.
  return name.includes(',') ? work : null;
}
