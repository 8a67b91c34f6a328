/** China's working days: the plain week, with the holidays and the weekend days worked for them. */
import type { Day } from '../day';
import { partsOf } from '../day';
import { addDays } from '../dayMath';
import type { YearTable } from './knownYear';
import { announcedYear } from './knownYear';
import { usualYear } from './usualYear';

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

/**
 * The last working day from which `count` working days, itself not counted, fit in up to and including `end`: where
 * `end` is worked, the `count`th working day before it. Something that takes that long and begins then is done by `end`.
 */
export function workingDaysBefore(end: Day, count: number): CountedDay {
  let day = end;
  let estimated = false;
  let left = count;
  for (;;) {
    const answer = workdayOn(day);
    estimated = estimated || answer.estimated;
    if (answer.works) {
      if (left === 0) return { day, estimated };
      left -= 1;
    }
    day = addDays(day, -1);
  }
}

function yearOf(year: number): KnownYear {
  const stored = years.get(year);
  if (stored) return stored;
  const announced = announcedYear(year);
  const known = announced ? { table: announced, estimated: false } : { table: usualYear(year), estimated: true };
  years.set(year, known);
  return known;
}

/** 1970-01-01 was a Thursday. */
function isWeekday(day: Day): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday < 5;
}
