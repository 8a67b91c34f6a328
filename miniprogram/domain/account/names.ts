import type { Account } from './account';

/** Names that a line lists before it says how many there are. */
const namesShown = 5;

/** 甲、乙、丙, or the first five and 等 18 个 */
export function namesOf(
  accounts: readonly Account[],
  nameOf: (account: Account) => string = ({ name }) => name,
): string {
  const names = accounts.slice(0, namesShown).map(nameOf).join('、');
  return accounts.length > namesShown ? `${names} 等 ${accounts.length} 个` : names;
}
