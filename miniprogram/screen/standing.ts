import type { Day } from '../domain/day/day';
import type { Standing } from '../domain/rules/standing';
import { reminderChoices } from '../storage/reminders';
import { rulesInForce } from './rulesInForce';

/** What holds on a day for this person: their own numbers and days kept for a return. Asked once for each refresh. */
export function standingOn(today: Day): Standing {
  return { today, numbers: rulesInForce(), slackDays: reminderChoices().slackDays };
}
