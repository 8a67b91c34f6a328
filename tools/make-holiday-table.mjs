/**
 * Packs China's announced holidays and the lunar feasts into TypeScript that ships to the phone: the library that knows
 * them is 25 KB, of which a phone needs these 3 KB.
 * Use, when a new year has been announced: raise chinese-days, then node tools/make-holiday-table.mjs
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import chineseDays from 'chinese-days';
import { miniprogram } from './paths.mjs';

const { getDayDetail, getLunarDate } = chineseDays;
const target = join(miniprogram, 'domain/day/holidayTable.ts');
const first = 1970;
const last = 2100;

/** Days of a year as texts; the library reads a text the same in every zone. */
function daysOf(year) {
  const days = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** A listed day is named like “Spring Festival,春节,4”, any other by its weekday. */
const listed = (day) => getDayDetail(day).name.includes(',');
const packed = (numbers) => numbers.map((number) => number.toString(36).padStart(2, '0')).join('');

const announced = [];
const feasts = [];
for (let year = first; year <= last; year += 1) {
  const days = daysOf(year);
  // Without its 国庆 a year isn't announced: the last days of December may be listed with the next New Year.
  if (listed(`${year}-10-01`)) {
    const known = days.map((day, index) => ({ day, index })).filter(({ day }) => listed(day));
    const closed = known.filter(({ day }) => !getDayDetail(day).work);
    const worked = known.filter(({ day }) => getDayDetail(day).work);
    announced.push([year, packed(closed.map(({ index }) => index)), packed(worked.map(({ index }) => index))]);
  }
  const lunar = days.map((day) => getLunarDate(day));
  const find = (month, day) =>
    lunar.findIndex(({ lunarMon, lunarDay, isLeap }) => lunarMon === month && lunarDay === day && !isLeap);
  feasts.push(packed([find(1, 1), find(5, 5), find(8, 15)]));
}

const wrapped = (text) =>
  `\n  ${text
    .match(/.{1,108}/g)
    .map((line) => `'${line}'`)
    .join(' +\n  ')}`;
const file = `/**
 * China's holidays, packed. Written by tools/make-holiday-table.mjs: don't edit by hand. A day is the count of days
 * since 1 January of its year, in two digits to the base of 36.
 * Source: 国务院办公厅关于部分节假日安排的通知, by way of chinese-days.
 */

/** Of each announced year: the days closed, and the days off that are worked for them. */
export const announcedDays: Readonly<Record<number, readonly [closed: string, worked: string]>> = {
${announced.map(([year, closed, worked]) => `  ${year}: [\n    '${closed}',\n    '${worked}',\n  ],`).join('\n')}
};

/** The year that \`lunarFeasts\` begins with. */
export const firstFeastYear = ${first};

/** 春节, 端午 and 中秋 of each year. */
export const lunarFeasts =${wrapped(feasts.join(''))};
`;
writeFileSync(target, file);
stdout.write(`${announced.length} announced years, ${first} to ${last}\n`);
