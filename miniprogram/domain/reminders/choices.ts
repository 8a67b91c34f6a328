import { defaultSlackDays } from '../rules/standing';

/** What a person may choose about reminders; an account may have lead times of its own on top. */
export interface ReminderSettings {
  /** Natural days kept for one return when the latest safe start is computed. */
  slackDays: number;
  /** Codes as `readLeadTime` reads them. */
  leadTimes: readonly string[];
}

export const defaultReminderSettings: ReminderSettings = { slackDays: defaultSlackDays, leadTimes: [] };
