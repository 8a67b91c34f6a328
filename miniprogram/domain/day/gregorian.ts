/**
 * The proleptic Gregorian calendar as integer arithmetic: whole days since 1970-01-01 on one side, year, month
 * and day of month on the other. No Date object takes part, so the phone's zone can't either.
 */

export interface CalendarParts {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

const daysPerEra = 146097; // 400 years, after which the calendar repeats
const daysToEpoch = 719468; // from 0000-03-01 to 1970-01-01

/**
 * Whole days since 1970-01-01 of a calendar date that exists. Years count from March, so that the leap day comes last.
 */
export function dayNumber({ year, month, day }: CalendarParts): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysToEpoch;
}

/** The calendar date of a day number: the inverse of `dayNumber`. */
export function calendarParts(number: number): CalendarParts {
  const shifted = number + daysToEpoch;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** How many days a month (1–12) has, 28–31. */
export function daysInMonth(year: number, month: number): number {
  // A thirteenth month is the next January: years count from March.
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}
