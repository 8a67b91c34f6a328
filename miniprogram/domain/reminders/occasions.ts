import type { AccountFields } from '../account/account';
import { countdownOccasions } from './countdown';
import { documentOccasions } from './documentOccasions';
import type { Occasion } from './occasion';
import { refillOccasions } from './refillOccasions';
import type { Choices } from '../rules/standing';

/**
 * Every occasion of an account as it stands now, past ones and those to come. Those of closed cycles are gone.
 * `leadTimes`: the codes chosen for all accounts, beside the account's own.
 * Source: platform reminders at 3, 2, 1 months and 7 days (customer service, 2023-11); expiry notice for +30 and +60
 * days.
 */
export function occasionsOf(account: AccountFields, leadTimes: readonly string[], choices: Choices): Occasion[] {
  return countdownOccasions(account, leadTimes, choices).concat(
    refillOccasions(account.cycle),
    documentOccasions(account.documents),
  );
}
