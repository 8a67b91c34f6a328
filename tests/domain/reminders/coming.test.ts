import type { Account, AccountFields } from '../../../miniprogram/domain/account/account';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { nextComing } from '../../../miniprogram/domain/reminders/coming';
import { handled, snoozed, type Ledger } from '../../../miniprogram/domain/reminders/ledger';
import { occasionsOf } from '../../../miniprogram/domain/reminders/occasions';
import { reasonOf } from '../../../miniprogram/domain/reminders/words';
import { day, dueOn, fields, standing } from '../arbitraries';
import { App, emptyLedger, stored } from './app';

const next = (accounts: readonly Account[], on: string, ledger: Ledger = emptyLedger): string | null => {
  const coming = nextComing(accounts, ledger, day(on), (of) => occasionsOf(of, [], standing(day(on))));
  return coming && `${formatDay(coming.day)} ${coming.account.name} ${reasonOf(coming.occasion)}`;
};
const named = (name: string, of: AccountFields): Account => stored({ ...of, name }, `p00-${name}`);

test('the nearest occasion of all accounts in use', () => {
  const accounts = [named('乙', dueOn('2027-03-01')), named('甲', dueOn('2026-12-01')), named('无', fields())];
  expect(next(accounts, '2026-03-05')).toBe('2026-09-01 甲 该留意年审了');
  const hidden = accounts.map((of) => ({
    ...of,
    example: of.name === '甲',
    deletedOn: of.name === '乙' ? '2026-01-01' : '',
  }));
  expect(next(hidden, '2026-03-05')).toBeNull();
});

test('what was answered is not said again, and what was put off comes back', () => {
  const app = new App(dueOn('2026-06-20'));
  app.open('2026-04-20');
  const done = handled(app.ledger, app.shown);
  const own = [stored(app.account)];
  expect(next(own, '2026-04-20', done)).toMatch(/^2026-05-08 .* 稳妥提交日$/);
  expect(next(own, '2026-04-20', snoozed(app.ledger, app.shown, day('2026-04-23')))?.slice(0, 10)).toBe('2026-04-23');
});

test('a day that has nothing to say because something nearer was said is passed over', () => {
  const app = new App(dueOn('2026-06-20'));
  app.open('2026-06-14');
  const done = handled(app.ledger, app.shown);
  expect(next([stored(app.account)], '2026-05-01', done)?.slice(0, 10)).toBe('2026-06-20');
});
