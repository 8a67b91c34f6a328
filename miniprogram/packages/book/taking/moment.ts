import { todayAt, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';

const minuteMs = 60_000;
const beijingMs = 8 * 60 * minuteMs;

/** 3月5日 12:05, in Beijing. @param at ms since 1970 */
export function momentText(at: number, today: Day): string {
  const minutes = Math.floor((at + beijingMs) / minuteMs) % (24 * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${shortDay(todayAt(at), today)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
