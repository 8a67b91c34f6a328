/** A due day that becomes another year's without its cycle being closed: edited, pasted again, moved bit by bit. */
import * as fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { formatDay } from '../../../miniprogram/domain/day/day';
import type { Day } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { unreadCount } from '../../../miniprogram/domain/reminders/due';
import { defaultReminderSettings } from '../../../miniprogram/domain/reminders/choices';
import type { Ledger } from '../../../miniprogram/domain/reminders/ledger';
import { dismissed, handled, snoozed, tidyLedger } from '../../../miniprogram/domain/reminders/ledger';
import { day, dueOn } from '../arbitraries';
import { App, stored } from './app';

/** Opens the app daily; day and kind of what speaks. Everything said is handled at once. */
function live(app: App, from: string, to: string): string[] {
  const lines: string[] = [];
  for (let on = day(from); on <= day(to); on = addDays(on, 1)) {
    for (const kind of app.open(formatDay(on))) lines.push(`${formatDay(on)} ${kind}`);
    app.ledger = handled(app.ledger, app.shown);
  }
  return lines;
}

const yearOf2027 = [
  '2027-08-30 opening',
  '2027-09-30 m2',
  expect.stringMatching(/^2027-10-\d\d safeStart$/),
  '2027-10-30 m1',
  '2027-11-23 d7',
  '2027-11-30 due',
  '2027-12-30 over30',
  '2028-01-29 over60',
];

/** As it stands on a phone that the present version has not been on yet: no day in the key. */
function asBefore(ledger: Ledger): Ledger {
  return new Map(
    [...ledger].map(([id, entries]) => [
      id,
      Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key.replace(/@.*$/, ''), entry])),
    ]),
  );
}

test('handled to the due day, then set to next year: it speaks on each of its days, and on the due day', () => {
  const app = new App(dueOn('2026-11-30', 'confirmed'));
  expect(live(app, '2026-06-01', '2026-12-04')).toHaveLength(6);
  app.correct('2027-11-30');
  expect(live(app, '2026-12-05', '2028-03-01')).toEqual(yearOf2027);
});

test('what was open, put off or silenced for the old day is gone from the list and from the number on the tab', () => {
  for (const end of [(at: Ledger) => at, dismissed, (at: Ledger) => snoozed(at, [], day('2027-01-01'))]) {
    const app = new App(dueOn('2026-11-30'));
    app.open('2026-11-30');
    app.ledger = end(app.ledger, app.shown);
    app.correct('2027-11-30');
    expect(app.open('2026-12-05')).toEqual([]);
    expect([app.shown.length, unreadCount(app.shown)]).toEqual([0, 0]);
    expect(app.open('2027-08-30')).toEqual(['opening']);
  }
});

test('two moves of 100 days are another year, though each is a correction', () => {
  const app = new App(dueOn('2027-05-14'));
  live(app, '2026-11-01', '2027-05-14');
  app.correct('2027-08-22');
  expect(live(app, '2027-05-15', '2027-06-30')).toEqual([]);
  app.correct('2027-11-30');
  expect(live(app, '2027-07-01', '2028-03-01')).toEqual(yearOf2027);
});

test('there and back: nothing is said again of either year', () => {
  const app = new App(dueOn('2026-11-30'));
  expect(app.open('2026-11-30')).toEqual(['due']);
  app.correct('2025-11-30');
  expect(app.open('2026-12-01')).toEqual(['over60']);
  app.correct('2026-11-30');
  expect(app.open('2026-12-02')).toEqual([]);
  expect(app.shown.map(({ kind }) => kind)).toEqual(['due']);
  app.correct('2025-11-30');
  expect(app.open('2026-12-03')).toEqual([]);
  expect(app.shown.map(({ kind }) => kind)).toEqual(['over60']);
});

test('a clock that was set back says nothing of the old year again', () => {
  const app = new App(dueOn('2026-11-30'));
  app.open('2026-11-30');
  app.correct('2027-11-30');
  expect(app.open('2027-11-30')).toEqual(['due']);
  expect(app.open('2027-09-30')).toEqual([]);
  app.correct('2026-11-30');
  expect(app.open('2026-11-30')).toEqual([]);
});

const openings = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 12 });
const from = day('2026-08-25');
const due = day('2026-11-30');

/** An app that was opened so many days after 2026-08-25, with an own lead time; all said is handled. */
function openedOn(days: readonly number[]): App {
  const app = new App(
    { ...dueOn('2026-11-30'), leadTimes: ['12m', '45d'] },
    { ...defaultReminderSettings, leadTimes: ['3d'] },
  );
  for (const count of [...days].sort((a, b) => a - b)) {
    app.open(formatDay(addDays(from, count)));
    app.ledger = handled(app.ledger, app.shown);
  }
  return app;
}

test('a correction repeats no word, half a year or more silences none', () => {
  fc.assert(
    fc.property(openings, fc.integer({ min: -730, max: 730 }), fc.integer({ min: 0, max: 800 }), (days, by, later) => {
      const app = openedOn(days);
      const said = stages(app.ledger);
      const on = formatDay(addDays(from, Math.max(...days) + later));
      const untouched = new App(app.account, app.settings);
      app.correct(formatDay(addDays(due, by)));
      untouched.correct(formatDay(addDays(due, by)));
      const [spoken, fresh] = [app.open(on), untouched.open(on)];
      if (Math.abs(by) >= 180) expect(spoken).toEqual(fresh);
      else for (const { key } of app.shown) expect(said).not.toContain(stageIn(key));
    }),
  );
});

const stageIn = (key: string): string => key.replace(/@.*$/, '');
const stages = (ledger: Ledger): string[] => Object.keys(ledger.get('p00-a') ?? {}).map(stageIn);

describe('words of before the day was kept', () => {
  /** `tidied`: the app was started once before the day was moved. */
  const upgraded = (app: App, tidied: boolean): void => {
    app.ledger = asBefore(app.ledger);
    if (tidied) app.ledger = tidyLedger(app.ledger, [stored(app.account)]);
  };

  test('hold for the day that they spoke of, not for the next', () => {
    for (const tidied of [false, true]) {
      const app = new App(dueOn('2026-11-30'));
      live(app, '2026-06-01', '2026-12-04');
      upgraded(app, tidied);
      expect(app.open('2026-12-04')).toEqual([]);
      app.correct('2027-11-30');
      expect(live(app, '2026-12-05', '2028-03-01')).toEqual(yearOf2027);
    }
  });

  test('moved before the app was updated, the silenced year speaks from then on', () => {
    const app = new App(dueOn('2026-11-30'));
    live(app, '2026-06-01', '2026-12-04');
    app.correct('2027-11-30');
    upgraded(app, true);
    expect(live(app, '2027-10-01', '2028-03-01')).toEqual(['2027-10-01 m2', ...yearOf2027.slice(2)]);
  });

  test('in whatever gaps it was opened: nothing again, neither as it is nor corrected', () => {
    fc.assert(
      fc.property(
        openings,
        fc.integer({ min: -179, max: 179 }),
        fc.boolean(),
        fc.boolean(),
        (days, by, tidied, first) => {
          const app = openedOn(days);
          const said = stages(app.ledger);
          const on = formatDay(addDays(from, Math.max(...days)));
          const correct = (): void => app.correct(formatDay(addDays(due, by)));
          if (first) correct();
          upgraded(app, tidied);
          if (!first) correct();
          app.open(on);
          for (const { key, fresh } of app.shown) if (fresh) expect(said).not.toContain(stageIn(key));
        },
      ),
    );
  });

  test('in whatever gaps it was opened: the next year says what it would say to somebody new', () => {
    fc.assert(
      fc.property(openings, fc.integer({ min: 350, max: 730 }), (days, by) => {
        const app = openedOn(days);
        upgraded(app, true);
        const untouched = new App(app.account, app.settings);
        for (const each of [app, untouched]) each.correct(formatDay(addDays(due, by)));
        for (let on = addDays(due, by - 100); on <= due + by + 70; on = addDays(on, 3))
          expect(app.open(formatDay(on))).toEqual(untouched.open(formatDay(on)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('the ledger of a cycle that is never closed', () => {
  const years = (count: number): { app: App; account: Account } => {
    const app = new App(dueOn('2020-11-30'));
    for (let year = 2020; year < 2020 + count; year += 1) {
      app.correct(`${year}-11-30`);
      live(app, `${year}-11-20`, `${year}-12-01`);
    }
    return { app, account: stored(app.account) };
  };
  const size = (ledger: Ledger): number => stages(ledger).length;

  test('keeps the last five due days, and is left as it is below that', () => {
    const { app, account } = years(8);
    expect(size(app.ledger)).toBe(24);
    const tidy = tidyLedger(app.ledger, [account]);
    expect(size(tidy)).toBe(15);
    expect(tidyLedger(tidy, [account]).get('p00-a')).toBe(tidy.get('p00-a'));
    app.ledger = tidy;
    for (const year of [2027, 2026, 2025, 2024, 2023]) {
      app.correct(`${year}-11-30`);
      expect(app.open(`${year}-11-30`)).toEqual([]);
    }
  });

  test('keeps words that it can not date yet, and what a newer version wrote', () => {
    const entry = { on: day('2026-09-30') as Day, state: 'handled' as const, until: null };
    const ledger: Ledger = new Map([['p00-a', { 'c1/m2': entry, 'c1/m9@fki': entry, 'c1/Rx.1:7': entry }]]);
    expect(tidyLedger(ledger, [stored(dueOn(''))])).toEqual(ledger);
    const kept = tidyLedger(ledger, [stored(dueOn('2026-11-30'))]).get('p00-a') ?? {};
    expect(Object.keys(kept).sort()).toEqual(['c1/Rx.1:7', 'c1/m2@g1f', 'c1/m9@fki'].sort());
  });
});
