import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { isKnown } from '../../../miniprogram/domain/reminders/known';
import { dismissed, handled, seen, snoozed, type Ledger } from '../../../miniprogram/domain/reminders/ledger';
import { occasionsOf } from '../../../miniprogram/domain/reminders/occasions';
import type { Reminder } from '../../../miniprogram/domain/reminders/due';
import { applied, day, dueOn, standing } from '../arbitraries';
import { App, stored } from './app';

type Answer = (ledger: Ledger, refs: readonly Reminder[], on: string) => Ledger;
const yes: Answer = (ledger, refs) => handled(ledger, refs);

/** An account whose reminders of a day were answered. */
function answeredOn(on: string, account: AccountFields, answer: Answer = yes): App {
  const app = new App(account);
  app.open(on);
  app.ledger = answer(app.ledger, app.shown, on);
  return app;
}

const known = (app: App, on: string): boolean => {
  const at = standing(day(on));
  const entries = app.ledger.get(stored(app.account).id) ?? {};
  return isKnown(certificationStatus(app.account, at), () => occasionsOf(app.account, [], at), entries, day(on));
};

const account = dueOn('2026-06-20');

test('answered with 知道了 it is known until its next occasion comes', () => {
  const app = answeredOn('2026-04-20', account);
  expect(known(app, '2026-04-20')).toBe(true);
  expect(known(app, '2026-05-01')).toBe(true);
  // The last safe day to hand in, then the month before: each has to be answered anew.
  const again = app.open('2026-05-20');
  expect(again).not.toEqual([]);
  expect(known(app, '2026-05-20')).toBe(false);
  app.ledger = handled(app.ledger, app.shown);
  expect(known(app, '2026-05-20')).toBe(true);
});

test('what was not said yet, or only seen, is not known', () => {
  expect(known(new App(account), '2026-04-20')).toBe(false);
  expect(
    known(
      answeredOn('2026-04-20', account, (ledger) => ledger),
      '2026-04-20',
    ),
  ).toBe(false);
  expect(
    known(
      answeredOn('2026-04-20', account, (ledger, refs, on) => seen(ledger, refs, day(on))),
      '2026-04-20',
    ),
  ).toBe(false);
});

test('这条不再提醒 is an answer; 稍后提醒 is none, before its day or after', () => {
  expect(
    known(
      answeredOn('2026-04-20', account, (ledger, refs) => dismissed(ledger, refs)),
      '2026-04-21',
    ),
  ).toBe(true);
  const later = answeredOn('2026-04-20', account, (ledger, refs) => snoozed(ledger, refs, day('2026-04-23')));
  expect(known(later, '2026-04-21')).toBe(false);
  expect(known(later, '2026-04-23')).toBe(false);
});

test('what is due today, overdue or perhaps overdue is never known, however often it was answered', () => {
  for (const on of ['2026-06-20', '2026-06-21', '2026-08-30'])
    for (const one of [account, dueOn('2026-06-20', 'estimated')]) expect(known(answeredOn(on, one), on)).toBe(false);
  const before = answeredOn('2026-06-19', account);
  expect(known(before, '2026-06-19')).toBe(true);
  expect(known(before, '2026-06-20')).toBe(false);
});

test('what came back or waits for its fee is never known', () => {
  for (const state of ['returned', 'awaitingPayment'] as const)
    expect(known(answeredOn('2026-05-20', applied(account, state)), '2026-05-20')).toBe(false);
});

test('another due day, another document: the answer was not about that', () => {
  const app = answeredOn('2026-04-20', account);
  expect(known(Object.assign(app, { account: dueOn('2025-06-20') }), '2025-05-20')).toBe(false);
  app.account = { ...account, documents: [{ name: '营业执照', validTo: '2026-05-01' }] };
  expect(known(app, '2026-04-20')).toBe(false);
});
