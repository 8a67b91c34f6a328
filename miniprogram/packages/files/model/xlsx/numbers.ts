/** Numbers as people see them in a cell. */
import { calendarParts } from '../../../../domain/day/gregorian';

/** How a style shows numbers. `digits`: filled up with zeros to so many, 0 if not. */
export interface NumberFormat {
  kind: 'number' | 'day' | 'time';
  digits: number;
}

/** Days from the start of the old Mac's system to that of all others. */
const days1904 = 1462;
/** 1970-01-01, where 1900-01-01 is 1. */
const firstUnixDay = 25569;
/** 1900-02-29, which there never was: the days before it are one off. */
const neverWas = 60;
/** More days than that are no hours, but a time on some day. */
const hoursUpTo = 366;
/** 9999-12-31 */
const lastDay = 2958465;

/** What a cell shows that holds the number `text`; a text that is no number stays. */
export function shownNumber(text: string, { kind, digits }: NumberFormat, is1904: boolean): string {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text;
  const isTime = kind === 'time' && value >= 0 && value < hoursUpTo;
  const day = kind === 'number' || isTime ? '' : shownDay(value + (is1904 ? days1904 : 0));
  if (day !== '') return day;
  if (isTime) return shownTime(value);
  return plainNumber(value).padStart(digits, '0');
}

/** '' for what is no day. A time of day is left out. */
function shownDay(serial: number): string {
  // A computed midnight may lie a hair before it.
  const whole = Math.floor(serial + 1e-6);
  if (whole < 1 || whole === neverWas || whole > lastDay) return '';
  const { year, month, day } = calendarParts(whole - firstUnixDay + (whole < neverWas ? 1 : 0));
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function shownTime(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** Of the seventeen digits that are stored, a spreadsheet shows fifteen; never 1E+17. */
function plainNumber(value: number): string {
  const short = String(Number(value.toPrecision(15)));
  const [whole, sign = '', first = '', rest = '', power = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(short) ?? [];
  if (whole === undefined) return short;
  const zeros = Number(power);
  // Smaller and larger ones are neither days nor fees nor ids.
  if (Math.abs(zeros) > 40) return short;
  return zeros < 0 ? `${sign}0.${'0'.repeat(-zeros - 1)}${first}${rest}` : `${sign}${first}${rest.padEnd(zeros, '0')}`;
}
