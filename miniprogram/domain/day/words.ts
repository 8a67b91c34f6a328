/**
 * Days as the screens show them. dayjs formats; it works in the phone's zone, so it is given a stand-in that exists in
 * every zone.
 */
import dayjs from 'dayjs';
import type { Day } from './day';
import { partsOf } from './day';

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;

/**
 * Local noon of the same day 400 years on. The calendar repeats to the weekday after 400 years, and no zone has a gap
 * there, whereas some skipped whole days of ours (Pacific/Apia has no 2011-12-30). The year itself goes in as text.
 */
function standIn(day: Day): dayjs.Dayjs {
  const { year, month, day: date } = partsOf(day);
  return dayjs(new Date(year + 400, month - 1, date, 12));
}

/** 2026年3月5日 */
export function longDay(day: Day): string {
  return standIn(day).format(`[${partsOf(day).year}]年M月D日`);
}

/** 3月5日; with the year in front when it isn't today's year. */
export function shortDay(day: Day, today: Day): string {
  return partsOf(day).year === partsOf(today).year ? standIn(day).format('M月D日') : longDay(day);
}

/** 周四 */
export function weekday(day: Day): string {
  return weekdays[standIn(day).day()];
}
