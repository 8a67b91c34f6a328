/**
 * Computed by hand from the announcement for 2026 (元旦 1/1–3, 1/4 worked; 春节 2/15–23, 2/14 and 2/28 worked; 劳动节 5/1–5,
 * 5/9 worked; 端午 6/19–21; 中秋 9/25–27; 国庆 10/1–7, 9/20 and 10/10 worked).
 */
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import type { Day } from '../../../miniprogram/domain/day/day';
import type { SafeStart } from '../../../miniprogram/domain/status/safeStart';
import {
  isHandedIn,
  latestSafeStart,
  safeStartOf,
  safeStartText,
  slowestPass,
} from '../../../miniprogram/domain/status/safeStart';
import type { ApplicationState } from '../../../miniprogram/domain/account/account';
import { applied, day, dueOn, fields, standing } from '../arbitraries';

const start = (due: string, opens = addDays(day(due), -90), slackDays = 14): string => {
  const answer = latestSafeStart(day(due), opens, slackDays);
  const what = answer.kind === 'by' ? formatDay(answer.day) : `none from ${formatDay(answer.opensOn)}`;
  return `${what}${answer.estimated ? ' estimated' : ''}`;
};

test('Spring Festival 2026', () => {
  // Handed in on Monday 2/2: 3–6, 9–13, Saturday 14 worked | 15–23 closed | 24–27 are fourteen, Saturday 28 is worked:
  // the audit starts on 2/28; with 14 days more it is Saturday 3/14; 16–20: passed on Friday. Handed in on Tuesday,
  // the audit starts on 3/2; 3/16; 17–20 and Monday 23.
  expect(start('2026-03-20')).toBe('2026-02-02');
});

test('what is handed in on a weekend is taken on Monday', () => {
  // Handed in on Friday 1/16: 19–23, 26–30, 2/2–6: the audit starts on 2/6; 14 days more are Friday 2/20, a holiday;
  // 24–27 and Saturday 28, worked. On Saturday 17, Sunday 18 and Monday 19 alike it starts on 2/9; 2/23; 24–28, the
  // same: the festival swallows it. From Tuesday 20 on it starts on 2/10; 2/24; 25–28 and Monday 3/2.
  expect(start('2026-02-28')).toBe('2026-01-19');
  // Friday 1/23: 2/13; 2/27; Saturday 28, 3/2–5. Handed in on Saturday 24 it counts from Monday 26, and passes on 3/6.
  expect(start('2026-03-05')).toBe('2026-01-23');
});

test('the October week of 2026', () => {
  // Handed in on Monday 9/14: 15–18, Sunday 20 worked, 21–24 | 25–27 closed | 28–30 | 1–7 closed | 8, 9 are fourteen,
  // Saturday 10 is worked: 10/10; with 14 days more Saturday 10/24; 26–30.
  expect(start('2026-10-30')).toBe('2026-09-14');
});

test('a 调休 Saturday can be the last day itself', () => {
  // Handed in on Saturday 5/9, worked: 11–15, 18–22, 25–29: 5/29; 14 days more are Friday 6/12; 15–18 | 19–21 closed |
  // Monday 22. Sunday 10 counts as Monday 11: 6/1; 6/15; 16–18, 22, 23.
  expect(start('2026-06-22')).toBe('2026-05-09');
});

test('a due day off has to be reached on a working day before it', () => {
  // Handed in on Friday 5/8: Saturday 9, 11–15, 18–22, 25–28: 5/28; 6/11; 12, 15–18: 6/18. A day later: 6/22.
  for (const due of ['2026-06-18', '2026-06-19', '2026-06-20', '2026-06-21']) expect(start(due)).toBe('2026-05-08');
});

test('a year that is not announced is reckoned as usual, and said so', () => {
  // 除夕 is 2027-02-05. Handed in on Thursday 1/28: 29, 2/1–4 | 5–12 closed, 13, 14 weekend | 15–19, 22–26: 2/26; 14 days
  // more are Friday 3/12; 15–19.
  expect(start('2027-03-19')).toBe('2027-01-28 estimated');
  // Handed in on Thursday 12/17, in 2026: 18, 21–25, 28–31 | 1/1 closed, weekend | 4–8: 1/8; 1/22; 25–29.
  expect(start('2027-01-29')).toBe('2026-12-17 estimated');
});

test('a window that opens after the last safe day has none', () => {
  expect(start('2026-10-30', day('2026-09-14'))).toBe('2026-09-14');
  expect(start('2026-10-30', day('2026-09-15'))).toBe('none from 2026-09-15');
  expect(start('2027-03-19', day('2027-02-01'))).toBe('none from 2027-02-01 estimated');
  expect(start('2026-10-30', day('2026-08-06'), 60)).toBe('none from 2026-08-06');
});

test('the slack is a setting', () => {
  // Handed in on Monday 9/28: 29, 30 | closed | 8–10, 12–16, 19–23: 10/23; 26–30.
  expect(start('2026-10-30', day('2026-08-01'), 0)).toBe('2026-09-28');
});

test('what is no number of days is refused, instead of being counted for ever', () => {
  const none = undefined as unknown as number;
  for (const slack of [none, NaN, Infinity, -1, 0.5])
    expect(() => latestSafeStart(day('2026-10-30'), day('2026-08-01'), slack)).toThrow(RangeError);
  expect(() => latestSafeStart(NaN as Day, day('2026-08-01'), 14)).toThrow(RangeError);
  expect(() => latestSafeStart(day('2026-10-30'), Infinity as Day, 14)).toThrow(RangeError);
  expect(() => slowestPass(day('2026-10-30'), NaN)).toThrow(RangeError);
});

describe('of an account', () => {
  const account = dueOn('2026-10-30');
  const today = day('2026-09-15');

  test('matters until it is handed in', () => {
    expect(safeStartOf(account, standing(today))).toEqual({
      kind: 'by',
      day: day('2026-09-14'),
      inTimeOn: day('2026-09-28'),
      estimated: false,
      level: 'tight',
      daysLeft: -1,
    });
    const states: [ApplicationState[], boolean][] = [
      [['preparing'], false],
      [['preparing', 'awaitingPayment'], false],
      [['preparing', 'inReview'], true],
      [['inReview', 'returned'], true],
      [['inReview', 'failed'], false],
      [['inReview', 'failed', 'preparing'], false],
    ];
    for (const [steps, handedIn] of states) {
      expect(isHandedIn(applied(account, ...steps))).toBe(handedIn);
      expect(safeStartOf(applied(account, ...steps), standing(today)) === null).toBe(handedIn);
    }
  });

  test('is unknown without a due day, and for what was never certified', () => {
    expect(safeStartOf(fields(), standing(today))).toBeNull();
    expect(safeStartOf({ ...account, certifiedHow: 'never' }, standing(today))).toBeNull();
  });

  test('is said with the day itself', () => {
    const by = (text: string, estimated: boolean): SafeStart => ({
      kind: 'by',
      day: day(text),
      inTimeOn: day(text),
      estimated,
    });
    expect(safeStartText(by('2026-01-12', false), day('2026-01-02'))).toBe('稳妥提交日 1月12日（含当日）');
    expect(safeStartText(by('2027-01-28', true), day('2026-12-02'))).toBe(
      '稳妥提交日 2027年1月28日（含当日，按往年估计）',
    );
  });

  test('past it, what handing in today leads to is said, and before a short window of its first day', () => {
    const opensOn = day('2026-12-01');
    const none: SafeStart = { kind: 'none', opensOn, inTimeOn: day('2026-12-02'), estimated: false };
    const tight = '现在交，一次通过还来得及';
    expect(safeStartText(none, day('2026-11-01'))).toBe(tight);
    expect(safeStartText(none, day('2026-12-02'))).toBe(tight);
    expect(safeStartText({ ...none, estimated: true }, opensOn)).toBe(`${tight}（按往年估计）`);
    expect(safeStartText(none, day('2026-12-03'))).toBe('到期前已来不及，越早交停得越短');
  });
});
