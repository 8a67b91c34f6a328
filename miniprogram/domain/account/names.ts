import type { Account } from './account';

/** Names that a line lists before it says how many there are. */
const namesShown = 5;

/** 甲、乙、丙, or the first five and 等 18 个 */
export function namesOf(accounts: readonly Pick<Account, 'name'>[]): string {
  const names = accounts
    .slice(0, namesShown)
    .map(({ name }) => name)
    .join('、');
  return accounts.length > namesShown ? `${names} 等 ${accounts.length} 个` : names;
}
