import type { Account } from '../../miniprogram/domain/account/account';
import { formatDay, type Day } from '../../miniprogram/domain/day/day';
import { addDays } from '../../miniprogram/domain/day/arithmetic';
import { dueReminders, recordSpoken, type Reminder } from '../../miniprogram/domain/reminders/due';
import { dismissed, handled, snoozed, type Ledger } from '../../miniprogram/domain/reminders/ledger';
import {
  doneAtMost,
  doneRows,
  idOf,
  reminderRows,
  remindersView,
} from '../../miniprogram/pages/reminders/reminders.view';
import { standing } from '../domain/arbitraries';
import { dayOf } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import { emptyLedger } from '../domain/reminders/app';

const today = dayOf('2026-03-05');
/** An account that falls due so many days after today. */
const dueIn = (days: number, name: string): Account => dated(formatDay(addDays(today, days)), 'confirmed', { name });
const remindersOf = (accounts: Account[]) => dueReminders(accounts, emptyLedger, [], standing(today));
const shownOf = (reminders: Reminder[], accounts: Account[], news: ReadonlySet<string>) => ({
  ...remindersView(reminders, accounts, news, ''),
  rows: reminders.map(reminderRows((id) => accounts.find((account) => account.id === id)?.name ?? '', news)),
});
const view = (accounts: Account[]) => {
  const reminders = remindersOf(accounts);
  return shownOf(reminders, accounts, new Set(reminders.map(idOf)));
};

describe('what is open', () => {
  test('counts all and the new; a row says which account, what and when', () => {
    const accounts = [dueIn(-7, '逾期店'), dueIn(31, '快到店')];
    const reminders = remindersOf(accounts);
    const first = reminders[0];
    const shown = shownOf(reminders, accounts, new Set(first ? [idOf(first)] : []));
    expect(shown).toMatchObject({ summary: '2 条待处理，1 条新的', empty: '' });
    expect(shown.rows[0]).toMatchObject({ name: '逾期店', title: '已逾期 7 天', tone: 'danger', isNew: true });
    expect(shown.rows[1]).toMatchObject({ name: '快到店', isNew: false });
    expect(remindersView(reminders, accounts, new Set(), '').summary).toBe('2 条待处理');
  });

  test.each([
    [-1, false, 'danger'],
    [0, false, 'danger'],
    [0, true, 'warn'],
    [-30, true, 'warn'],
    [31, false, 'warn'],
    [32, false, 'notice'],
  ] as const)('%i days left (estimated: %s) looks %s', (daysLeft, estimated, tone) => {
    const accounts = [dueIn(-7, '店')];
    const patched = remindersOf(accounts).map((reminder) => ({ ...reminder, daysLeft, estimated }));
    expect(shownOf(patched, accounts, new Set()).rows[0]?.tone).toBe(tone);
  });

  test('nothing to say, nobody to say it of: told apart; examples are nobody', () => {
    expect(view([dueIn(300, '远店')])).toMatchObject({ empty: 'silent', summary: '', rows: [] });
    expect(view([])).toMatchObject({ empty: 'noAccounts' });
    expect(view([{ ...dueIn(-3, '示例店'), example: true }])).toMatchObject({ empty: 'noAccounts' });
  });
});

describe('what was handled', () => {
  const accounts = [dueIn(-7, '逾期店'), dueIn(7, '快到店'), dueIn(31, '还早店')];
  const reminders = remindersOf(accounts);
  const spoken = recordSpoken(emptyLedger, reminders, today);
  const of = (name: string) =>
    reminders.filter(({ accountId }) => accounts.find(({ id }) => id === accountId)?.name === name);
  const rows = (ledger: Ledger, on: Day, limit = doneAtMost) =>
    doneRows(accounts, { ledger, leadTimes: [] }, standing(on), limit);

  test('what is open is not in it', () => {
    expect(rows(spoken, today)).toEqual([]);
  });

  test('says what became of each', () => {
    const ledger = snoozed(dismissed(handled(spoken, of('逾期店')), of('快到店')), of('还早店'), addDays(today, 3));
    const states = new Map(rows(ledger, today).map(({ name, state }) => [name, state]));
    expect(states.get('逾期店')).toBe('3月5日提醒，知道了');
    expect(states.get('快到店')).toBe('3月5日提醒，这条不再提醒');
    expect(states.get('还早店')).toBe('3月5日提醒，3月8日再提醒');
    expect(rows(ledger, addDays(today, 3)).map(({ name }) => name)).not.toContain('还早店');
    expect(rows(ledger, today, 1)).toHaveLength(1);
  });

  test('a cycle that is over is in it no more', () => {
    const ledger = handled(spoken, of('逾期店'));
    const renewed = accounts.map((account) => ({
      ...account,
      cycle: { ...account.cycle, id: 'next', dueOn: '2027-02-26' as const },
    }));
    expect(doneRows(renewed, { ledger, leadTimes: [] }, standing(today), doneAtMost)).toEqual([]);
  });
});
