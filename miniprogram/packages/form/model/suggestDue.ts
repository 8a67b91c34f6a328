import type { AccountFields } from '../../../domain/account/account';
import { estimateDueAfterReview, estimateDueFromCertification, type Validity } from '../../../domain/cycle/nextDue';
import type { Day } from '../../../domain/day/day';
import { readDay } from '../../../domain/day/day';

/**
 * A due day to offer in the form, null when there is nothing to go by. The last passed review comes first; a program
 * certified by reuse has no formula and gets the day of the official account that it reuses (Source: both expired
 * together until 2023); else a year from the certification.
 */
export function suggestDue(fields: AccountFields, linked: AccountFields | undefined, numbers: Validity): Day | null {
  const last = fields.history[fields.history.length - 1];
  const passedOn = last ? readDay(last.passedOn) : null;
  if (last && passedOn !== null) return estimateDueAfterReview(readDay(last.dueOn), passedOn, numbers);
  if (fields.certifiedHow === 'never') return null;
  if (fields.certifiedHow === 'reuse') return linked ? readDay(linked.cycle.dueOn) : null;
  const certifiedOn = readDay(fields.certifiedOn);
  return certifiedOn === null ? null : estimateDueFromCertification(certifiedOn, numbers);
}
