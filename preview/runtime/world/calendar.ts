/**
 * The phone's calendar. none: there is none, as in every browser; allowed: events go into it, and nobody sees them;
 * refused: the person once said no to the mini-program; system: the phone doesn't let WeChat write into it.
 */
export const calendarModes = ['none', 'allowed', 'refused', 'system'] as const;
export type Calendar = (typeof calendarModes)[number];

let calendar: Calendar = 'none';

export function setCalendar(next: Calendar): void {
  calendar = next;
}

export function currentCalendar(): Calendar {
  return calendar;
}
