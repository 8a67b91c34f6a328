import type { Day } from '../domain/day/day';
import { dueReminders, recordSpoken, unreadCount, type Reminder } from '../domain/reminders/due';
import { showBadge } from '../platform/badge';
import { theBook, theReminders } from '../storage/phone';
import { standingOn } from './standing';

export interface Reminding {
  reminders: Reminder[];
  /** '' or why not all of it is written down. */
  problem: string;
}

/**
 * What there is to say on the day. What has come due since last time is written down first, once; where that is refused
 * it is shown all the same, and said again next time.
 */
export function remindersNow(day: Day): Reminding {
  const { ledger, choices } = theReminders();
  const before = ledger.read();
  const reminders = dueReminders(theBook().all(), before, choices.read().leadTimes, standingOn(day));
  if (!reminders.some(({ fresh }) => fresh)) return { reminders, problem: ledger.problem() };
  const saved = ledger.write(recordSpoken(before, reminders, day));
  if (saved.ok) return { reminders, problem: ledger.problem() };
  return { reminders, problem: unrecorded };
}

const unrecorded = '这些提醒照常显示，但没能记下来，下次打开会再提醒。';

/** Writes down what has come due, and puts the number of unread ones on the tab 提醒. */
export function markReminders(day: Day): void {
  showBadge(unreadCount(remindersNow(day).reminders));
}
