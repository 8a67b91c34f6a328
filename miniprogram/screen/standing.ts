import type { Day } from '../domain/day/day';
import type { Standing } from '../domain/rules/standing';
import { theReminders } from '../storage/phone';
import { rulesInForce } from './rulesInForce';

/** What holds on a day for this person: their own numbers and days kept for a return. Asked once for each refresh. */
export function standingOn(today: Day): Standing {
  return { today, numbers: rulesInForce(), slackDays: theReminders().choices.read().slackDays };
}
