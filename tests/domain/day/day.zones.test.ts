import * as fc from 'fast-check';
import {
  dayFromParts,
  dayFromUnixSeconds,
  formatDay,
  msToNextDay,
  parseDay,
  partsOf,
  readDay,
  todayAt,
} from '../../../miniprogram/domain/day/day';
import type { Day } from '../../../miniprogram/domain/day/day';
import { anyDay, firstDay, good, lastDay } from '../arbitraries';

const msPerDay = 86_400_000;

test('every day from 2000 to 2099 is the day that UTC arithmetic says, and reads back as itself', () => {
  const wrong: string[] = [];
  for (let number = firstDay as number; number <= lastDay; number += 1) {
    const day = number as Day;
    const utc = new Date(number * msPerDay);
    const { year, month, day: date } = partsOf(day);
    const same = year === utc.getUTCFullYear() && month === utc.getUTCMonth() + 1 && date === utc.getUTCDate();
    if (!same || formatDay(day) !== utc.toISOString().slice(0, 10) || readDay(formatDay(day)) !== day)
      wrong.push(formatDay(day));
  }
  expect(wrong).toEqual([]);
  expect(lastDay - firstDay).toBe(36524);
});

test('parse after format is the identity, in every notation', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const { year, month, day: date } = partsOf(day);
      const texts = [
        formatDay(day),
        `${year}-${month}-${date}`,
        `${year}/${month}/${date}`,
        `${year}.${month}.${date}`,
        `${year}年${month}月${date}日`,
        formatDay(day).split('-').join(''),
      ];
      for (const text of texts) expect(good(parseDay(text))).toBe(day);
      expect(good(dayFromParts(year, month, date))).toBe(day);
    }),
  );
});

test('text order is day order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(formatDay(a) < formatDay(b)).toBe(a < b);
    }),
  );
});

test('any instant of a Beijing day is that day, and the next begins when it says', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: msPerDay - 1 }), (day, ms) => {
      const instant = day * msPerDay - 8 * 3_600_000 + ms;
      expect(todayAt(instant)).toBe(day);
      expect(good(dayFromUnixSeconds(Math.floor(instant / 1000)))).toBe(day);
      const wait = msToNextDay(instant);
      expect(wait).toBe(msPerDay - ms);
      expect(todayAt(instant + wait - 1)).toBe(day);
      expect(todayAt(instant + wait)).toBe(day + 1);
    }),
  );
});

test('no text makes the parser throw, and what it reads it reads again', () => {
  const dateLike = fc.stringMatching(/^[0-9]{1,10}[-/.年 ]?[0-9]{0,2}[-/.月 ]?[0-9]{0,2}日?$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), dateLike), (text) => {
      const read = parseDay(text);
      if (read.ok) expect(readDay(formatDay(read.value))).toBe(read.value);
      else expect(read.problem).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
