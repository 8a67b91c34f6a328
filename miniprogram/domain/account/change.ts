import type { Day } from '../day/day';
import type { AccountFields, AccountId } from './account';

/**
 * One change of one account. The `today` of a removal or purge is the day that the retention counts from. Taken is what
 * another book has under an id, revision and all, in the place of what stands here: `json` as a line there holds it.
 */
export type Change =
  | KeepingChange
  | { purge: { id: AccountId; today: Day } }
  | { take: { id: AccountId; json: string } };

export type KeepingChange =
  | { add: AccountFields }
  | { update: { id: AccountId; fields: AccountFields } }
  | { remove: { id: AccountId; today: Day } }
  | { restore: { id: AccountId } };
