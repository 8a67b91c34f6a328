/** What doing one thing to many accounts comes to, before anything is written. */
import type { Result } from '../../../domain/kit/result';
import { ok } from '../../../domain/kit/result';
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

/** The change of an account, or why not. */
export type Verdict = Result<Change>;

export function planEach(accounts: readonly Account[], judge: (account: Account) => Verdict): BulkPlan {
  const plan: BulkPlan = { doing: [], changes: [], refused: [] };
  for (const account of accounts) {
    const verdict = judge(account);
    if (!verdict.ok) {
      plan.refused.push({ account, why: verdict.problem });
      continue;
    }
    plan.doing.push(account);
    plan.changes.push(verdict.value);
  }
  return plan;
}

/** An update of an account, whose fields are all that is not its identity. */
export function updateOf(account: Account, fields: AccountFields): Verdict {
  return ok({ update: { id: account.id, fields } });
}
