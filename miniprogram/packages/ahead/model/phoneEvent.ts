/**
 * An event for the phone's own calendar. It gives no id back: what was added can't be changed or taken away by the app,
 * only remembered.
 */
import { isSameDue } from '../../../domain/cycle/renewal';
import type { DayText } from '../../../domain/day/day';
import { formatDay, readDay } from '../../../domain/day/day';
import type { CalendarDay } from './calendarDay';

/** As wx.addPhoneCalendar takes it: times are unix seconds, the end is a text there. */
export interface PhoneEvent {
  title: string;
  description: string;
  startTime: number;
  endTime: string;
  alarm: true;
  /** Seconds before the start. */
  alarmOffset: number;
}

const secondsPerDay = 86_400;
/** 09:00 Beijing is 01:00 UTC of the same date. */
const nineInBeijing = 3600;
const halfHour = 1800;

/**
 * 09:00–09:30 Beijing with an alarm, `daysAhead` days earlier if wanted. Not all-day: the phone's calendar would ring
 * at midnight, and put the day one earlier in a zone west of Beijing.
 */
export function phoneEvent({ day, title, description }: CalendarDay, daysAhead = 0): PhoneEvent {
  const startTime = day * secondsPerDay + nineInBeijing;
  return {
    title,
    description,
    startTime,
    endTime: String(startTime + halfHour),
    alarm: true,
    alarmOffset: daysAhead * secondsPerDay,
  };
}

/**
 * new: add it; added: ask before adding it again; moved: the old one stays in the phone until it is deleted by hand.
 * An event of another year is no old one: it was right in its year.
 */
export type PhoneEventState = 'new' | 'added' | 'moved';

/** `remembered`: the day with which this calendar day was added, '' if it never was. */
export function phoneEventState({ day }: CalendarDay, remembered: DayText): PhoneEventState {
  const before = readDay(remembered);
  if (remembered === '' || (before !== null && !isSameDue(before, day))) return 'new';
  return remembered === formatDay(day) ? 'added' : 'moved';
}
