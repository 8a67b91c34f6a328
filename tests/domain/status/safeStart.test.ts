/** The latest safe start against a count of its own, and against the holidays that the law makes certain. */
import { getLunarDate } from 'chinese-days';
import * as fc from 'fast-check';
import type { Day } from '../../../miniprogram/domain/day/day';
import { formatDay, partsOf } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { workdayOn } from '../../../miniprogram/domain/day/workdays';
import { latestAuditStart, latestSafeStart, levelOn, slowestPass } from '../../../miniprogram/domain/status/safeStart';
import { day } from '../arbitraries';

const from = day('2024-01-01');
const to = day('2029-12-31');

/** Counts over a list of worked days: place by place instead of day by day. */
class Count {
  private readonly worked: Day[] = [];
  /** For each day since the first, how many worked days there are before it. */
  private readonly before: number[] = [];

  constructor(
    private readonly first: Day,
    last: Day,
    isWorked: (each: Day) => boolean,
  ) {
    for (let each = first; each <= last; each = addDays(each, 1)) {
      this.before.push(this.worked.length);
      if (isWorked(each)) this.worked.push(each);
    }
  }

  /** When a review has passed at the latest: 15 worked days to the audit, the return, 5 worked days. */
  passed(handedIn: Day, slackDays: number): Day {
    const audit = this.worked[this.placeOf(handedIn) + 15] as Day;
    return this.worked[this.placeOf(addDays(audit, slackDays + 1)) + 4] as Day;
  }

  /** The last day from which it passes by the due day. */
  lastSafe(dueOn: Day, slackDays: number): Day {
    let each = dueOn;
    while (this.passed(each, slackDays) > dueOn) each = addDays(each, -1);
    return each;
  }

  private placeOf(each: Day): number {
    return this.before[each - this.first] as number;
  }
}

const count = new Count(from, to, (each) => workdayOn(each).works);

test('every due day of 2025–2028 with every slack: safe on the day, and no longer on the next', () => {
  let none = 0;
  const wrong: string[] = [];
  for (let dueOn = day('2025-01-01'); dueOn <= day('2028-12-31'); dueOn = addDays(dueOn, 1))
    for (let slack = 0; slack <= 60; slack += 1) {
      const opensOn = addDays(dueOn, -90);
      const start = latestSafeStart(dueOn, opensOn, slack);
      if (start.kind === 'none') none += 1;
      const isRight =
        start.kind === 'none'
          ? count.passed(opensOn, slack) > dueOn
          : start.day >= opensOn &&
            count.passed(start.day, slack) <= dueOn &&
            dueOn < count.passed(addDays(start.day, 1), slack);
      if (!isRight) wrong.push(`${formatDay(dueOn)} ${slack}`);
    }
  expect(wrong).toEqual([]);
  // 60 days for a return leave no room in most windows with a festival.
  expect(none).toBeGreaterThan(1000);
});

const anyDay = fc.integer({ min: day('2000-01-01'), max: day('2099-12-31') }).map((number) => number as Day);
const anySlack = fc.integer({ min: 0, max: 60 });

test('in any year: safe on the day, no longer on the next, and only ever on a worked day', () => {
  fc.assert(
    fc.property(anyDay, anySlack, fc.integer({ min: 0, max: 150 }), (dueOn, slack, window) => {
      const opensOn = addDays(dueOn, -window);
      const start = latestSafeStart(dueOn, opensOn, slack);
      if (start.kind === 'none') {
        expect(slowestPass(opensOn, slack)).toBeGreaterThan(dueOn);
        return;
      }
      expect(start.day).toBeGreaterThanOrEqual(opensOn);
      expect(slowestPass(start.day, slack)).toBeLessThanOrEqual(dueOn);
      expect(slowestPass(addDays(start.day, 1), slack)).toBeGreaterThan(dueOn);
      expect(workdayOn(start.day).works).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('handing in later never passes earlier, and a longer return never leaves more time', () => {
  fc.assert(
    fc.property(anyDay, anySlack, (on, slack) => {
      expect(slowestPass(addDays(on, 1), slack)).toBeGreaterThanOrEqual(slowestPass(on, slack));
      expect(slowestPass(on, slack + 1)).toBeGreaterThanOrEqual(slowestPass(on, slack));
    }),
    { numRuns: 300 },
  );
});

test('each level says no more than the slowest pass allows, and gets worse only as days go by', () => {
  const order = ['safe', 'tight', 'late'];
  const window = fc.integer({ min: 0, max: 120 });
  fc.assert(
    fc.property(anyDay, anySlack, window, fc.integer({ min: 0, max: 130 }), (dueOn, slack, days, before) => {
      const opensOn = addDays(dueOn, -days);
      const start = latestSafeStart(dueOn, opensOn, slack);
      const today = addDays(dueOn, -before);
      const level = levelOn(start, today);
      const from = today < opensOn ? opensOn : today;
      if (today >= opensOn || level !== 'safe') {
        const fits = slowestPass(from, slack) <= dueOn ? 'safe' : slowestPass(from, 0) <= dueOn ? 'tight' : 'late';
        expect(level).toBe(fits);
      }
      expect(order.indexOf(levelOn(start, addDays(today, 1)))).toBeGreaterThanOrEqual(order.indexOf(level));
      expect(levelOn(start, addDays(dueOn, 1))).toBe('late');
      if (start.kind === 'by') expect(start.inTimeOn).toBeGreaterThanOrEqual(start.day);
      // Who keeps nothing for a return is safe as long as a single pass is.
      expect(levelOn(latestSafeStart(dueOn, opensOn, 0), today)).not.toBe('tight');
    }),
    { numRuns: 300 },
  );
});

test('a day is called estimated exactly if it or the due day is in a year without an announcement', () => {
  fc.assert(
    fc.property(anyDay, anySlack, (dueOn, slack) => {
      const start = latestSafeStart(dueOn, addDays(dueOn, -150), slack);
      if (start.kind !== 'by') throw new Error('150 days are always enough');
      const years = [partsOf(start.day).year, partsOf(dueOn).year];
      expect(start.estimated).toBe(years.some((year) => year < 2004 || year > 2026));
    }),
    { numRuns: 100 },
  );
});

/**
 * The thirteen holidays of 全国年节及纪念日放假办法 (2024-11), and for each that falls on a day off already the next
 * worked day. No announcement may close less.
 */
function lawfullyClosed(year: number): Set<Day> {
  const fixed = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);
  const lunar = new Set(['1.1', '1.2', '1.3', '5.5', '8.15']);
  const closed = new Set<Day>();
  const lost: Day[] = [];
  const close = (each: Day): void => {
    if (closed.has(each) || (each + 3) % 7 >= 5) lost.push(each);
    closed.add(each);
  };
  for (let each = day(`${year}-01-01`); each <= day(`${year}-12-31`); each = addDays(each, 1)) {
    const text = formatDay(each);
    const { lunarMon, lunarDay, isLeap } = getLunarDate(text);
    const isLunar = lunar.has(`${lunarMon}.${lunarDay}`) && !isLeap;
    const next = getLunarDate(formatDay(addDays(each, 1)));
    const isEve = next.lunarMon === 1 && next.lunarDay === 1;
    if (fixed.has(text.slice(5))) close(each);
    if (isLunar || isEve || text.slice(5) === `04-0${clearAndBright(year)}`) close(each);
  }
  for (const each of lost) {
    let instead = addDays(each, 1);
    while (closed.has(instead) || (instead + 3) % 7 >= 5) instead = addDays(instead, 1);
    closed.add(instead);
  }
  return closed;
}

/** 清明 of the years below, as the almanac has it: the 4th in leap years and those after them, else the 5th. */
function clearAndBright(year: number): number {
  return year % 4 <= 1 ? 4 : 5;
}

test('the usual year never leaves a later day than the holidays that are certain', () => {
  const years = [2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034];
  const closed = new Set(years.flatMap((year) => [...lawfullyClosed(year)]));
  const certain = new Count(day('2027-01-01'), day('2034-12-31'), (each) => (each + 3) % 7 < 5 && !closed.has(each));
  for (let dueOn = day('2027-06-01'); dueOn <= day('2034-10-31'); dueOn = addDays(dueOn, 1))
    for (const slack of [0, 14]) {
      const start = latestSafeStart(dueOn, addDays(dueOn, -150), slack);
      if (start.kind !== 'by' || start.day > certain.lastSafe(dueOn, slack))
        throw new Error(`later than certain: due ${formatDay(dueOn)}, slack ${slack}`);
    }
});

test.each([
  ['2026-03-02', '2026-03-23'],
  ['2026-03-07', '2026-03-30'],
])('what is handed in on %s is being audited by %s: fifteen working days later', (on, by) => {
  expect(formatDay(latestAuditStart(day(on)))).toBe(by);
});
