import * as fc from 'fast-check';
import { formatDay, type Day } from '../../../../../miniprogram/domain/day/day';
import { addDays } from '../../../../../miniprogram/domain/day/arithmetic';
import { findDates } from '../../../../../miniprogram/packages/data/model/recognise/dates';
import { readTime } from '../../../../../miniprogram/packages/data/model/recognise/values';
import { day } from '../../../../domain/arbitraries';
import { one, read, sample } from './reading';

/** The only date of a text, '' where there is none, and what may be wrong with it. */
function found(text: string): string {
  const [date, second] = findDates(text);
  if (!date || second) return second ? 'two' : '';
  return date.day.ok ? formatDay(date.day.value) : date.day.problem;
}

describe('what may stand behind a date belongs to it', () => {
  test.each([
    '2026/3/5 0:00',
    '2026/3/5 上午 12:00:00',
    '2026/3/5 下午 11:59:59',
    '2026-03-05 12:00:00 AM',
    '2026-03-05 23:59:59.999',
    '2026-03-05T08:00:00+08:00',
    '2026-03-05T23:59:59.000+0800',
    '2026-03-05 星期四 10:00',
    '2026年3月5日（周四）10点30分',
    '2026。3。5',
  ])('%s', (text) => {
    expect(found(text)).toBe('2026-03-05');
    expect(one(`示例茶馆\t${text}`).facts).toMatchObject({ name: '示例茶馆', dueOn: '2026-03-05' });
  });
});

describe('a zone moves the day to Beijing', () => {
  test.each([
    ['2026-03-04T16:00:00.000Z', '2026-03-05'],
    ['2026-03-04T15:59:59Z', '2026-03-04'],
    ['2026-03-05T01:00:00+09:00', '2026-03-05'],
    ['2026-03-05T00:30:00+09:00', '2026-03-04'],
    ['2026-03-04T11:00:00-05:00', '2026-03-05'],
    ['2026-03-04 16:00:00 UTC', '2026-03-05'],
    ['2025-12-31T16:00:00Z', '2026-01-01'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toBe(expected);
    expect(found(`示例茶馆 ${text}`)).toBe(expected);
  });

  test('a stretch of hours has no zone', () => {
    expect(found('2026-03-05 10:00-12:00')).toBe('2026-03-05');
  });
});

describe('the year in other places and lengths', () => {
  test.each([
    ['3/15/2026', '2026-03-15'],
    ['15.3.2026', '2026-03-15'],
    ['05/05/2026', '2026-05-05'],
  ])('%s is %s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  test('month and day that could be either are asked about', () => {
    expect(found('示例茶馆 3/5/2026')).toContain('分不清哪个是月');
    expect(read('示例茶馆 3/5/2026')).toMatchObject([
      { ok: false, problem: { message: expect.stringContaining('2026-03-05') } },
    ]);
  });

  test('two digits are read and said', () => {
    const { facts, warnings } = one('示例茶馆 26.3.5 到期', '2026-01-05');
    expect(facts).toMatchObject({ name: '示例茶馆', dueOn: '2026-03-05' });
    expect(warnings).toEqual([expect.stringContaining('按 2026 年读的')]);
    expect(one('示例茶馆 26年3月5日').facts.dueOn).toBe('2026-03-05');
  });

  test('beside a whole date, two digits are something else', () => {
    expect(found('版本 12.3.5，2026-03-05 到期')).toBe('2026-03-05');
    expect(found('192.168.1.1')).toBe('');
  });
});

/** An instant, written in any zone and notation, is its Beijing day. */
test('times of a payload in every notation are the same day', () => {
  const instants = fc.integer({ min: day('2020-01-02'), max: day('2090-01-01') });
  const zones = fc.integer({ min: -12, max: 14 });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 86_399 }), zones, (number, second, zone) => {
      const beijing = number as Day;
      const local = second + (zone - 8) * 3600;
      const written = formatDay(addDays(beijing, Math.floor(local / 86_400)));
      const rest = ((local % 86_400) + 86_400) % 86_400;
      const two = (value: number): string => String(value).padStart(2, '0');
      const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60].map(two).join(':');
      const offset = `${zone < 0 ? '-' : '+'}${two(Math.abs(zone))}:00`;
      const unix = beijing * 86_400 - 8 * 3600 + second;
      const notations: unknown[] = [
        unix,
        String(unix),
        unix * 1000,
        `${written}T${clock}${offset}`,
        `${written} ${clock}.123${offset}`,
        `${written} ${clock} GMT${offset}`,
        { $numberLong: String(unix) },
        { $date: `${written}T${clock}${offset}` },
      ];
      for (const value of notations) {
        const time = readTime(value);
        expect(time.ok && time.value ? formatDay(time.value.day) : value).toBe(formatDay(beijing));
      }
    }),
  );
});

test('a payload stored by a system that writes dates is read whole', () => {
  const begin = { annual_review_begin_time: '2025-12-05 00:00:00', annual_review_end_time: '2026-03-05 23:59:59' };
  expect(one(sample({}, begin)).facts).toMatchObject({ dueOn: '2026-03-05', opensOn: '2025-12-05' });
  const arrays = { annual_review_begin_time: [2025, 12, 5, 0, 0], annual_review_end_time: [2026, 3, 5, 23, 59, 59] };
  expect(one(sample({}, arrays)).facts).toMatchObject({ dueOn: '2026-03-05', opensOn: '2025-12-05' });
});
