import { reminderChoices } from '../storage/reminders';

/** Natural days kept for one return (打回) when the latest safe start is computed: every page asks here. */
export function slackInForce(): number {
  return reminderChoices().slackDays;
}
