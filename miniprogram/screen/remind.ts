import type { Account } from '../domain/account/account';
import type { Day } from '../domain/day/day';
import { dueReminders, recordSpoken, unreadCount, type Reminder } from '../domain/reminders/due';
import type { Ledger } from '../domain/reminders/ledger';
import type { Occasion } from '../domain/reminders/occasion';
import { occasionsOf } from '../domain/reminders/occasions';
import { showBadge } from '../platform/badge';
import { theBook, theReminders } from '../storage/phone';
import { standingOn } from './standing';

export interface Reminding {
  reminders: readonly Reminder[];
  /** '' or why not all of it is written down. */
  problem: string;
}

/** What was computed last, and from what: the book and the ledger hand out other objects once they have changed. */
interface Computed {
  accounts: readonly Account[];
  ledger: Ledger;
  /** The day and all that was chosen, as text. */
  circumstances: string;
  /** Kept by account, since a tap changes one of thousands. */
  occasions: WeakMap<Account, Occasion[]>;
  reminders: readonly Reminder[];
}

let last: Computed | null = null;

/**
 * What there is to say on the day. What has come due since last time is written down first, once; where that is refused
 * it is shown all the same, and said again next time. Asked again with nothing changed, it costs nothing.
 */
export function remindersNow(day: Day): Reminding {
  const { ledger } = theReminders();
  const reminders = dueOn(day);
  if (!reminders.some(({ fresh }) => fresh)) return { reminders, problem: ledger.problem() };
  const saved = ledger.write(recordSpoken(ledger.read(), reminders, day));
  if (saved.ok) return { reminders, problem: ledger.problem() };
  return { reminders, problem: unrecorded };
}

const unrecorded = '这些提醒照常显示，但没能记下来，下次打开会再提醒。';

/** Writes down what has come due, and puts the number of unread ones on the tab 提醒. */
export function markReminders(day: Day): void {
  showBadge(unreadCount(remindersNow(day).reminders));
}

function dueOn(day: Day): readonly Reminder[] {
  const accounts = theBook().all();
  const ledger = theReminders().ledger.read();
  const { leadTimes } = theReminders().choices.read();
  const standing = standingOn(day);
  const circumstances = JSON.stringify([standing, leadTimes]);
  const before = last?.circumstances === circumstances ? last : null;
  if (before?.accounts === accounts && before.ledger === ledger) return before.reminders;
  const occasions = before?.occasions ?? new WeakMap<Account, Occasion[]>();
  const reminders = dueReminders(accounts, ledger, leadTimes, standing, (account) => {
    const known = occasions.get(account) ?? occasionsOf(account, leadTimes, standing);
    occasions.set(account, known);
    return known;
  });
  last = { accounts, ledger, circumstances, occasions, reminders };
  return reminders;
}
