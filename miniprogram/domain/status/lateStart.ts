/** When the latest safe start has passed and nothing is handed in: more urgent than any milestone before the due day. */
import type { CertificationStatus } from './status';
import type { SafeStartView } from './safeStart';

/** States of an application in which it isn't with the auditor yet. */
const notHandedIn: readonly string[] = ['preparing', 'awaitingPayment'];

/**
 * Does the latest safe start still mean something on this status? Inside the window, up to the due day, nothing handed in.
 * Before the window nobody can hand in, and past the due day there is no start left that would be safe.
 */
export function startMatters(status: CertificationStatus): boolean {
  if (status.kind === 'due') return true;
  return status.kind === 'inReview' && notHandedIn.includes(status.application) && status.dated !== null && status.dated.daysLeft >= 0;
}

/** `start` as `safeStartOf` gives it for the account and day of the status. */
export function isLateStart(status: CertificationStatus, start: SafeStartView | null): boolean {
  return start !== null && start.daysLeft < 0 && startMatters(status);
}
