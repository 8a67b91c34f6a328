import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { daysOfWeek, inGroups, reminderGroup, reminderGroups } from '../../../miniprogram/domain/reminders/groups';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { dueReminders } from '../../../miniprogram/domain/reminders/due';
import { applied, day, dueOn, fields, standing } from '../arbitraries';
import { emptyLedger, stored } from './app';

const remindersOf = (on: string, ...accounts: AccountFields[]) =>
  dueReminders(
    accounts.map((account, index) => stored(account, `p00-${index}`)),
    emptyLedger,
    [],
    standing(day(on)),
  );
const groupsOf = (account: AccountFields, on: string): string[] =>
  remindersOf(on, account).map((reminder) => reminderGroup(reminder, day(on)));
/** Of an account with its application in, so that only the due day speaks. */
const handedIn = (due: string) => applied(dueOn(due), 'inReview');

test.each([
  ['2026-03-04', 'overdue'],
  ['2026-03-05', 'week'],
  ['2026-03-12', 'week'],
  ['2026-03-13', 'month'],
  ['2026-03-31', 'month'],
  ['2026-04-01', 'later'],
  ['2026-05-20', 'later'],
])('on Thursday 2026-03-05, due on %s: %s', (due, group) => {
  expect(groupsOf(handedIn(due), '2026-03-05')).toEqual([group]);
});

test('the same month of next year is later, not this month', () => {
  const [one] = remindersOf('2026-03-05', handedIn('2026-03-20'));
  if (!one) throw new Error('nothing is due');
  const nextYear = { ...one, deadline: day('2027-03-20'), daysLeft: 380 };
  expect(reminderGroup(nextYear, day('2026-03-05'))).toBe('later');
});

test.each([
  ['on a Sunday, what is due on Monday is this week', '2026-03-08', '2026-03-09'],
  ['on a Sunday, and next Sunday too', '2026-03-08', '2026-03-15'],
  ['on the last day of a month', '2026-03-31', '2026-04-01'],
  ['on the last day of a year', '2026-12-31', '2027-01-07'],
])('%s', (_, on, due) => {
  expect(groupsOf(handedIn(due), on)).toEqual(['week']);
});

test.each([
  ['2026-03-31', '2026-04-08', 'later'],
  ['2026-12-31', '2027-12-31', ''],
  ['2026-02-28', '2026-03-31', 'later'],
  ['2026-12-20', '2026-12-31', 'month'],
  ['2026-12-20', '2027-01-01', 'later'],
])('the month is the calendar’s: on %s, due on %s: %s', (on, due, group) => {
  expect(groupsOf(handedIn(due), on)).toEqual(group === '' ? [] : [group]);
});

test('what has passed without being overdue is for now: a safe day, an estimate, a document', () => {
  const on = '2026-03-05';
  expect(groupsOf(dueOn('2026-03-25'), on)).toEqual(['week']);
  expect(groupsOf(dueOn('2026-03-01', 'estimated'), on)).toEqual(['week']);
  expect(groupsOf(fields({ documents: [{ name: '营业执照', validTo: '2026-03-01' }] }), on)).toEqual(['week']);
  expect(groupsOf(dueOn('2026-03-01'), on)).toEqual(['overdue']);
});

test('every reminder is in one group, in its order; groups without any are left out', () => {
  const on = '2026-03-05';
  const near = (days: number) => handedIn(formatDay(addDays(day(on), days)));
  const groups = inGroups(remindersOf(on, near(3), near(-3), near(1), near(60), near(-40)), day(on));
  expect(groups.map(({ group, reminders }) => [group, reminders.map(({ daysLeft }) => daysLeft)])).toEqual([
    ['overdue', [-40, -3]],
    ['week', [1, 3]],
    ['later', [60]],
  ]);
});

test('the groups stand in one order, and the week ends with its last day', () => {
  const on = day('2026-03-05');
  const dueAfter = (days: number) => groupsOf(handedIn(formatDay(addDays(on, days))), formatDay(on));
  expect(dueAfter(daysOfWeek)).toEqual(['week']);
  expect(dueAfter(daysOfWeek + 1)).toEqual(['month']);
  expect(reminderGroups).toEqual(['overdue', 'week', 'month', 'later']);
});
