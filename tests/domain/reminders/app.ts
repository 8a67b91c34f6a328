import type { Account, AccountFields } from '../../../miniprogram/domain/account/account';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import type { Reminder } from '../../../miniprogram/domain/reminders/due';
import { dueReminders, recordSpoken } from '../../../miniprogram/domain/reminders/due';
import type { Ledger } from '../../../miniprogram/domain/reminders/ledger';
import type { ReminderSettings } from '../../../miniprogram/domain/reminders/choices';
import { defaultReminderSettings } from '../../../miniprogram/domain/reminders/choices';
import { day, standing } from '../arbitraries';

/** Nothing has been said yet. */
export const emptyLedger: Ledger = new Map();

/** The account as it is stored. */
export const stored = (of: AccountFields, id = 'p00-a'): Account => ({
  ...of,
  id,
  rev: {},
  createdAt: 0,
  updatedAt: 0,
  deletedOn: '',
});

/** An app that is opened on days, with one account that may change in between. */
export class App {
  ledger: Ledger = emptyLedger;
  shown: Reminder[] = [];
  constructor(
    public account: AccountFields,
    public settings: ReminderSettings = defaultReminderSettings,
  ) {}

  /** What speaks for the first time: kind and, if not about the due day, its deadline. */
  open(on: string): string[] {
    this.shown = this.remindersOn(on);
    this.ledger = recordSpoken(this.ledger, this.shown, day(on));
    return this.shown.filter(({ fresh }) => fresh).map(({ kind }) => kind);
  }

  remindersOn(on: string, ledger = this.ledger): Reminder[] {
    const { leadTimes, slackDays } = this.settings;
    return dueReminders([stored(this.account)], ledger, leadTimes, standing(day(on), { slackDays }));
  }

  correct(due: string): void {
    this.account = { ...this.account, cycle: { ...this.account.cycle, dueOn: due } };
  }
}

/** What speaks in a year of daily openings: day and kind. */
export function diary(
  account: AccountFields,
  from: string,
  days: number,
  settings = defaultReminderSettings,
): string[] {
  const app = new App(account, settings);
  const lines: string[] = [];
  for (let index = 0; index < days; index += 1) {
    const on = formatDay(addDays(day(from), index));
    for (const kind of app.open(on)) lines.push(`${on} ${kind}`);
  }
  return lines;
}
