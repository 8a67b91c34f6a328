import { theReminders } from './current';
import type { ReminderChoices } from './reminderChoices';

export type { ReminderChoices } from './reminderChoices';

/** What was chosen about reminders, as it is now. Never throws. */
export function reminderChoices(): ReminderChoices {
  return theReminders().choices.read();
}
