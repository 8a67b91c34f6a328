/**
 * Due days that the app works out itself. They are suggestions: marked 估计, and the user is asked to check the console.
 */
import type { AccountFields } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays, addYears } from '../day/arithmetic';
import type { RuleNumbers } from '../rules/numbers';

/** How many years a certification lasts. */
export type Validity = Pick<RuleNumbers, 'validYears'>;

/**
 * Due day after a first certification: one year on, less a day (clamped first: 2024-02-29 gives 2025-02-27).
 * Source: 微信小程序认证指引 2018-11; certified 2014-06-07 was due 2015-06-06.
 */
export function estimateDueFromCertification(certifiedOn: Day, numbers: Validity): Day {
  return addDays(addYears(certifiedOn, numbers.validYears), -1);
}

/**
 * Due day after a passed review: on or before the old due day, a year after that one; late, or with the old one
 * unknown, a year after passing, less a day. No official text says how an early or a late renewal counts: the reading
 * that warns early enough.
 */
export function estimateDueAfterReview(dueOn: Day | null, passedOn: Day, numbers: Validity): Day {
  const inTime = dueOn !== null && passedOn <= dueOn;
  return inTime ? addYears(dueOn, numbers.validYears) : estimateDueFromCertification(passedOn, numbers);
}

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
