/** Which account comes first where the most urgent ones are listed. */
import { startMatters, type SafeStartView } from './safeStart';
import type { CertificationStatus, Dated } from './status';

/** Wider than any count of days in reach (2000–2099), so that no day count reaches into the next band. */
const bandWidth = 1_000_000;

/**
 * Rank for sorting: smaller is more urgent. Bands first, days within a band.
 * Overdue (longest first), overdue while the auditor has it, returned, too late to pass in time, in time only without a
 * return, due (each the nearest first), an estimate that has passed, in review, due day unknown, certification required
 * but missing or begun, valid (nearest first), certification not required.
 * @param start as `safeStartOf` gives it: past it, that is more urgent than the milestone that the account has reached
 */
export function attentionRank(status: CertificationStatus, start: SafeStartView | null = null): number {
  const [band, days] = place(status);
  return (start !== null && startMatters(status) ? levelBand[start.level] : band) * bandWidth + days;
}

/** The band alone, a whole number from 0: within one, and with the same due day, all are as urgent. */
export function attentionBand(status: CertificationStatus): number {
  return place(status)[0];
}

/** Between those that are returned and those that are due. */
const levelBand = { late: 2.4, tight: 2.6, safe: 3 } as const;

/**
 * Does somebody have to do or check something now? A valid account with nothing to pay, one that is waiting for its
 * audit before the due day, and one that needs no certification don't. An unknown due day does: the app can't guard
 * what it doesn't know.
 */
export function needsAttention(status: CertificationStatus): boolean {
  switch (status.kind) {
    case 'valid':
      // Nobody audits before the fee is paid, however far away the window is.
      return status.application === 'awaitingPayment';
    case 'inReview':
      return false;
    case 'uncertified':
      return status.required || status.application !== null;
    default:
      return true;
  }
}

/** Due on this very day, with something left to do: nothing presses more. */
export function isDueToday(status: CertificationStatus): boolean {
  const dated = status.kind === 'returned' ? status.dated : status.kind === 'due' ? status : null;
  return dated?.daysLeft === 0;
}

/** Band and days within it. */
function place(status: CertificationStatus): readonly [number, number] {
  switch (status.kind) {
    case 'overdue':
      return [status.application === 'inReview' ? 1 : 0, status.daysLeft];
    case 'returned':
      return [2, daysLeftOf(status.dated)];
    case 'due':
      return [3, status.daysLeft];
    case 'inReview':
      return [6, daysLeftOf(status.dated)];
    case 'dueUnknown':
      return status.reason === 'estimatePast'
        ? [5, -status.daysPast]
        : [status.reason === 'reuseBefore2023' ? 7 : 8, 0];
    case 'uncertified':
      return [needsAttention(status) ? 9 : 11, 0];
    case 'valid':
      return [10, status.daysLeft];
  }
}

/** Without a due day behind the dated ones of the same band. */
function daysLeftOf(dated: Dated | null): number {
  return dated ? dated.daysLeft : bandWidth / 2 - 1;
}
