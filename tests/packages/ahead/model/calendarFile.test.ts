import ICAL from 'ical.js';
import * as fc from 'fast-check';
import type { Account } from '../../../../miniprogram/domain/account/account';
import type { CalendarDay } from '../../../../miniprogram/domain/outgoing/calendarDay';
import { calendarDays } from '../../../../miniprogram/domain/outgoing/calendarDay';
import { calendarFile } from '../../../../miniprogram/packages/ahead/model/calendarFile';
import { icsLine, icsText } from '../../../../miniprogram/packages/ahead/model/icsLine';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { addDays } from '../../../../miniprogram/domain/day/arithmetic';
import { utf8Length } from '../../../../miniprogram/domain/kit/text';
import { day, dueOn, standing } from '../../../domain/arbitraries';

/** 2026-03-05 09:07:03 UTC */
const stamp = Date.UTC(2026, 2, 5, 9, 7, 3);

const names = [
  '西湖小馆',
  '逗号, 分号; 反斜杠\\',
  '第一行\n第二行\r\n第三行',
  '👨‍👩‍👧‍👦 家庭🍜面馆',
  '很长的名字'.repeat(18),
  'A:B"C"',
  'ÅÄÖ 𠮷野家',
];

function accountAt(index: number): Account {
  const name = `${names[index % names.length] ?? ''} ${index}`;
  const of = {
    ...dueOn(formatDay(addDays(day('2026-01-01'), index % 365)), index % 5 === 0 ? 'estimated' : 'imported'),
    name,
    subjectName: name,
    client: index % 2 ? name : '',
  };
  return {
    ...of,
    id: `p${String(index % 64).padStart(2, '0')}-${index}`,
    rev: {},
    createdAt: 0,
    updatedAt: 0,
    deletedOn: '',
  };
}

const choices = standing(day('2026-01-01'));
const thousand = Array.from({ length: 1000 }, (_, index) => accountAt(index));
const days = thousand.flatMap((account) => calendarDays(account, choices));

interface Parsed {
  uid: string;
  sequence: number;
  start: string;
  isDate: boolean;
  days: number;
  summary: string;
  description: string;
  stamp: string;
  alarms: string[];
}

function parse(text: string): Parsed[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toString(),
      isDate: event.startDate.isDate,
      days: event.duration.toSeconds() / 86_400,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    };
  });
}

describe('a file of a thousand accounts', () => {
  const file = calendarFile(days, {}, stamp);
  const parsed = parse(file.text);

  test('is read by another parser as it was meant', () => {
    expect(parsed).toHaveLength(2000);
    const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
    parsed.forEach((event, index) => {
      const source = days[index] as CalendarDay;
      expect(event).toEqual({
        uid: `${source.id}@nianshen-keeper`,
        sequence: 0,
        start: formatDay(source.day),
        isDate: true,
        days: 1,
        summary: plain(source.title),
        description: plain(source.description),
        stamp: '2026-03-05T09:07:03Z',
        alarms: ['PT9H'],
      });
    });
    expect(new Set(parsed.map(({ uid }) => uid)).size).toBe(2000);
  });

  test('has no line over 75 octets, none without its line end, and no character cut', () => {
    const lines = file.text.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) expect(utf8Length(line)).toBeLessThanOrEqual(75);
    expect(file.text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(Buffer.from(file.text, 'utf8').toString('utf8')).toBe(file.text);
    for (const line of lines) expect(Buffer.from(line, 'utf8').toString('utf8')).toBe(line);
  });

  test('exported again it has the same ids, and a higher sequence only where something changed', () => {
    const moved = { ...(thousand[3] as Account), cycle: { ...(thousand[3] as Account).cycle, dueOn: '2027-06-30' } };
    const renamed = { ...(thousand[4] as Account), name: '换了名字' };
    const noted = { ...(thousand[5] as Account), note: '与日历无关' };
    const later = thousand.map((account) => [moved, renamed, noted].find(({ id }) => id === account.id) ?? account);
    const again = calendarFile(
      later.flatMap((account) => calendarDays(account, choices)),
      file.record,
      stamp + 5000,
    );
    const events = parse(again.text);
    expect(events.map(({ uid }) => uid)).toEqual(parsed.map(({ uid }) => uid));
    expect(events.filter(({ sequence }) => sequence > 0).map(({ uid, sequence }) => `${uid} ${sequence}`)).toEqual(
      [moved, renamed].flatMap(({ id }) => [`${id}/c1/due@nianshen-keeper 1`, `${id}/c1/safeStart@nianshen-keeper 1`]),
    );
    const third = calendarFile(days, again.record, stamp);
    expect(
      parse(third.text)
        .map(({ sequence }) => sequence)
        .filter((sequence) => sequence === 2),
    ).toHaveLength(4);
    expect(parse(third.text).filter(({ sequence }) => sequence === 1)).toHaveLength(0);
  });

  test('what is left out of an export keeps its place in the record', () => {
    const few = calendarFile(days.slice(0, 2), file.record, stamp);
    expect(few.record).toEqual(file.record);
    expect(calendarFile([], {}, stamp).text).toContain('BEGIN:VCALENDAR\r\n');
  });
});

test('any text comes back from the other parser', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 60 }),
      (title, description) => {
        const one: CalendarDay = { id: 'p00-a/c1/due', kind: 'due', day: day('2026-03-05'), title, description };
        const event = parse(calendarFile([one], {}, stamp).text)[0];
        // Control characters have no place in a calendar, line breaks are kept.
        const clean = (text: string): string =>
          [...text.replace(/\r\n?/g, '\n')]
            .map((one) => ((one < ' ' && one !== '\n') || one === '\u007f' ? ' ' : one))
            .join('');
        expect(event?.summary).toBe(clean(title));
        expect(event?.description).toBe(clean(description));
      },
    ),
    { numRuns: 500 },
  );
});

test('a lone half of a character becomes a replacement, never a broken file', () => {
  expect(icsText('a\ud83d,\udc00')).toBe('a\ufffd\\,\ufffd');
  expect(icsText('🍜')).toBe('🍜');
});

test('a line is folded before the character that would not fit', () => {
  // 8 for the name and colon, 22 × 3 = 66: 74 octets, and the next one goes to the next line.
  expect(icsLine('SUMMARY', '面'.repeat(23))).toBe(`SUMMARY:${'面'.repeat(22)}\r\n 面\r\n`);
  expect(icsLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
  expect(icsLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
});
