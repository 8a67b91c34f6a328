/** China's working days: the plain week, with the holidays and the weekend days worked for them. */
import type { Day } from './day';
import { partsOf } from './day';
import { addDays } from './arithmetic';
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
  table: YearTable;
  estimated: boolean;
}

/** A year is worked out once: it takes a lookup for each of its days. */
const years = new Map<number, KnownYear>();

/** Is this Beijing day worked? */
export function workdayOn(day: Day): WorkdayAnswer {
  const { table, estimated } = yearOf(partsOf(day).year);
  return { works: table.get(day) ?? isWeekday(day), estimated };
}

/** A day and whether a year without an announcement had a part in it. */
export interface CountedDay {
  day: Day;
  estimated: boolean;
}

/** The `count`th working day before `end`; `end` itself doesn't count, worked or not. With a count of 0 it is `end`. */
export function workingDaysBefore(end: Day, count: number): CountedDay {
  let day = end;
  let estimated = false;
  for (let left = count; left > 0;) {
    day = addDays(day, -1);
    const answer = workdayOn(day);
    estimated = estimated || answer.estimated;
    if (answer.works) left -= 1;
  }
  return { day, estimated };
}

function yearOf(year: number): KnownYear {
  const stored = years.get(year);
  if (stored) return stored;
  const announced = announcedYear(year);
  const known = announced ? { table: announced, estimated: false } : { table: usualYear(year), estimated: true };
  years.set(year, known);
  return known;
}
