/** Dates inside running text. */
import type { Day } from '../../../../domain/day/day';
import { dayFromParts } from '../../../../domain/day/day';
import { halfWidth } from '../../../../domain/kit/text';
import type { Result } from '../../../../domain/kit/result';

export interface FoundDate {
  start: number;
  /** Behind the date, and behind the weekday or time of day that follows it. */
  end: number;
  text: string;
  day: Result<Day>;
}

/**
 * Runs of nine and more digits (phone numbers, ids) are taken first and dropped, so that no date is seen in their
 * middle.
 */
const pattern =
  /\d{9,}|(\d{4}) ?年 ?(\d\d?) ?月 ?(\d\d?) ?[日号]?|(\d{4})([-/.–—])(\d\d?)\5(\d\d?)|((?:19|20)\d\d)(\d\d)(\d\d)/g;
/** What may stand behind a date: a weekday, a time of day in either notation. */
const follows: readonly RegExp[] = [
  /^ {0,3}[([]?(?:周|星期)[一二三四五六日天][)\]]?/,
  /^[ T]{0,3}\d{1,2}(?::\d{2}){1,2}(?:\.\d{1,6})?/,
  /^ ?\d{1,2}[时点](?:\d{1,2}分)?(?:\d{1,2}秒)?/,
];
const afterwardsLimit = 24;

/** All dates with a year, in order; also those that don't exist, with the reason. Full-width digits are fine. */
export function findDates(text: string): FoundDate[] {
  const plain = halfWidth(text);
  const found: FoundDate[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [year, month, day] = [
      match[1] ?? match[4] ?? match[8],
      match[2] ?? match[6] ?? match[9],
      match[3] ?? match[7] ?? match[10],
    ];
    const end = match.index + match[0].length;
    if (year === undefined || isInside(plain, match.index, end, match[8] !== undefined)) continue;
    found.push({
      start: match.index,
      end: end + tailLength(plain.slice(end, end + afterwardsLimit)),
      text: match[0].trim(),
      day: dayFromParts(Number(year), Number(month), Number(day)),
    });
  }
  return withoutChance(found);
}

/** A date without its year, as in 3月5日. */
export function hasYearlessDate(text: string): boolean {
  return /\d{1,2} ?月 ?\d{1,2} ?[日号]/.test(halfWidth(text));
}

/** A digit right beside it makes it part of a longer number; eight bare digits behind a letter are part of an id. */
function isInside(text: string, start: number, end: number, compact: boolean): boolean {
  const before = text.charAt(start - 1);
  return /\d/.test(text.charAt(end)) || (compact ? /\w/ : /\d/).test(before);
}

function tailLength(after: string): number {
  const first = followingLength(after);
  return first === 0 ? 0 : first + followingLength(after.slice(first));
}

function followingLength(after: string): number {
  return follows.map((pattern) => pattern.exec(after)?.[0].length ?? 0).find((length) => length > 0) ?? 0;
}

/** Eight digits that are no date are some other number, unless they are all there is. */
function withoutChance(found: FoundDate[]): FoundDate[] {
  const sure = found.filter((date) => date.day.ok || !/^\d{8}$/.test(date.text));
  return sure.length === 0 ? found : sure;
}
