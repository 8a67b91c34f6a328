/** What is said of the latest safe start: on the screen, by a reminder, to a client, to a calendar. */
import * as fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { nextStep } from '../../../miniprogram/domain/status/nextStep';
import type { SafeStartView } from '../../../miniprogram/domain/status/safeStart';
import { safeStartOf } from '../../../miniprogram/domain/status/safeStart';
import { calendarDays } from '../../../miniprogram/packages/ahead/model/calendarDay';
import { fillTemplate } from '../../../miniprogram/packages/review/model/message/fill';
import { dueReminders } from '../../../miniprogram/domain/reminders/due';
import { reminderText } from '../../../miniprogram/domain/reminders/words';
import type { Day } from '../../../miniprogram/domain/day/day';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { startLine } from '../../../miniprogram/screen/views/progress';
import { applied, day, dueOn, standing } from '../../domain/arbitraries';
import { emptyLedger, stored } from '../../domain/reminders/app';

const sent = '请准备好证件，最晚【最晚提交日】提交';

/** Every text that names the latest safe start of an account on a day, or says that there is none. */
function saidOf(account: Account, start: SafeStartView, today: Day, slackDays: number): string[] {
  const now = standing(today, { slackDays });
  const status = certificationStatus(account, now);
  const line = startLine(status, start, today);
  const event = calendarDays(account, now).find(({ kind }) => kind === 'safeStart');
  const spoken = dueReminders([account], emptyLedger, [], now)
    .map((reminder) => Object.values(reminderText(reminder)).join('，'))
    .filter((text) => /最晚提交|来不及/.test(text));
  const step = nextStep(account, status, start, standing(today));
  return [
    ...(line ? [line.text] : []),
    ...(/最晚|来不及，/.test(step) ? [step] : []),
    ...spoken,
    fillTemplate(sent, account, status, now),
    ...(event ? [event.title + event.description] : []),
  ];
}

const cases = fc.record({
  dueOn: fc.integer({ min: day('2025-06-01'), max: day('2029-12-31') }).map((number) => number as Day),
  window: fc.integer({ min: 0, max: 120 }),
  slack: fc.integer({ min: 0, max: 60 }),
  before: fc.integer({ min: 0, max: 130 }),
  preparing: fc.boolean(),
});

test('按往年估计 stands wherever a day hangs on a year without an announcement, and nowhere else', () => {
  fc.assert(
    fc.property(cases, ({ dueOn: due, window, slack, before, preparing }) => {
      const plain = dueOn(formatDay(due), 'imported', formatDay(addDays(due, -window)));
      const account = stored(preparing ? applied(plain, 'preparing') : plain);
      const today = addDays(due, -before);
      const start = safeStartOf(account, standing(today, { slackDays: slack }));
      if (!start) throw new Error('nothing is handed in');
      const texts = saidOf(account, start, today, slack);
      expect(texts.length).toBeGreaterThanOrEqual(2);
      for (const text of texts) {
        expect({ text, marked: text.includes('按往年估计') }).toEqual({ text, marked: start.estimated });
        if (start.kind === 'none') {
          expect(text).toMatch(/从年审期第一天提交也可能来不及，越早越好/);
          expect(text).not.toMatch(/最晚|都来得及/);
        }
      }
    }),
    { numRuns: 400 },
  );
});

const spring = stored(dueOn('2027-03-19'));
const short = stored(dueOn('2026-06-17', 'imported', '2026-06-01'));

test('a client is told the day, its estimate and that it is past, or that none is safe', () => {
  const told = (account: Account, on: string): string => {
    const now = standing(day(on));
    return fillTemplate(sent, account, certificationStatus(account, now), now);
  };
  expect(told(spring, '2027-01-20')).toBe('请准备好证件，最晚2027年1月28日（按往年估计）提交');
  expect(told(spring, '2027-02-20')).toBe('请准备好证件，最晚2027年1月28日（按往年估计）（已过，请尽快）提交');
  expect(told(short, '2026-06-02')).toBe('请准备好证件，尽早（从年审期第一天提交也可能来不及，越早越好）提交');
});

test('a reminder says so too', () => {
  const said = (account: Account, on: string): string[] =>
    dueReminders([account], emptyLedger, [], standing(day(on))).map((one) =>
      Object.values(reminderText(one)).join(' | '),
    );
  expect(said(spring, '2027-01-28')).toEqual(['今天是最晚提交日（按往年估计） | 最晚提交日 · 2027年1月28日']);
  expect(said(spring, '2027-01-30')).toEqual([
    '最晚提交日（按往年估计）已过 2 天，请马上办 | 最晚提交日 · 2027年1月28日',
  ]);
  expect(said(short, '2026-06-02')).toEqual(['从年审期第一天提交也可能来不及，越早越好 | 年审期第一天 · 2026年6月1日']);
});

test('the line of an account warns in time that its window is short', () => {
  const line = (on: string): unknown => {
    const now = standing(day(on));
    return startLine(certificationStatus(short, now), safeStartOf(short, now), now.today);
  };
  const text = '从年审期第一天提交也可能来不及，越早越好';
  const note = '审核加一次打回重填，可能比年审期还长';
  expect(line('2026-05-01')).toEqual({ text, note, tone: 'notice' });
  expect(line('2026-06-02')).toEqual({ text, note, tone: 'warn' });
});
