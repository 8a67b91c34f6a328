/** What 提醒 shows on a day, over all accounts. */
import type { Account, AccountId } from '../account/account';
import type { Day } from '../day/day';
import { daysBetween } from '../day/arithmetic';
import { accountReminders } from './accountReminders';
import type { Entries, EntryRef, Ledger } from './ledger';
import { spoken } from './ledger';
import type { Occasion } from './occasion';
import { occasionsOf } from './occasions';
import { reminderRank } from './reminderRank';
import type { Standing } from '../rules/standing';

export interface Reminder extends EntryRef, Omit<Occasion, 'key'> {
  accountId: AccountId;
  /** Under which it stands, or will stand, in the ledger. */
  key: string;
  /** Speaks now for the first time; `recordSpoken` writes it down. */
  fresh: boolean;
  unread: boolean;
  /** deadline − today: negative when past. */
  daysLeft: number;
}

/**
 * Everything to show as things stand, most urgent first: what has come due since the ledger was last
 * written, and what spoke before and is neither handled, dismissed nor snoozed. Examples and deleted accounts say
 * nothing. The gap since the last opening may have any length. Writes nothing: the ledger to store comes from
 * `recordSpoken`. `leadTimes`: the codes chosen for all accounts. `remindersFor`: what gives an account's, for a caller
 * that keeps them from one time to the next.
 */
export function dueReminders(
  accounts: readonly Account[],
  ledger: Ledger,
  leadTimes: readonly string[],
  standing: Standing,
  remindersFor: RemindersFor = (account, entries) =>
    remindersOf(account, occasionsOf(account, leadTimes, standing), entries, standing.today),
): Reminder[] {
  // The place in the list breaks ties, since older phones don't sort stably.
  const keyed: { reminder: Reminder; place: number; rank: number }[] = [];
  accounts.forEach((account) => {
    if (account.example || account.deletedOn !== '') return;
    remindersFor(account, ledger.get(account.id) ?? nothingSaid).forEach((reminder) => {
      keyed.push({ reminder, place: keyed.length, rank: reminderRank(reminder) });
    });
  });
  return keyed.sort((a, b) => a.rank - b.rank || a.place - b.place).map(({ reminder }) => reminder);
}

const nothingSaid: Entries = {};

/** What gives the reminders of one account, by what was said of it. */
export type RemindersFor = (account: Account, entries: Entries) => readonly Reminder[];

/** What one account says on the day. */
export function remindersOf({ id }: Account, occasions: readonly Occasion[], entries: Entries, today: Day): Reminder[] {
  return accountReminders(occasions, entries, today).map(({ occasion, key, fresh, unread }) => {
    const daysLeft = daysBetween(today, occasion.deadline);
    return Object.assign({}, occasion, { key, fresh, unread, accountId: id, daysLeft });
  });
}

/**
 * The ledger with everything fresh written down; to be stored before the reminders are shown, so that a crash can't
 * repeat them.
 */
export function recordSpoken(ledger: Ledger, reminders: readonly Reminder[], today: Day): Ledger {
  return spoken(
    ledger,
    reminders.filter(({ fresh }) => fresh),
    today,
  );
}

/** The number on the tab. */
export function unreadCount(reminders: readonly Reminder[]): number {
  return reminders.filter(({ unread }) => unread).length;
}
