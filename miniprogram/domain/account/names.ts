import type { Account } from './account';

/** Names that a line lists before it says how many there are. */
const namesShown = 5;

/** 甲、乙、丙, or the first five and 等 18 个 */
export function namesOf<T extends Pick<Account, 'name'>>(
  accounts: readonly T[],
  nameOf: (account: T) => string = ({ name }) => name,
): string {
  const names = accounts.slice(0, namesShown).map(nameOf).join('、');
  return accounts.length > namesShown ? `${names} 等 ${accounts.length} 个` : names;
}
