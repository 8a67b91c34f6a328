/** China's working days: the plain week, with the holidays and the weekend days worked for them. */
import type { Day } from './day';
import { partsOf } from './day';
import { addDays } from './arithmetic';
import { dayNumber } from './gregorian';
import type { YearTable } from './announcedYear';
import { announcedYear } from './announcedYear';
import { usualYear } from './usualYear';
import { isWeekday } from './week';

/** `estimated`: the year is not announced yet, 按往年估计. */
export interface WorkdayAnswer {
  works: boolean;
  estimated: boolean;
}

interface KnownYear {
  /** 1 January of it, and of the next one. */
  first: Day;
  next: Day;
  table: YearTable;
  estimated: boolean;
}

/** A year is worked out once: it takes a lookup for each of its days. */
const years = new Map<number, KnownYear>();
/** The year asked for last: counting goes from day to day. */
let latest: KnownYear | null = null;

/** Is this Beijing day worked? */
export function workdayOn(day: Day): WorkdayAnswer {
  return { works: works(day), estimated: yearOf(day).estimated };
}

function works(day: Day): boolean {
  return yearOf(day).table.get(day) ?? isWeekday(day);
}

/** `day` itself if it is worked, else the next day that is. */
export function workedFrom(day: Day): Day {
  refuseBroken(day);
  let at = day;
  while (!works(at)) at = addDays(at, 1);
  return at;
}

/**
 * The `count`th working day after `start`; `start` itself doesn't count, worked or not. With a count of 0 it is
 * `start`.
 */
export function workingDaysAfter(start: Day, count: number): Day {
  refuseBroken(start, count);
  let day = start;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (works(day)) left -= 1;
  }
  return day;
}

/** Throws a RangeError on what is no whole number: no day ever comes after NaN, and counting from it never ends. */
export function refuseBroken(...numbers: readonly number[]): void {
  for (const number of numbers)
    if (!Number.isInteger(number)) throw new RangeError(`${number} is no day, nor a number of days`);
}

function yearOf(day: Day): KnownYear {
  if (latest && day >= latest.first && day < latest.next) return latest;
  const { year } = partsOf(day);
  latest = years.get(year) ?? worked(year);
  years.set(year, latest);
  return latest;
}

function worked(year: number): KnownYear {
  const newYear = (of: number): Day => dayNumber({ year: of, month: 1, day: 1 }) as Day;
  const announced = announcedYear(year);
  return {
    first: newYear(year),
    next: newYear(year + 1),
    table: announced ?? usualYear(year),
    estimated: announced === null,
  };
}
