/** Reading single values of official payloads, in every shape in which they have been seen. */
import { parseDay, dayFromParts, dayFromUnixSeconds } from '../../../../domain/day/day';
import type { Day } from '../../../../domain/day/day';
import { halfWidth, searchKey } from '../../../../domain/kit/text';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { cleanText } from './clean';
import { findDates } from './dates';

export type JsonObject = Record<string, unknown>;

/** An own property only: nothing inherited counts as data. */
export function own(object: JsonObject, key: string): unknown {
  return Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
}

/** Text of at most `limit` UTF-16 units, cleaned; '' for anything else. */
export function readText(value: unknown, limit: number): string {
  return typeof value === 'string' ? cleanText(value, limit) : '';
}

/** A whole number, or a text of digits; null for anything else. */
export function readNumber(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const plain = halfWidth(value).trim();
  return /^-?\d{1,15}$/.test(plain) ? Number(plain) : null;
}

/** Flags arrive as true, 1, "1" or "true" (official samples); null when there is none. */
export function readFlag(value: unknown): boolean | null {
  const plain = typeof value === 'string' ? searchKey(value) : value;
  if (plain === true || plain === 1 || plain === '1' || plain === 'true') return true;
  if (plain === false || plain === 0 || plain === '0' || plain === 'false') return false;
  return null;
}

const firstMillisecond = 100_000_000_000;

/**
 * A time of a payload: unix seconds as number or text, or a written date with or without time of day and zone. Missing,
 * empty and 0 mean that there is none
 * (null), never 1970. `milliseconds`: it had 13 digits. Refuses what is no time between 2000 and 2099, with the reason.
 */
export function readTime(value: unknown): Result<{ day: Day; milliseconds: boolean } | null> {
  if (value === undefined || value === null) return ok(null);
  const seconds = readNumber(value);
  if (seconds === 0 || (typeof value === 'string' && value.trim() === '')) return ok(null);
  const milliseconds = seconds !== null && seconds >= firstMillisecond;
  const day = timeDay(value, milliseconds ? seconds / 1000 : seconds);
  return day.ok ? ok({ day: day.value, milliseconds }) : day;
}

function timeDay(value: unknown, seconds: number | null): Result<Day> {
  if (Array.isArray(value)) return arrayDay(value);
  if (typeof value === 'object') return extendedDay(value as JsonObject);
  // 20241119 is no unix time.
  if (typeof value === 'string' && (seconds === null || value.trim().length === 8)) return writtenDay(value);
  return seconds === null ? refuse('这不是时间') : dayFromUnixSeconds(seconds);
}

/** One date and nothing else but its time of day; parseDay says what is wrong with anything else. */
function writtenDay(text: string): Result<Day> {
  const clean = cleanText(text, 60);
  const [date, second] = findDates(clean);
  const whole = date !== undefined && second === undefined && date.start === 0 && date.end >= clean.length;
  return whole ? date.day : parseDay(clean.slice(0, 40));
}

/** [2026, 3, 5, 0, 0], as Java's serialisers write a local time. */
function arrayDay([year, month, day]: readonly unknown[]): Result<Day> {
  return dayFromParts(readNumber(year) ?? NaN, readNumber(month) ?? NaN, readNumber(day) ?? NaN);
}

/** {"$numberLong": "1772640000"}, {"$date": …}: MongoDB's extended JSON. */
function extendedDay(value: JsonObject): Result<Day> {
  const inner = own(value, '$date') ?? own(value, '$numberLong') ?? own(value, '$numberInt');
  const read = inner === undefined ? refuse('这不是时间') : readTime(inner);
  if (!read.ok) return read;
  return read.value === null ? refuse('这不是时间') : ok(read.value.day);
}

/** A text or a number as text, '' for anything else. */
export function fieldText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * The beginning of an object for people to find it by: keys and simple values only, since writing out a deep one costs
 * a stack.
 */
export function outline(object: JsonObject): string {
  const keys = Object.keys(object).slice(0, 8);
  return keys
    .map((key) => (fieldText(object[key]) === '' ? key : `${key}: ${fieldText(object[key]).slice(0, 40)}`))
    .join('，');
}
