/**
 * Due days that the app works out itself. They are suggestions: marked 估计, and the user is asked to check the console.
 */
import type { Day } from '../day/day';
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
