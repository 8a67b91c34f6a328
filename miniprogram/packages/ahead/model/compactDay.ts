import dayjs from 'dayjs';
import { partsOf, type Day } from '../../../domain/day/day';

/** Many an account is due on the same day, and formatting is what a long file spends its time on. */
const written = new Map<Day, string>();

/** 20260305, as calendar files have it. */
export function compactDay(day: Day): string {
  const text = written.get(day) ?? format(day);
  written.set(day, text);
  return text;
}

/**
 * dayjs works in the phone's zone, so it is given a stand-in that exists in every zone: local noon of the same day
 * 400 years on. The calendar repeats after 400 years, and no zone has a gap there, whereas some skipped whole days of
 * ours (Pacific/Apia has no 2011-12-30). The year itself goes in as text.
 */
function format(day: Day): string {
  const { year, month, day: date } = partsOf(day);
  return dayjs(new Date(year + 400, month - 1, date, 12)).format(`[${year}]MMDD`);
}
