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
import { startLine } from '../../../miniprogram/screen/views/startLine';
import { applied, day, dueOn, standing } from '../../domain/arbitraries';
import { emptyLedger, stored } from '../../domain/reminders/app';

const sent = '请准备好证件，【提交建议】';
/** As somebody has edited it before the words changed. */
const oldSent = '请准备好证件，最晚【最晚提交日】提交';

/** Every text that names the latest safe start of an account on a day, or says that there is none. */
function saidOf(account: Account, start: SafeStartView, today: Day, slackDays: number): string[] {
  const now = standing(today, { slackDays });
  const status = certificationStatus(account, now);
  const line = startLine(status, start, today);
  const event = calendarDays(account, now).find(({ kind }) => kind === 'safeStart');
  const spoken = dueReminders([account], emptyLedger, [], now)
    .map((reminder) => Object.values(reminderText(reminder)).join('，'))
    .filter((text) => /稳妥提交|来得及|来不及/.test(text));
  const step = nextStep(account, status, start, standing(today));
  return [
    ...(line ? [line.text] : []),
    ...(/稳妥提交|来得及|来不及/.test(step) ? [step] : []),
    ...spoken,
    fillTemplate(sent, account, status, now),
    fillTemplate(oldSent, account, status, now),
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
        if (start.kind === 'none') expect(text).not.toMatch(/稳妥|最晚|都来得及/);
      }
    }),
    { numRuns: 400 },
  );
});

const spring = stored(dueOn('2027-03-19'));
const short = stored(dueOn('2026-06-17', 'imported', '2026-06-01'));

test('a client is told the day and its estimate; past it, what handing in at once still leads to', () => {
  const told = (account: Account, on: string): string[] => {
    const now = standing(day(on));
    return [sent, oldSent].map((text) => fillTemplate(text, account, certificationStatus(account, now), now).slice(7));
  };
  const day28 = '2027年1月28日（按往年估计）';
  expect(told(spring, '2027-01-20')).toEqual([`稳妥提交日是${day28}`, `最晚${day28}提交`]);
  const tight = '现在交，一次通过还来得及（按往年估计）';
  expect(told(spring, '2027-02-01')).toEqual([tight, `尽早（${tight}）提交`]);
  const late = '到期前已来不及，越早交停得越短';
  expect(told(short, '2026-06-02')).toEqual([late, `尽早（${late}）提交`]);
  expect(told(short, '2026-05-02')).toEqual(['年审期第一天就提交', '年审期第一天提交']);
});

test('a reminder says so too', () => {
  const said = (account: Account, on: string): string[] =>
    dueReminders([account], emptyLedger, [], standing(day(on))).map((one) =>
      Object.values(reminderText(one)).join(' | '),
    );
  expect(said(spring, '2027-01-28')).toEqual(['今天是稳妥提交日（按往年估计） | 稳妥提交日 · 2027年1月28日']);
  expect(said(spring, '2027-01-30')).toEqual(['现在交，一次通过还来得及（按往年估计） | 稳妥提交日 · 2027年1月28日']);
  expect(said(short, '2026-06-02')).toEqual(['到期前已来不及，越早交停得越短 | 年审期第一天 · 2026年6月1日']);
});

test('the line of an account says nothing before the window, and how sure it is inside a short one', () => {
  const line = (on: string): unknown => {
    const now = standing(day(on));
    return startLine(certificationStatus(short, now), safeStartOf(short, now), now.today);
  };
  const note = '按最慢的审核速度算，实际可能更快';
  expect(line('2026-05-01')).toBeNull();
  expect(line('2026-06-02')).toEqual({ text: '到期前已来不及，越早交停得越短', note, tone: 'danger' });
});
