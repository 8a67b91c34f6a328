import type { Day } from '../domain/day/day';
import type { Standing } from '../domain/rules/standing';
import { theReminders } from '../storage/phone';
import { rulesInForce } from './rulesInForce';

let last: { asText: string; standing: Standing } | null = null;

/**
 * What holds on a day for this person: their own numbers and days kept for a return. The same object as long as it is
 * the same day and nothing else was chosen: by that a page tells that it has nothing new to show.
 */
export function standingOn(today: Day): Standing {
  const standing = { today, numbers: rulesInForce(), slackDays: theReminders().choices.read().slackDays };
  const asText = JSON.stringify(standing);
  if (last?.asText !== asText) last = { asText, standing };
  return last.standing;
}
