/** What doing one thing to many accounts comes to, before anything is written. */
import type { Account, AccountFields } from '../../../domain/account/account';
import type { Change } from '../../../domain/account/change';

/** One account that it can't be done to. `why` names no days or names, so that alike reasons can be counted. */
export interface Refused {
  account: Account;
  why: string;
}

/** `doing` and `changes` go in step; every account handed in is in `doing` or in `refused`, once. */
export interface BulkPlan {
  doing: Account[];
  changes: Change[];
  refused: Refused[];
}

/** Either the change of an account, or why not. */
export type Verdict = { change: Change } | { why: string };

export function planEach(accounts: readonly Account[], judge: (account: Account) => Verdict): BulkPlan {
  const plan: BulkPlan = { doing: [], changes: [], refused: [] };
  for (const account of accounts) {
    const verdict = judge(account);
    if ('why' in verdict) {
      plan.refused.push({ account, why: verdict.why });
      continue;
    }
    plan.doing.push(account);
    plan.changes.push(verdict.change);
  }
  return plan;
}

/** An update of an account, whose fields are all that is not its identity. */
export function updateOf(account: Account, fields: AccountFields): Verdict {
  return { change: { update: { id: account.id, fields } } };
}
