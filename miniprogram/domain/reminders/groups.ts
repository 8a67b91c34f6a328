/** The groups in which 提醒 lists what is open. */
import type { Day } from '../day/day';
import { partsOf } from '../day/day';
import type { Reminder } from './due';
import { isOverdue } from './reminderRank';

/** In the order in which they are listed. */
export const reminderGroups = ['overdue', 'week', 'month', 'later'] as const;
export type ReminderGroup = (typeof reminderGroups)[number];

/** So many days ahead are 本周, whatever weekday it is. */
export const daysOfWeek = 7;

/**
 * 逾期: the account's due day is past, and sure. 本周: the next seven days, and not the calendar's week, since on a Sunday
 * what is due tomorrow must stand with what is urgent; also what is past without being overdue: a safe day, a document,
 * an estimate. 本月: after that, to the last day of this calendar month. 以后: the rest.
 */
export function reminderGroup(reminder: Reminder, today: Day): ReminderGroup {
  if (isOverdue(reminder)) return 'overdue';
  if (reminder.daysLeft <= daysOfWeek) return 'week';
  const [now, then] = [partsOf(today), partsOf(reminder.deadline)];
  return now.year === then.year && now.month === then.month ? 'month' : 'later';
}

/** The reminders of each group that has any, each in the order given. */
export function inGroups(
  reminders: readonly Reminder[],
  today: Day,
): { group: ReminderGroup; reminders: Reminder[] }[] {
  const found: Record<ReminderGroup, Reminder[]> = { overdue: [], week: [], month: [], later: [] };
  reminders.forEach((reminder) => found[reminderGroup(reminder, today)].push(reminder));
  return reminderGroups
    .map((group) => ({ group, reminders: found[group] }))
    .filter((each) => each.reminders.length > 0);
}
