import ICAL from 'ical.js';
import * as fc from 'fast-check';
import type { Account } from '../../../../miniprogram/domain/account/account';
import type { CalendarDay } from '../../../../miniprogram/packages/ahead/model/calendarDay';
import { calendarDays } from '../../../../miniprogram/packages/ahead/model/calendarDay';
import { calendarFile, uidOf } from '../../../../miniprogram/packages/ahead/model/calendarFile';
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
const accounts = Array.from({ length: 400 }, (_, index) => accountAt(index));
const days = accounts.flatMap((account) => calendarDays(account, choices));
/** The due day, three lead times, the latest safe start. */
const eventsEach = 5;

interface Parsed {
  uid: string;
  sequence: number;
  status: string;
  start: string;
  minutes: number;
  summary: string;
  description: string;
  stamp: string;
  /** Seconds after the start. */
  alarms: number[];
}

function parse(text: string): Parsed[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    // Unless told that there are none, it looks for exceptions among all events, for each of them.
    const event = new ICAL.Event(component, { exceptions: [] });
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: String(component.getFirstPropertyValue('status')),
      start: event.startDate.toString(),
      minutes: event.duration.toSeconds() / 60,
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component.getAllSubcomponents('valarm').map((alarm) => {
        const trigger = alarm.getFirstPropertyValue('trigger');
        return trigger instanceof ICAL.Duration ? trigger.toSeconds() : NaN;
      }),
    };
  });
}

describe('a file of 2,000 events', () => {
  const file = calendarFile(days, {}, stamp);
  const parsed = parse(file.text);

  test('is read by another parser as it was meant', () => {
    expect(parsed).toHaveLength(accounts.length * eventsEach);
    const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
    parsed.forEach((event, index) => {
      const source = days[index] as CalendarDay;
      expect(event).toEqual({
        uid: `${source.id.split('/').join('.')}@nianshen-keeper`,
        sequence: 0,
        status: 'CONFIRMED',
        start: `${formatDay(source.day)}T01:00:00Z`,
        minutes: 30,
        summary: plain(source.title),
        description: plain(source.description),
        stamp: '2026-03-05T09:07:03Z',
        alarms: [-0],
      });
    });
    expect(new Set(parsed.map(({ uid }) => uid)).size).toBe(accounts.length * eventsEach);
  });

  test('has no line over 75 octets, none without its line end, and no character cut', () => {
    const lines = file.text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => utf8Length(line) > 75)).toEqual([]);
    expect(file.text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(Buffer.from(file.text, 'utf8').toString('utf8')).toBe(file.text);
    expect(lines.filter((line) => Buffer.from(line, 'utf8').toString('utf8') !== line)).toEqual([]);
  });

  test('exported again it has the same ids, and a higher sequence only where something changed', () => {
    const moved = { ...(accounts[3] as Account), cycle: { ...(accounts[3] as Account).cycle, dueOn: '2027-06-30' } };
    const renamed = { ...(accounts[4] as Account), name: '换了名字' };
    const noted = { ...(accounts[5] as Account), note: '与日历无关' };
    const later = accounts.map((account) => [moved, renamed, noted].find(({ id }) => id === account.id) ?? account);
    const again = calendarFile(
      later.flatMap((account) => calendarDays(account, choices)),
      file.record,
      stamp + 5000,
    );
    const events = parse(again.text);
    expect(events.map(({ uid }) => uid)).toEqual(parsed.map(({ uid }) => uid));
    expect(events.filter(({ sequence }) => sequence > 0).map(({ uid, sequence }) => `${uid} ${sequence}`)).toEqual(
      [moved, renamed].flatMap(({ id }) =>
        ['due', 'safeStart', 'lead-45d', 'lead-30d', 'lead-7d'].map((which) => `${id}.c1.${which}@nianshen-keeper 1`),
      ),
    );
    const third = calendarFile(days, again.record, stamp);
    expect(
      parse(third.text)
        .map(({ sequence }) => sequence)
        .filter((sequence) => sequence === 2),
    ).toHaveLength(2 * eventsEach);
    expect(parse(third.text).filter(({ sequence }) => sequence === 1)).toHaveLength(0);
  });

  test('what is left out of an export keeps its place in the record', () => {
    const few = calendarFile(days.slice(0, 2), file.record, stamp);
    expect(few.record).toEqual(file.record);
    expect(calendarFile([], {}, stamp).text).toContain('BEGIN:VCALENDAR\r\n');
  });
});

describe('what calendars make of a file', () => {
  const [one] = days as [CalendarDay];
  const of = (count: number): string => calendarFile(days.slice(0, count), {}, stamp).text;

  test('a file of one event has no name of a calendar, one of more has', () => {
    expect(of(1)).not.toContain('X-WR-CALNAME');
    expect(of(2)).toContain('X-WR-CALNAME:年审管家\r\n');
  });

  test('a file has no METHOD, which would want an organizer', () => {
    expect(of(2)).not.toMatch(/METHOD|ORGANIZER/);
  });

  test('an id has letters, digits and - _ . @ alone, whatever the account is called, and is its own', () => {
    const anyId = fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.split('/').join(''));
    fc.assert(
      fc.property(anyId, anyId, (one, other) => {
        const uids = [one, other].map((text) => uidOf(`${text}/c1/due`));
        for (const uid of uids) expect(uid).toMatch(/^[A-Za-z0-9._@-]+$/);
        expect(uids[0] === uids[1]).toBe(one === other);
      }),
    );
    expect(new Set(['a.b', 'a_46_b', 'a_95_46_95_b', 'a b'].map(uidOf)).size).toBe(4);
    expect(calendarFile([one], {}, stamp).text).toContain(`UID:${uidOf(one.id)}\r\n`);
  });

  test('a moved day keeps its id and gets a higher sequence', () => {
    const before = calendarFile([one], {}, stamp);
    const after = parse(calendarFile([{ ...one, day: addDays(one.day, 20) }], before.record, stamp).text);
    expect(after).toMatchObject([{ uid: parse(before.text)[0]?.uid, sequence: 1, status: 'CONFIRMED' }]);
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
