import { formatDay } from '../../miniprogram/domain/day/day';
import { today, watchNewDay } from '../../miniprogram/platform/clock';

/** 2026-03-05 23:59:00 in Beijing. */
const minuteToMidnight = Date.UTC(2026, 2, 5, 15, 59);

beforeEach(() => jest.useFakeTimers({ now: minuteToMidnight }));
afterEach(() => jest.useRealTimers());

test('today is the Beijing day', () => {
  expect(formatDay(today())).toBe('2026-03-05');
});

test('each Beijing midnight is told once, until one stops listening', () => {
  const told: string[] = [];
  const stop = watchNewDay((day) => told.push(formatDay(day)));
  jest.advanceTimersByTime(59_000);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(2_000);
  expect(told).toEqual(['2026-03-06']);
  jest.advanceTimersByTime(24 * 3_600_000);
  expect(told).toEqual(['2026-03-06', '2026-03-07']);
  stop();
  jest.advanceTimersByTime(48 * 3_600_000);
  expect(told).toHaveLength(2);
});

test('a phone that slept over several days tells the day it is now', () => {
  const told: string[] = [];
  watchNewDay((day) => told.push(formatDay(day)));
  jest.setSystemTime(minuteToMidnight + 3 * 24 * 3_600_000);
  jest.advanceTimersByTime(61_000);
  expect(told).toEqual(['2026-03-09']);
});

test('a timer that fires early waits again instead of telling the old day', () => {
  const told: string[] = [];
  watchNewDay((day) => told.push(formatDay(day)));
  jest.setSystemTime(minuteToMidnight - 3_600_000);
  jest.advanceTimersByTime(61_000);
  expect(told).toEqual([]);
  jest.advanceTimersByTime(3_600_000);
  expect(told).toEqual(['2026-03-06']);
});
