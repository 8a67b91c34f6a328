/** China's holidays and the weekend days worked for them, for the years that the State Council has announced. */
import { addDays } from './arithmetic';
import type { Day } from './day';
import { dayNumber } from './gregorian';
import { announcedDays, firstFeastYear, lunarFeasts } from './holidayTable';

/** Days of a year that differ from the plain week: true = worked, false = closed. */
export type YearTable = ReadonlyMap<Day, boolean>;

/**
 * The announced table of a year, null where there is none (it ends with the year announced last).
 * Source: 国务院办公厅关于部分节假日安排的通知, by way of chinese-days.
 */
export function announcedYear(year: number): YearTable | null {
  const announced = announcedDays[year];
  if (announced === undefined) return null;
  const [closed, worked] = announced;
  return new Map([
    ...daysIn(closed, year).map((day): [Day, boolean] => [day, false]),
    ...daysIn(worked, year).map((day): [Day, boolean] => [day, true]),
  ]);
}

/** 春节, 端午 and 中秋 of a year, in this order; none before 1970 and after 2100. */
export function lunarFeastsOf(year: number): Day[] {
  const at = (year - firstFeastYear) * 6;
  return at < 0 ? [] : daysIn(lunarFeasts.slice(at, at + 6), year);
}

/** The days of a year that a text of two digits each stands for: counts of days since 1 January. */
function daysIn(text: string, year: number): Day[] {
  const first = dayNumber({ year, month: 1, day: 1 }) as Day;
  return (text.match(/../g) ?? []).map((digits) => addDays(first, parseInt(digits, 36)));
}
