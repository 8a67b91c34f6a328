import { fits, quotaBytes } from '../../../miniprogram/storage/device/quota';
import { randomTag } from '../../../miniprogram/storage/device/tag';

test('a megabyte of the platform’s ten stays free, and what frees space always fits', () => {
  expect(quotaBytes).toBe(9 * 1024 * 1024);
  expect([fits(quotaBytes - 5, 5), fits(quotaBytes - 5, 6)]).toEqual([true, false]);
  expect([fits(quotaBytes + 100, 0), fits(quotaBytes + 100, -1), fits(quotaBytes + 100, 1)]).toEqual([
    true,
    true,
    false,
  ]);
});

test('a tag has as many characters as asked for, from the whole of an alphabet without i, l, o and u', () => {
  const dice = [0, 0.5, 0.999999];
  let thrown = 0;
  expect(randomTag(() => dice[thrown++] ?? 0, 3)).toBe('0gz');
  expect(randomTag(() => 0, 0)).toBe('');
  const drawn = Array.from({ length: 32 }, (_, at) => randomTag(() => at / 32, 1));
  expect(new Set(drawn).size).toBe(32);
  expect(drawn.filter((letter) => /[ilou]/.test(letter))).toEqual([]);
});
