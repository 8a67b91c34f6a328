import type { ReminderKind } from './occasion';

/** What the order of reminders goes by. */
export interface Ranked {
  kind: ReminderKind;
  /** Days to the deadline: negative when past. */
  daysLeft: number;
  estimated: boolean;
}

/** Wider than any count of days in reach (2000–2099). */
const bandWidth = 100_000;

/** Rank for sorting: smaller is more urgent. Bands as `bandOf` has them, the nearest deadline first within one. */
export function reminderRank(reminder: Ranked): number {
  return bandOf(reminder) * bandWidth + reminder.daysLeft;
}

/** Whether its account is overdue: the due day is past, and no estimate. */
export function isOverdue(reminder: Ranked): boolean {
  return bandOf(reminder) === 0;
}

/**
 * 0 overdue, 1 last day to refill, 3 due today, 4 latest safe start past, 5 a week (to the due day or to the last day
 * to refill, the nearer first), 6 document at its end, 7 an estimate that has passed, 8 a month, 9 two months, 10
 * document ends soon, 11 later.
 */
function bandOf({ kind, daysLeft, estimated }: Ranked): number {
  const fixed = fixedBands[kind];
  if (fixed !== undefined) return fixed;
  if (daysLeft < 0) return estimated ? 7 : 0;
  if (daysLeft === 0) return 3;
  if (daysLeft <= 7) return 5;
  if (daysLeft <= 31) return 8;
  return daysLeft <= 62 ? 9 : 11;
}

/** Not of the countdown; that one goes by the days left, whatever spoke. */
const fixedBands: Partial<Record<ReminderKind, number>> = {
  refillLast: 1,
  refillSoon: 5,
  safeStart: 4,
  noSafeStart: 4,
  documentLast: 6,
  documentSoon: 10,
};
