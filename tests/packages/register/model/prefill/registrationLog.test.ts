import fc from 'fast-check';
import { parseDay } from '../../../../../miniprogram/domain/day/day';
import type { Day } from '../../../../../miniprogram/domain/day/day';
import type { RegistrationEntry } from '../../../../../miniprogram/packages/register/model/prefill/registrationLog';
import {
  decodeRegistrationLog,
  lastTry,
  monthlyQuota,
  usedThisMonth,
} from '../../../../../miniprogram/packages/register/model/prefill/registrationLog';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.value;
}

const log: RegistrationEntry[] = [
  { day: '2026-02-28', accountId: 'p00-a', result: 'created' },
  { day: '2026-03-01', accountId: 'p00-a', result: 'created' },
  { day: '2026-03-04', accountId: 'p00-a', result: 'unfinished' },
  { day: '2026-03-04', accountId: 'p00-a', result: 'failed' },
  { day: '2026-03-05', accountId: 'p00-b', result: 'created' },
  { day: '2026-03-31', accountId: 'p00-a', result: 'timedOut' },
  { day: '2025-03-15', accountId: 'p00-a', result: 'created' },
];

test('created and unfinished ones of this month and this account count', () => {
  expect(usedThisMonth(log, 'p00-a', day('2026-03-31'))).toBe(2);
  expect(usedThisMonth(log, 'p00-a', day('2026-03-03'))).toBe(1);
  expect(usedThisMonth(log, 'p00-a', day('2026-04-01'))).toBe(0);
  expect(usedThisMonth(log, 'p00-b', day('2026-03-31'))).toBe(1);
});

test('the last try is the latest day, and of one day the one noted last; days to come do not count', () => {
  expect(lastTry(log, 'p00-a', day('2026-03-31'))?.result).toBe('timedOut');
  expect(lastTry(log, 'p00-a', day('2026-03-05'))?.result).toBe('failed');
  expect(lastTry(log, 'p00-c', day('2026-03-31'))).toBeNull();
});

test('five a month, one for a 个体工商户', () => {
  expect(['enterprise', 'individualBusiness', ''].map(monthlyQuota)).toEqual([5, 1, 5]);
});

test('a stored log comes back; anything broken is left out', () => {
  expect(decodeRegistrationLog(JSON.parse(JSON.stringify(log)))).toEqual(log);
  expect(
    decodeRegistrationLog([
      { day: '2026-02-30', accountId: 'a', result: 'created' },
      { day: '2026-02-03', accountId: '', result: 'created' },
      { day: '2026-02-03', accountId: 'a', result: 'won' },
      null,
      7,
    ]),
  ).toEqual([]);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      for (const entry of decodeRegistrationLog(stored))
        expect(Object.keys(entry)).toEqual(['day', 'accountId', 'result']);
    }),
  );
});
