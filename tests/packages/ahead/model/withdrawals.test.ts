import ICAL from 'ical.js';
import * as fc from 'fast-check';
import type { Account } from '../../../../miniprogram/domain/account/account';
import type { CalendarDay } from '../../../../miniprogram/packages/ahead/model/calendarDay';
import { calendarDays } from '../../../../miniprogram/packages/ahead/model/calendarDay';
import { calendarFile, uidOf, type ExportRecord } from '../../../../miniprogram/packages/ahead/model/calendarFile';
import { withdrawals } from '../../../../miniprogram/packages/ahead/model/withdrawals';
import type { Day } from '../../../../miniprogram/domain/day/day';
import { addDays } from '../../../../miniprogram/domain/day/arithmetic';
import { passedReview } from '../../../support/passed';
import { applied, day, dueOn, standing } from '../../../domain/arbitraries';
import { stored } from '../../../domain/reminders/app';

const today = day('2026-01-05');
const shop: Account = { ...stored(dueOn('2026-04-20')), name: '西湖小馆' };

/** What stands in a calendar after importing files in their order, as RFC 5546 has it: the higher sequence wins. */
class Imported {
  readonly events = new Map<string, { sequence: number; start: string; isOff: boolean }>();

  take(text: string): void {
    for (const event of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')) {
      const uid = String(event.getFirstPropertyValue('uid'));
      const sequence = Number(event.getFirstPropertyValue('sequence'));
      const before = this.events.get(uid);
      if (before && before.sequence >= sequence) continue;
      const start = String(event.getFirstPropertyValue('dtstart'));
      this.events.set(uid, { sequence, start, isOff: event.getFirstPropertyValue('status') === 'CANCELLED' });
    }
  }

  /** Ids of what still rings from a day on, each with its day. */
  ringing(from: Day): string[] {
    return [...this.events]
      .filter(([, { start, isOff }]) => !isOff && day(start.slice(0, 10)) >= from)
      .map(([uid, { start }]) => `${uid} ${start.slice(0, 10)}`)
      .sort();
  }
}

/** Whoever exports and imports again and again. */
class Person {
  record: ExportRecord = {};
  readonly calendar = new Imported();

  export(accounts: readonly Account[], on: Day, leadTimes: readonly string[] = [], imports = true): CalendarDay[] {
    const days = accounts.flatMap((each) => calendarDays(each, standing(on), leadTimes)).filter(({ day }) => day >= on);
    const found = withdrawals(
      this.record,
      days,
      on,
      () => true,
      () => undefined,
    );
    const file = calendarFile(days, this.record, on * 86_400_000, found);
    this.record = file.record;
    if (imports) this.calendar.take(file.text);
    return days;
  }
}

const passed = {
  ...shop,
  ...passedReview(shop, {
    passedOn: today,
    dueOn: day('2027-04-20'),
    dueTrust: 'confirmed',
    feeYuan: null,
  }),
};

test.each<[string, Account[], string[], string[]]>([
  ['the account is deleted', [], [], ['due', 'safeStart', 'lead-45d', 'lead-30d', 'lead-7d']],
  ['something is handed in', [{ ...shop, cycle: applied(shop, 'inReview').cycle }], [], ['safeStart']],
  ['a lead time is given up', [shop], ['20d'], ['lead-60d']],
  ['the review has passed', [passed], [], ['due', 'safeStart', 'lead-45d', 'lead-30d', 'lead-7d']],
  [
    'the due day was moved into the past',
    [stored(dueOn('2026-01-01'))],
    [],
    ['due', 'safeStart', 'lead-45d', 'lead-30d', 'lead-7d'],
  ],
])('when %s, what no longer applies is withdrawn under its id', (_, then, leadTimes, withdrawn) => {
  const person = new Person();
  person.export([shop], today, leadTimes.length > 0 ? ['20d', '60d'] : []);
  person.export(then, today, leadTimes);
  const off = [...person.calendar.events].filter(([, { isOff }]) => isOff);
  expect(off.map(([uid]) => uid).sort()).toEqual(withdrawn.map((which) => uidOf(`${shop.id}/c1/${which}`)).sort());
  for (const [, { sequence }] of off) expect(sequence).toBe(1);
});

test('a withdrawn event has its day and a name, no alarm, and is in every file until its day is past', () => {
  const { record } = calendarFile(calendarDays(shop, standing(today)), {}, 0);
  const at = (on: string, account?: Account): string => {
    const found = withdrawals(
      record,
      [],
      day(on),
      () => true,
      () => account,
    );
    return calendarFile([], record, 0, found).text;
  };
  const text = at('2026-04-20', shop);
  expect(text).toContain('STATUS:CANCELLED\r\nDTSTART:20260420T010000Z\r\nDTEND:20260420T013000Z\r\n');
  expect(text).toContain('SUMMARY:已取消：西湖小馆的年审提醒\r\n');
  expect(text).not.toMatch(/VALARM|X-WR-CALNAME/);
  expect(at('2026-04-13')).toContain('SUMMARY:已取消的年审提醒\r\n');
  expect(at('2026-04-21')).not.toContain('VEVENT');
});

test('nothing is withdrawn of accounts that the file is not about, nor of what an early version exported', () => {
  const { record } = calendarFile(calendarDays(shop, standing(today)), {}, 0);
  expect(
    withdrawals(
      record,
      [],
      today,
      () => false,
      () => shop,
    ),
  ).toEqual([]);
  const early = Object.fromEntries(Object.entries(record).map(([id, each]) => [id, { ...each, day: null }]));
  expect(
    withdrawals(
      early,
      [],
      today,
      () => true,
      () => shop,
    ),
  ).toEqual([]);
});

const moves = fc.array(
  fc.record({
    dues: fc.array(fc.option(fc.integer({ min: -40, max: 400 })), { minLength: 3, maxLength: 3 }),
    handedIn: fc.boolean(),
    leadTimes: fc.subarray(['60d', '20d', '3d', '1m']),
    later: fc.integer({ min: 0, max: 60 }),
    imports: fc.boolean(),
  }),
  { minLength: 1, maxLength: 6 },
);

test('whatever happened, whoever imports the last file has what applies, and nothing else to come', () => {
  fc.assert(
    fc.property(moves, (steps) => {
      const person = new Person();
      let on = today;
      steps.forEach(({ dues, handedIn, leadTimes, later, imports }, step) => {
        on = addDays(on, later);
        const accounts = dues.flatMap((due, index): Account[] => {
          if (due === null) return [];
          const account = { ...dueOn(''), ...shop, id: `p01-${index}` };
          const cycle = { ...account.cycle, dueOn: new Date((on + due) * 86_400_000).toISOString().slice(0, 10) };
          const dated = { ...account, cycle };
          return [handedIn ? { ...dated, cycle: applied(dated, 'inReview').cycle } : dated];
        });
        const last = step === steps.length - 1;
        const days = person.export(accounts, on, leadTimes, imports || last);
        if (!last) return;
        const expected = days.map(
          (each) => `${uidOf(each.id)} ${new Date(each.day * 86_400_000).toISOString().slice(0, 10)}`,
        );
        expect(person.calendar.ringing(on)).toEqual(expected.sort());
      });
    }),
    { numRuns: 150 },
  );
});
