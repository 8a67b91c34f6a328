/** A calendar file of many accounts. Source: RFC 5545. */
import { calendarParts } from '../../../domain/day/gregorian';
import type { Day } from '../../../domain/day/day';
import { formatDay } from '../../../domain/day/day';
import { addDays } from '../../../domain/day/arithmetic';
import { fingerprint } from '../../../domain/kit/fingerprint';
import type { CalendarDay, Exported } from '../../../domain/outgoing/calendarDay';
import { icsLine, icsText } from './icsLine';

export type ExportRecord = Readonly<Record<string, Exported>>;

export interface CalendarFile {
  text: string;
  /** To be kept for the next export; events that aren't in this one stay in it. */
  record: ExportRecord;
}

/** Nine in the morning of the day: all-day events begin at midnight, wherever the phone is. */
const alarm = 'PT9H';

/**
 * The days as one file: all-day events with an alarm at 9:00. Ids are stable, so importing again changes events instead
 * of doubling them; SEQUENCE rises exactly where the date or the words differ from the `previous` export. `stampMs`:
 * instant of the export, unix milliseconds.
 */
export function calendarFile(days: readonly CalendarDay[], previous: ExportRecord, stampMs: number): CalendarFile {
  const record: Record<string, Exported> = { ...previous };
  const stamp = instantText(stampMs);
  let text = [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', '-//nianshen-keeper//ZH'),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('METHOD', 'PUBLISH'),
    icsLine('X-WR-CALNAME', icsText('年审管家')),
  ].join('');
  for (const day of days) {
    const exported = nextExport(day, previous[day.id]);
    record[day.id] = exported;
    text += eventText(day, exported.sequence, stamp);
  }
  return { text: `${text}${icsLine('END', 'VCALENDAR')}`, record };
}

function nextExport(day: CalendarDay, before: Exported | undefined): Exported {
  const print = fingerprint([formatDay(day.day), day.title, day.description].join('\n'));
  if (!before) return { sequence: 0, print };
  return before.print === print ? before : { sequence: before.sequence + 1, print };
}

function eventText({ id, day, title, description }: CalendarDay, sequence: number, stamp: string): string {
  return [
    icsLine('BEGIN', 'VEVENT'),
    icsLine('UID', icsText(`${id}@nianshen-keeper`)),
    icsLine('DTSTAMP', stamp),
    icsLine('SEQUENCE', String(sequence)),
    icsLine('DTSTART;VALUE=DATE', compact(day)),
    icsLine('DTEND;VALUE=DATE', compact(addDays(day, 1))),
    icsLine('SUMMARY', icsText(title)),
    icsLine('DESCRIPTION', icsText(description)),
    icsLine('TRANSP', 'TRANSPARENT'),
    icsLine('BEGIN', 'VALARM'),
    icsLine('ACTION', 'DISPLAY'),
    icsLine('TRIGGER', alarm),
    icsLine('DESCRIPTION', icsText(title)),
    icsLine('END', 'VALARM'),
    icsLine('END', 'VEVENT'),
  ].join('');
}

function compact(day: Day): string {
  return formatDay(day).replace(/-/g, '');
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
