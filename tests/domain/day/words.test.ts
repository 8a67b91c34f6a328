import { longDay, shortDay, weekday } from '../../../miniprogram/domain/day/words';
import type { Day } from '../../../miniprogram/domain/day/day';
import { day, firstDay, lastDay } from '../arbitraries';

test('every day of the century has its own date and weekday', () => {
  const wrong: string[] = [];
  for (let number = firstDay as number; number <= lastDay; number += 1) {
    const utc = new Date(number * 86_400_000);
    const date = `${utc.getUTCFullYear()}年${utc.getUTCMonth() + 1}月${utc.getUTCDate()}日`;
    const name = `周${'日一二三四五六'.charAt(utc.getUTCDay())}`;
    if (longDay(number as Day) !== date || weekday(number as Day) !== name) wrong.push(date);
  }
  expect(wrong).toEqual([]);
});

test('2026年3月5日 is a Thursday, and loses its year within that year', () => {
  const shown = day('2026-03-05');
  expect(weekday(shown)).toBe('周四');
  expect(shortDay(shown, day('2026-12-31'))).toBe('3月5日');
  expect(shortDay(shown, day('2025-12-31'))).toBe('2026年3月5日');
});
