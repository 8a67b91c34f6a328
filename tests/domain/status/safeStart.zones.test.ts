/**
 * Computed by hand from the announcement for 2026 (元旦 1/1–3, 1/4 worked; 春节 2/15–23, 2/14 and 2/28 worked; 劳动节 5/1–5,
 * 5/9 worked; 端午 6/19–21; 中秋 9/25–27; 国庆 10/1–7, 9/20 and 10/10 worked).
 */
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { isHandedIn, latestSafeStart, safeStartOf, safeStartText } from '../../../miniprogram/domain/status/safeStart';
import type { ApplicationState } from '../../../miniprogram/domain/account/account';
import { applied, day, dueOn, fields, standing } from '../arbitraries';

const start = (due: string, opens = addDays(day(due), -90), slackDays = 14): string => {
  const answer = latestSafeStart(day(due), opens, slackDays);
  return `${formatDay(answer.day)}${answer.estimated ? ' estimated' : ''}`;
};

test('Spring Festival 2026', () => {
  // Due Friday 3/20. Audit: 19, 18, 17, 16, 13, so Friday 3/13; less 14 days: Friday 2/27.
  // 26, 25, 24 | 23–15 closed | Saturday 14 worked, 13, 12, 11, 10, 9 | weekend | 6, 5, 4, 3, 2 are fourteen: Friday
  // 1/30.
  expect(start('2026-03-20')).toBe('2026-01-30');
});

test('the October week of 2026', () => {
  // Due Friday 10/30. Audit: Friday 10/23; less 14 days: Friday 10/9.
  // 8 | 7–1 closed | 9/30, 29, 28 | 27–25 closed | 24, 23, 22, 21, Sunday 20 worked | Saturday 19 | 18, 17, 16, 15, 14
  // are fourteen: Friday 9/11.
  expect(start('2026-10-30')).toBe('2026-09-11');
});

test('a 调休 Saturday can be the last day itself', () => {
  // Due Monday 6/22. Audit: 21–19 closed | 18, 17, 16, 15, 12: Friday 6/12; less 14 days: Friday 5/29.
  // 28–25, 22–18, 15–11 are fourteen; Sunday 10 is off, and Saturday 5/9 is worked.
  expect(start('2026-06-22')).toBe('2026-05-09');
});

test('a due day off leaves the same working days before it as the working day that follows', () => {
  // Thursday 6/18 worked: 17, 16, 15, 12, 11: 6/11; less 14: 5/28. 27–25, 22–18, 15–11, Saturday 9 worked are fourteen:
  // Friday 5/8.
  expect(start('2026-06-18')).toBe('2026-05-08');
  // Sunday 6/21 (端午 19–21): 18, 17, 16, 15, 12: 6/12; less 14: 5/29. 28–25, 22–18, 15–11 are fourteen: Saturday 5/9, as
  // for Monday 6/22.
  expect(start('2026-06-21')).toBe('2026-05-09');
});

test('a year that is not announced is reckoned as usual, and said so', () => {
  // Due Friday 2027-03-19; 除夕 is 2/5. Audit: after 3/12; less 14 days: Friday 2/26.
  // 2/26–22, 19–15 | 14, 13 weekend, 12–5 closed | 4, 3, 2, 1 | weekend | 1/29 is the fifteenth: Thursday 1/28.
  expect(start('2027-03-19')).toBe('2027-01-28 estimated');
  // Due Friday 2027-01-29, counted into 2026. Audit: after 1/22; less 14: 1/8. 1/8–4 | weekend, 1/1 | 12/31–28 |
  // weekend | 25–21 | 18: Thursday 12/17.
  expect(start('2027-01-29')).toBe('2026-12-17 estimated');
});

test('never before the window opens, and then it hangs on no holidays', () => {
  expect(start('2026-10-30', day('2026-09-20'))).toBe('2026-09-20');
  expect(start('2027-03-19', day('2027-02-01'))).toBe('2027-02-01');
});

test('the slack is a setting', () => {
  // Due Friday 10/30, audit after 10/23, no slack: 10/23–19, 16–12, Saturday 10 worked, 9, 8 | closed | 9/30, 29:
  // Monday 9/28.
  expect(start('2026-10-30', day('2026-08-01'), 0)).toBe('2026-09-28');
});

describe('of an account', () => {
  const account = dueOn('2026-10-30');
  const today = day('2026-09-15');

  test('matters until it is handed in', () => {
    expect(safeStartOf(account, standing(today))).toEqual({ day: day('2026-09-11'), estimated: false, daysLeft: -4 });
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
    expect(safeStartText({ day: day('2026-01-12'), estimated: false }, day('2026-01-02'))).toBe(
      '最晚 1月12日提交（含当日）',
    );
    expect(safeStartText({ day: day('2027-01-28'), estimated: true }, day('2026-12-02'))).toBe(
      '最晚 2027年1月28日提交（含当日，按往年估计）',
    );
  });
});
