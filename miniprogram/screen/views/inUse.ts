import type { Account } from '../../domain/account/account';

export interface Split {
  real: Account[];
  examples: Account[];
}

/** Examples are for looking at: they are never counted among the person's own accounts. */
export function splitExamples(accounts: readonly Account[]): Split {
  const real: Account[] = [];
  const examples: Account[] = [];
  accounts.forEach((account) => (account.example ? examples : real).push(account));
  return { real, examples };
}

/** The accounts that figures speak of: the person's own, or the examples while there is nothing else to look at. */
export function counted({ real, examples }: Split): Account[] {
  return real.length > 0 ? real : examples;
}
