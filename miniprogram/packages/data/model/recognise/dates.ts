/** Dates inside running text. */
import type { Day } from '../../../../domain/day/day';
import { dayFromParts } from '../../../../domain/day/day';
import { addDays } from '../../../../domain/day/arithmetic';
import { halfWidth } from '../../../../domain/kit/text';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { readTail } from './timeOfDay';

export interface FoundDate {
  start: number;
  /** Behind the date, and behind the weekday, time of day and zone that follow it. */
  end: number;
  text: string;
  /** The Beijing day: a time with a zone may lie on another day than it is written on. */
  day: Result<Day>;
  /** '' or, in Chinese, what is to be checked. */
  note: string;
}

/**
 * Runs of nine and more digits (phone numbers, ids) are taken first and dropped, so that no date is seen in their
 * middle.
 */
const yearFirst =
  /\d{9,}|(\d{4}|\d\d) ?年 ?(\d+) ?月 ?(\d+) ?[日号]?|(\d{4}|\d\d)([-/.–—。])(\d\d?)\5(\d\d?)|([12][09]\d\d)(\d\d)(\d\d)/g;
const yearAtEnd = /(\d\d?)([-/.])(\d\d?)\2((?:19|20)\d\d)/g;
const afterwardsLimit = 40;

interface Parts {
  year: string;
  month: string;
  day: string;
  /** Eight digits. */
  compact: boolean;
  /** '' or why the parts can't be told apart. */
  doubt: string;
}

/** All dates with a year, in order; also those that don't exist, with the reason. Full-width digits are fine. */
export function findDates(text: string): FoundDate[] {
  const plain = halfWidth(text);
  return withoutChance(merged(scan(plain, yearFirst, partsOfYearFirst), scan(plain, yearAtEnd, partsOfYearLast)));
}

/** Both lists in order of their places; of two that meet, the one with the year at its end: 15.3.2026 is no 15.3.20. */
function merged(first: readonly FoundDate[], last: readonly FoundDate[]): FoundDate[] {
  const dates: FoundDate[] = [];
  let at = 0;
  first.forEach((date) => {
    for (let next = last[at]; next && next.start < date.end; next = last[at]) {
      dates.push(next);
      at += 1;
    }
    const before = dates[dates.length - 1];
    if (!before || before.end <= date.start) dates.push(date);
  });
  return dates.concat(last.slice(at));
}

function scan(plain: string, pattern: RegExp, read: (match: RegExpExecArray) => Parts | null): FoundDate[] {
  const found: FoundDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const parts = read(match);
    const end = match.index + match[0].length;
    if (!parts || isInside(plain, match.index, end, parts.compact)) continue;
    const tail = readTail(plain.slice(end, end + afterwardsLimit));
    const day = parts.doubt === '' ? dayFromParts(fullYear(parts.year), +parts.month, +parts.day) : refuse(parts.doubt);
    found.push({
      start: match.index,
      end: end + tail.length,
      text: match[0].trim(),
      day: day.ok ? ok(addDays(day.value, tail.shift)) : day,
      note: parts.year.length === 2 ? `年份只有两位，按 ${fullYear(parts.year)} 年读的，请核对` : '',
    });
  }
  return found;
}

/** A date without its year, as in 3月5日. */
export function hasYearlessDate(text: string): boolean {
  return /\d{1,2} ?月 ?\d{1,2} ?[日号]/.test(halfWidth(text));
}

/** null: a long number. */
function partsOfYearFirst(match: RegExpExecArray): Parts | null {
  const [, year1, month1, day1, year2, , month2, day2, year3, month3, day3] = match;
  const year = year1 ?? year2 ?? year3;
  const month = month1 ?? month2 ?? month3;
  const day = day1 ?? day2 ?? day3;
  if (year === undefined || month === undefined || day === undefined) return null;
  return { year, month, day, compact: year3 !== undefined, doubt: '' };
}

/** 3/5/2026 is March 5 to some and 3 May to others: only a number above 12 tells. */
function partsOfYearLast([, first = '', , second = '', year = '']: RegExpExecArray): Parts {
  const unclear = Number(first) <= 12 && Number(second) <= 12 && first !== second;
  const doubt = unclear ? '分不清哪个是月、哪个是日，请写成 2026-03-05 这样' : '';
  const dayFirst = Number(first) > 12;
  return { year, month: dayFirst ? second : first, day: dayFirst ? first : second, compact: false, doubt };
}

function fullYear(year: string): number {
  return Number(year) + (year.length === 2 ? 2000 : 0);
}

/** A digit right beside it makes it part of a longer number; eight bare digits behind a letter are part of an id. */
function isInside(text: string, start: number, end: number, compact: boolean): boolean {
  const before = text.charAt(start - 1);
  return /\d/.test(text.charAt(end)) || (compact ? /\w/ : /\d/).test(before);
}

/**
 * Eight digits that are no date are some other number, and so are two digits for a year in a text that has a whole one,
 * unless they are all there is.
 */
function withoutChance(found: FoundDate[]): FoundDate[] {
  const sure = found.filter((date) => date.note === '' && (date.day.ok || !/^\d{8}$/.test(date.text)));
  return sure.length === 0 ? found : sure;
}
