import type { Account } from '../account/account';
import type { Day } from '../day/day';
import { accountReminders } from './accountReminders';
import type { Ledger } from './ledger';
import type { Occasion } from './occasion';

/** What will speak on a day to come. */
export interface Coming {
  account: Account;
  occasion: Occasion;
  day: Day;
}

/**
 * The next thing that 提醒 will say, while nothing is open today: an occasion to come that nothing said before covers,
 * or one that was put off and comes back. Null where nothing is known of. `occasionsFor`: an account's occasions.
 */
export function nextComing(
  accounts: readonly Account[],
  ledger: Ledger,
  today: Day,
  occasionsFor: (account: Account) => readonly Occasion[],
): Coming | null {
  let next: Coming | null = null;
  for (const account of accounts) {
    if (account.example || account.deletedOn !== '') continue;
    const occasions = occasionsFor(account);
    const entries = ledger.get(account.id) ?? {};
    const days = [...occasions.map(({ day }) => day), ...Object.values(entries).map(({ until }) => until ?? today)];
    const before: number = next?.day ?? Infinity;
    const ahead = days.filter((day) => day > today && day < before).sort((a, b) => a - b);
    for (const day of ahead) {
      const [word] = accountReminders(occasions, entries, day);
      if (!word) continue;
      next = { account, occasion: word.occasion, day };
      break;
    }
  }
  return next;
}
