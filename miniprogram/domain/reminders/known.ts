import type { CertificationStatus } from '../status/status';
import type { Day } from '../day/day';
import { hasAnswer, isAnswered } from './accountReminders';
import type { Entries } from './ledger';
import type { Occasion } from './occasion';

/**
 * Whether its person knows of an account that is to be reviewed, so that 总览 needn't ask for it before its next
 * occasion: everything that it had to say so far was answered with 知道了 or 这条不再提醒. What was only put off, what is due
 * today, overdue, perhaps overdue or returned, and what only waits for its fee is asked for all the same.
 */
export function isKnown(
  status: CertificationStatus,
  occasionsOf: () => readonly Occasion[],
  entries: Entries,
  today: Day,
): boolean {
  if (status.kind !== 'due' || status.daysLeft <= 0 || status.application === 'awaitingPayment') return false;
  return hasAnswer(entries) && isAnswered(occasionsOf(), entries, today);
}
