import type { Account } from '../../../domain/account/account';
import { namesOf } from '../../../domain/account/names';
import type { Refused } from './bulkPlan';

export interface RefusedGroup {
  why: string;
  count: number;
  names: string;
}

/** Accounts that something can't be done to, together by why. */
export function refusedGroups(refused: readonly Refused[]): RefusedGroup[] {
  const groups = new Map<string, Account[]>();
  for (const { account, why } of refused) {
    const group = groups.get(why);
    if (group) group.push(account);
    else groups.set(why, [account]);
  }
  return [...groups].map(([why, accounts]) => ({ why, count: accounts.length, names: namesOf(accounts) }));
}
