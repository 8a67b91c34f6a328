import type { AccountFields } from '../../miniprogram/domain/account/account';
import { passReview, type PassedReview } from '../../miniprogram/domain/cycle/passReview';

/** The account after a review that must have passed, written down on the very day. */
export function passedReview(account: AccountFields, input: PassedReview): AccountFields {
  const passed = passReview(account, input, input.passedOn);
  if (!passed.ok) throw new Error(passed.problem);
  return passed.value;
}
