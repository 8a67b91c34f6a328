import type { AccountFields, Cycle } from './account';

/**
 * May the due day accuse? Only one that the platform gave or a person checked: it may be called overdue, painted red
 * and counted as certain. An estimate reminds and asks to be checked, and so does a day that nobody marked.
 */
export function isSure({ dueTrust }: Pick<Cycle, 'dueTrust'>): boolean {
  return dueTrust === 'imported' || dueTrust === 'confirmed';
}

/** The account with its due day as somebody has seen it in the console: the same day, and sure from now on. */
export function withCheckedDue(account: AccountFields): AccountFields {
  return { ...account, cycle: { ...account.cycle, dueTrust: 'confirmed' } };
}
