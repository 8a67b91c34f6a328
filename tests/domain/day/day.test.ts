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
import { day, good, refusal } from '../arbitraries';

const written = (text: string): string => formatDay(good(parseDay(text)));

describe('parseDay', () => {
  test.each([
    ['2026-3-5'],
    ['2026-03-05'],
    ['2026/03/05'],
    ['2026/3/5'],
    ['2026.3.5'],
    ['2026年3月5日'],
    ['2026年03月05号'],
    ['2026 年 3 月 5 日'],
    ['20260305'],
    ['  2026-03-05\n'],
    ['\u30002026-03-05\u3000'],
    ['２０２６－０３－０５'],
    ['２０２６年３月５日'],
    ['２０２６／３／５'],
  ])('reads %j', (text) => {
    expect(written(text)).toBe('2026-03-05');
  });

  test('reads the unix seconds of the official notice as its Beijing day', () => {
    expect(written('1704162245')).toBe('2024-01-02');
  });

  test('says why a day that is not in the calendar is refused', () => {
    expect(refusal(parseDay('2026-02-30'))).toBe('2026 年 2 月只有 28 天，没有 30 日');
    expect(refusal(parseDay('2026-04-31'))).toContain('只有 30 天');
    expect(refusal(parseDay('20260229'))).toContain('只有 28 天');
    expect(refusal(parseDay('2026-3-0'))).toContain('没有 0 日');
    expect(refusal(parseDay('2026年13月1日'))).toBe('月份要在 1 到 12 之间，这里是 13');
    expect(refusal(parseDay('2026-00-01'))).toContain('月份');
  });

  test('takes 29 February in leap years only', () => {
    expect(written('2024-02-29')).toBe('2024-02-29');
    expect(written('2000-2-29')).toBe('2000-02-29');
    expect(refusal(parseDay('2023-02-29'))).toContain('只有 28 天');
  });

  test('refuses years outside 2000–2099 with the year', () => {
    expect(refusal(parseDay('1999-12-31'))).toBe('年份要在 2000 到 2099 之间，这里是 1999');
    expect(refusal(parseDay('2100-01-01'))).toContain('2100');
    expect(written('2000-01-01')).toBe('2000-01-01');
    expect(written('2099-12-31')).toBe('2099-12-31');
  });

  test.each([
    ['明天'],
    ['2026-03/05'],
    ['26-3-5'],
    ['2026-3'],
    ['2026-03-05 10:00'],
    ['170416224'],
    ['17041622450'],
    ['2026年3月'],
    ['-2026-03-05'],
    ['公元2026年3月5日'],
    ['2026年3月5日前'],
  ])('refuses %j and names the shape it wants', (text) => {
    expect(refusal(parseDay(text))).toContain('请写成 2026-03-05 这样');
  });

  test('refuses blanks, and quotes only the beginning of a long text', () => {
    expect(refusal(parseDay(' \u3000 '))).toBe('日期是空的');
    expect(refusal(parseDay('x'.repeat(5000))).length).toBeLessThan(60);
  });
});

describe('unix seconds', () => {
  test('turn over at Beijing midnight', () => {
    const midnight = Date.UTC(2024, 0, 2, 16) / 1000; // 2024-01-03 00:00 in Beijing
    expect(formatDay(good(dayFromUnixSeconds(midnight - 1)))).toBe('2024-01-02');
    expect(formatDay(good(dayFromUnixSeconds(midnight)))).toBe('2024-01-03');
  });

  test('that are fillers or nonsense never become a day', () => {
    expect(refusal(dayFromUnixSeconds(0))).toContain('2000 到 2099');
    expect(refusal(dayFromUnixSeconds(1_704_162_245_000))).toContain('2000 到 2099');
    expect(refusal(dayFromUnixSeconds(NaN))).toContain('时间戳');
    expect(refusal(dayFromUnixSeconds(Infinity))).toContain('时间戳');
    for (const absurd of [-1.797693134862316e305, 1.797693134862316e305, -1e20, Number.MAX_VALUE, -Number.MAX_VALUE])
      expect(refusal(dayFromUnixSeconds(absurd))).toContain('2000 到 2099');
    expect(refusal(parseDay('9999999999'))).toContain('2000 到 2099');
  });
});

describe('stored days', () => {
  test('are read in one form only', () => {
    expect(readDay('2026-03-05')).toBe(day('2026-03-05'));
    for (const broken of ['', '2026-3-5', '2026-02-30', '2026-03-05 ', '1999-01-01', '2026/03/05', 'null'])
      expect(readDay(broken)).toBeNull();
  });

  test('count from 1970-01-01', () => {
    expect(day('2000-01-01')).toBe(10957);
    expect(partsOf(day('2024-02-29'))).toEqual({ year: 2024, month: 2, day: 29 });
  });

  test('are made of whole numbers', () => {
    expect(refusal(dayFromParts(2026, 3.5, 1))).toContain('整数');
    expect(refusal(dayFromParts(2026, 3, NaN))).toContain('整数');
    expect(refusal(dayFromParts(2026.5, 3, 1))).toContain('整数');
  });
});

test('today is the Beijing day, and the next one begins at Beijing midnight', () => {
  const lateEvening = Date.UTC(2026, 2, 5, 15, 59, 59, 999);
  expect(formatDay(todayAt(lateEvening))).toBe('2026-03-05');
  expect(msToNextDay(lateEvening)).toBe(1);
  expect(formatDay(todayAt(lateEvening + 1))).toBe('2026-03-06');
  expect(msToNextDay(lateEvening + 1)).toBe(86_400_000);
});
