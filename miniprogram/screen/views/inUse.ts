import type { Account } from '../../domain/account/account';

export interface Split {
  real: readonly Account[];
  examples: readonly Account[];
}

/** Of the lists that the book gave out: it gives the same one until something is written. */
const known = new WeakMap<readonly Account[], Split>();

/** Examples are for looking at: they are never counted among the person's own accounts. */
export function splitExamples(accounts: readonly Account[]): Split {
  const split = known.get(accounts) ?? splitAnew(accounts);
  known.set(accounts, split);
  return split;
}

function splitAnew(accounts: readonly Account[]): Split {
  const real: Account[] = [];
  const examples: Account[] = [];
  accounts.forEach((account) => (account.example ? examples : real).push(account));
  return { real, examples };
}

/** The accounts that figures speak of: the person's own, or the examples while there is nothing else to look at. */
export function counted({ real, examples }: Split): readonly Account[] {
  return real.length > 0 ? real : examples;
}
