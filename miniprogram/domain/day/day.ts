/**
 * A day is a Beijing calendar day (UTC+8), whatever zone the phone is in: the platform's notices and its unix
 * times mean Beijing days (official sample: 1704162245 s is 2024年1月2日 in the notice).
 */

import { calendarParts, dayNumber, daysInMonth } from './gregorian';
import type { CalendarParts } from './gregorian';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';
import { halfWidth } from '../kit/text';

/** A Beijing calendar day as it is stored, always `YYYY-MM-DD`; '' where a field may be unknown. */
export type DayText = string;

/** Whole days since 1970-01-01. The brand keeps day numbers, day counts and instants apart. */
export type Day = number & { readonly __day: true };

/** First and last year that an account's date may have; anything else is a slip of the hand or a broken time. */
const firstYear = 2000;
const lastYear = 2099;

const msPerSecond = 1000;
const msPerDay = 86_400_000;
const beijingOffsetMs = 8 * 3_600_000;

const storedPattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const separatedPattern = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const chinesePattern = /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]$/;
const compactPattern = /^(\d{4})(\d{2})(\d{2})$/;
const unixSecondsPattern = /^\d{10}$/;

/** The day of a calendar date. Refuses years outside 2000–2099 and dates that don't exist, with the reason. */
export function dayFromParts(year: number, month: number, day: number): Result<Day> {
  if (!(Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)))
    return refuse('日期里的年、月、日要是整数');
  if (year < firstYear || year > lastYear) return refuse(`年份要在 ${firstYear} 到 ${lastYear} 之间，这里是 ${year}`);
  if (month < 1 || month > 12) return refuse(`月份要在 1 到 12 之间，这里是 ${month}`);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) return refuse(`${year} 年 ${month} 月只有 ${last} 天，没有 ${day} 日`);
  return ok(dayNumber({ year, month, day }) as Day);
}

/**
 * The Beijing day of a unix time in seconds, as the platform's payloads have it. Refuses times outside 2000–2099: 0 and
 * other fillers must never show as 1970.
 */
export function dayFromUnixSeconds(seconds: number): Result<Day> {
  const day = todayAt(seconds * msPerSecond);
  const { year } = partsOf(day);
  // Asked this way round, because the year of an absurd time is NaN.
  return year >= firstYear && year <= lastYear ? ok(day) : refuse(`这个时间戳不在 ${firstYear} 到 ${lastYear} 年之间`);
}

/**
 * A day as people and platforms write it: 2026-3-5, 2026/03/05, 2026.3.5, 2026年3月5日, 20260305 or unix seconds of ten
 * digits. Full-width characters and surrounding blanks are fine. Refuses everything else with a reason in Chinese.
 */
export function parseDay(text: string): Result<Day> {
  const plain = halfWidth(text).trim();
  if (plain === '') return refuse('日期是空的');
  if (unixSecondsPattern.test(plain)) return dayFromUnixSeconds(Number(plain));
  const separated = separatedPattern.exec(plain);
  if (separated) return dayFromParts(Number(separated[1]), Number(separated[3]), Number(separated[4]));
  const joined = chinesePattern.exec(plain) ?? compactPattern.exec(plain);
  if (joined) return dayFromParts(Number(joined[1]), Number(joined[2]), Number(joined[3]));
  return refuse(`看不懂日期“${plain.slice(0, 20)}”，请写成 2026-03-05 这样`);
}

/** Days that were read before: thousands of accounts share a few hundred. No more than a century has. */
const known = new Map<DayText, Day>();

/** Stored text (`YYYY-MM-DD` exactly) → day; null for '' and for anything broken. */
export function readDay(text: DayText): Day | null {
  const before = known.get(text);
  if (before !== undefined) return before;
  const match = storedPattern.exec(text);
  if (!match) return null;
  const day = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day.ok) return null;
  known.set(text, day.value);
  return day.value;
}

/** The text that is stored: `YYYY-MM-DD`. */
export function formatDay(day: Day): DayText {
  const parts = partsOf(day);
  return `${pad(parts.year, 4)}-${pad(parts.month, 2)}-${pad(parts.day, 2)}`;
}

/** Year, month (1–12) and day of month of a day. */
export function partsOf(day: Day): CalendarParts {
  return calendarParts(day);
}

/** The Beijing day of an instant (unix milliseconds). */
export function todayAt(instantMs: number): Day {
  return Math.floor((instantMs + beijingOffsetMs) / msPerDay) as Day;
}

/** Milliseconds from an instant (unix milliseconds) to the next Beijing midnight; above 0, at most a day. */
export function msToNextDay(instantMs: number): number {
  return (todayAt(instantMs) + 1) * msPerDay - beijingOffsetMs - instantMs;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
