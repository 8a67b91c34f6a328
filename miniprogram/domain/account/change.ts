import type { Day } from '../day/day';
import type { AccountFields, AccountId } from './account';

/** One change of one account. The `today` of a removal or purge is the day that the retention counts from. */
export type Change = KeepingChange | { purge: { id: AccountId; today: Day } };

export type KeepingChange =
  | { add: AccountFields }
  | { update: { id: AccountId; fields: AccountFields } }
  | { remove: { id: AccountId; today: Day } }
  | { restore: { id: AccountId } };
