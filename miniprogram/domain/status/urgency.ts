/** Which account comes first where the most urgent ones are listed. */
import type { Applied, CertificationStatus } from './status';

/** Wider than any count of days in reach (2000–2099), so that no day count reaches into the next band. */
const bandWidth = 1_000_000;

/**
 * Rank for sorting: smaller is more urgent. Bands first, days within a band.
 * Overdue (longest first), returned past due, returned, too late to start safely, due (nearest first), in review past
 * due, an estimate that has passed, in review, due day unknown, certification required but missing, valid (nearest
 * first), certification not required.
 * @param late as `isLateStart` says it: then it is more urgent than the milestone that the account has reached
 */
export function attentionRank(status: CertificationStatus, late = false): number {
  const [band, days] = place(status);
  return (late ? lateBand : band) * bandWidth + days;
}

/** Between those that are returned and those that are due. */
const lateBand = 2.5;

/**
 * Does somebody have to do or check something now? A valid account, one that is waiting for its audit before the due
 * day, and one that needs no certification don't. An unknown due day does: the app can't guard what it doesn't know.
 */
export function needsAttention(status: CertificationStatus): boolean {
  switch (status.kind) {
    case 'valid':
      return false;
    case 'inReview':
      // Materials that are only being prepared, or a fee that is not paid, still wait for the user.
      return status.application !== 'inReview' || status.overdueDays > 0;
    case 'uncertified':
      return status.required;
    default:
      return true;
  }
}

/** Band and days within it. */
function place(status: CertificationStatus): readonly [number, number] {
  switch (status.kind) {
    case 'overdue':
      return [0, status.daysLeft];
    case 'returned':
      return [status.overdueDays > 0 ? 1 : 2, daysLeftOf(status)];
    case 'due':
      return [3, status.daysLeft];
    case 'inReview':
      return [status.overdueDays > 0 ? 4 : 6, daysLeftOf(status)];
    case 'dueUnknown':
      return status.reason === 'estimatePast'
        ? [5, -status.daysPast]
        : [status.reason === 'reuseBefore2023' ? 7 : 8, 0];
    case 'uncertified':
      return [status.required ? 9 : 11, 0];
    case 'valid':
      return [10, status.daysLeft];
  }
}

/** Without a due day behind the dated ones of the same band. */
function daysLeftOf(status: Applied): number {
  return status.dated ? status.dated.daysLeft : bandWidth / 2 - 1;
}
