/** A calendar file of many accounts. Source: RFC 5545; what people's calendars make of it is said beside each. */
import { calendarParts } from '../../../domain/day/gregorian';
import type { Day } from '../../../domain/day/day';
import { formatDay } from '../../../domain/day/day';
import { each, toEnd, type Steps } from '../../../domain/kit/steps';
import { fingerprint } from '../../../domain/kit/fingerprint';
import type { CalendarDay } from './calendarDay';
import { compactDay } from './compactDay';
import type { Exported } from '../../../domain/outgoing/exported';
import { icsLine, icsText } from './icsLine';
import type { Withdrawal } from './withdrawals';

export type ExportRecord = Readonly<Record<string, Exported>>;

export interface CalendarFile {
  text: string;
  /** To be kept for the next export; events that aren't in this one stay in it. */
  record: ExportRecord;
}

/** 09:00 and 09:30 in Beijing, in UTC: the same instant wherever the calendar is, as the phone's own has it. */
const startTime = 'T010000Z';
const endTime = 'T013000Z';

/**
 * The days as one file, made in steps of an event: at 09:00–09:30 Beijing with an alarm at its start, because Outlook,
 * Google and most Android calendars never ring after it. Ids are stable, so importing again changes events instead of
 * doubling them;
 * SEQUENCE rises exactly where the date or the words differ from the `previous` export, or an event is `withdrawn`.
 *
 * No METHOD: with PUBLISH an ORGANIZER would be a must (RFC 5546), and CalDAV forbids it. `stampMs`: instant of the
 * export, unix milliseconds.
 */
export function* makingCalendarFile(
  days: readonly CalendarDay[],
  previous: ExportRecord,
  stampMs: number,
  withdrawn: readonly Withdrawal[] = [],
): Steps<CalendarFile> {
  const record: Record<string, Exported> = { ...previous };
  const stamp = instantText(stampMs);
  // Outlook makes a calendar of its own of a single event with a calendar's name (MS-OXCICAL).
  const isMany = days.length + withdrawn.length > 1;
  let text = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//nianshen-keeper//ZH'),
    icsLine('CALSCALE', 'GREGORIAN'),
    isMany ? icsLine('X-WR-CALNAME', icsText('年审管家')) : '',
  ].join('');
  yield* each(days, ({ id, day, title, description }) => {
    const print = fingerprint([formatDay(day), title, description].join('\n'));
    const exported = nextExport(previous[id], { print, day });
    record[id] = exported;
    text += eventText(id, exported.sequence, stamp, { day, title, description, isOff: false });
  });
  withdrawn.forEach(({ id, day, title }) => {
    const exported = nextExport(previous[id], { print: '', day });
    record[id] = exported;
    text += eventText(id, exported.sequence, stamp, { day, title, description: '', isOff: true });
  });
  return { text: `${text}${icsLine('END', 'VCALENDAR')}`, record };
}

/** The same at once. */
export function calendarFile(...of: Parameters<typeof makingCalendarFile>): CalendarFile {
  return toEnd(makingCalendarFile(...of));
}

function nextExport(before: Exported | undefined, { print, day }: { print: string; day: Day }): Exported {
  if (!before) return { sequence: 0, print, day };
  const latest = before.day !== null && before.day > day ? before.day : day;
  if (before.print === print && before.day === latest) return before;
  return { sequence: before.sequence + (before.print === print ? 0 : 1), print, day: latest };
}

interface EventWords extends Pick<CalendarDay, 'day' | 'title' | 'description'> {
  /** Withdrawn: to be taken out of the calendar, or at least never to ring again. */
  isOff: boolean;
}

function eventText(id: string, sequence: number, stamp: string, event: EventWords): string {
  const day = compactDay(event.day);
  const title = icsText(event.title);
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', uidOf(id)),
    icsLine('DTSTAMP', stamp),
    icsLine('SEQUENCE', String(sequence)),
    icsLine('STATUS', event.isOff ? 'CANCELLED' : 'CONFIRMED'),
    icsLine('DTSTART', `${day}${startTime}`),
    icsLine('DTEND', `${day}${endTime}`),
    icsLine('SUMMARY', title),
    event.isOff ? '' : icsLine('DESCRIPTION', icsText(event.description)),
    icsLine('TRANSP', 'TRANSPARENT'),
    event.isOff ? '' : alarmText(title),
    icsLine('END', 'VEVENT'),
  ].join('');
}

/** With a sign and a time: some readers know no other form. */
function alarmText(title: string): string {
  return [
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('TRIGGER', '-PT0M'),
    icsLine('DESCRIPTION', title),
    icsLine('END', 'VALARM'),
  ].join('');
}

/**
 * Letters, digits and - _ . @ alone, since CalDAV servers make a path of it; one id for each, because the sign in front
 * of what is spelled out, and the dot between the parts, are spelled out themselves where an id has them.
 */
export function uidOf(id: string): string {
  const parts = id.split('/').map((part) => part.replace(/[^A-Za-z0-9-]/g, (sign) => `_${sign.charCodeAt(0)}_`));
  return `${parts.join('.')}@nianshen-keeper`;
}

/** 20260305T010000Z */
function instantText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const { year, month, day } = calendarParts(days);
  const rest = seconds - days * 86_400;
  const clock = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  return `${[year, month, day].map(two).join('')}T${clock.map(two).join('')}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
