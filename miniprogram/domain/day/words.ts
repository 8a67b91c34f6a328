/** Days as the screens show them. */
import type { Day } from './day';
import { partsOf } from './day';

/** From 1970-01-01 on, which was a Thursday. */
const weekdays = '四五六日一二三';

/** 2026年3月5日 */
export function longDay(day: Day): string {
  return `${partsOf(day).year}年${dayOfYear(day)}`;
}

/** 3月5日; with the year in front when it isn't today's year. */
export function shortDay(day: Day, today: Day): string {
  return partsOf(day).year === partsOf(today).year ? dayOfYear(day) : longDay(day);
}

/** 周四 */
export function weekday(day: Day): string {
  return `周${weekdays.charAt(((day % 7) + 7) % 7)}`;
}

function dayOfYear(day: Day): string {
  const { month, day: date } = partsOf(day);
  return `${month}月${date}日`;
}
