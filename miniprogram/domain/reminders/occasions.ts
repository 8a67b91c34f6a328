import type { AccountFields } from '../account/account';
import type { RuleNumbers } from '../rules/numbers';
import { officialNumbers } from '../rules/numbers';
import { countdownOccasions } from './countdown';
import { documentOccasions } from './documentOccasions';
import type { Occasion } from './occasion';
import { refillOccasions } from './refillOccasions';
import type { ReminderSettings } from './choices';

/**
 * Every occasion of an account as it stands now, past ones and those to come. Those of closed cycles are gone.
 * Source: platform reminders at 3, 2, 1 months and 7 days (customer service, 2023-11); expiry notice for +30 and +60
 * days.
 */
export function occasionsOf(
  account: AccountFields,
  settings: ReminderSettings,
  numbers: RuleNumbers = officialNumbers,
): Occasion[] {
  return [
    ...countdownOccasions(account, settings, numbers),
    ...refillOccasions(account.cycle),
    ...documentOccasions(account.documents),
  ];
}
