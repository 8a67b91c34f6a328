import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { formatDay } from '../../../miniprogram/domain/day/day';
import { dueReminders, recordSpoken, remindersOf, unreadCount } from '../../../miniprogram/domain/reminders/due';
import { dismissed, handled, seen, snoozed, tidyLedger } from '../../../miniprogram/domain/reminders/ledger';
import { defaultReminderSettings } from '../../../miniprogram/domain/reminders/choices';
import { occasionsOf } from '../../../miniprogram/domain/reminders/occasions';
import { passedReview } from '../../support/passed';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { day, dueOn, fields, standing } from '../arbitraries';
import { emptyLedger, App, diary, stored } from './app';

describe('a cycle from day to day', () => {
  test('the official sample speaks on each of its days', () => {
    // Window 08-21 behind the 3-month day 08-19. Safe start: audit after 11-12, less 14: 10-29; fifteen back: 10-29, 28
    // | 25–21 | 18–14, Saturday 12 worked, 11, 10: Wednesday 10-09.
    expect(diary(dueOn('2024-11-19', 'imported', '2024-08-21'), '2024-06-01', 365)).toEqual([
      '2024-08-19 opening',
      '2024-09-19 m2',
      '2024-10-09 safeStart',
      '2024-10-19 m1',
      '2024-11-12 d7',
      '2024-11-19 due',
      '2024-12-19 over30',
      '2025-01-18 over60',
    ]);
  });

  test('a window that opens before the 3-month day speaks then', () => {
    expect(diary(dueOn('2025-05-01'), '2025-01-01', 40)).toEqual(['2025-01-31 opening']);
  });

  test('official accounts have no +30 and +60, uncertified and undated ones say nothing', () => {
    expect(diary({ ...dueOn('2024-11-19'), kind: 'service' }, '2024-11-13', 100)).toEqual([
      '2024-11-13 safeStart',
      '2024-11-19 due',
    ]);
    expect(diary({ ...dueOn('2024-11-19'), certifiedHow: 'never' }, '2024-06-01', 365)).toEqual([]);
    expect(diary(dueOn(''), '2024-06-01', 365)).toEqual([]);
  });

  test('own lead times speak beside them; one for all and one of the account', () => {
    const settings = { ...defaultReminderSettings, leadTimes: ['6m', '45d', 'soon'] };
    const account = { ...dueOn('2024-11-19'), leadTimes: ['12m', '6m'] };
    expect(diary(account, '2023-11-01', 370, settings)).toEqual([
      '2023-11-19 lead',
      '2024-05-19 lead',
      '2024-08-19 opening',
      '2024-09-19 m2',
      '2024-10-05 lead',
      '2024-10-09 safeStart',
      '2024-10-19 m1',
    ]);
  });
});

describe('one word, the tightest', () => {
  test('an account added late speaks once', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-11-20')).toEqual(['due']);
    expect(app.open('2024-11-21')).toEqual([]);
    expect(app.open('2024-12-30')).toEqual(['over30']);
  });

  test('past and with nothing handed in, the latest safe start comes before the milestones', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-11-13')).toEqual(['safeStart']);
    expect(app.open('2024-11-18')).toEqual([]);
    expect(app.open('2024-11-19')).toEqual(['due']);
    expect(app.shown).toHaveLength(1);
  });

  test('handed in, it holds its tongue and the milestones go on', () => {
    const steps = [{ state: 'inReview' as const, on: '2024-09-20', feeYuan: 300, note: '' }];
    const account = dueOn('2024-11-19');
    expect(
      diary({ ...account, cycle: { ...account.cycle, application: { id: 'a1', steps } } }, '2024-09-21', 50),
    ).toEqual(['2024-09-21 m2', '2024-10-19 m1']);
  });

  test('a gap of any length loses nothing but what a tighter one covers', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-08-19')).toEqual(['opening']);
    expect(app.open('2025-06-01')).toEqual(['over60']);
    expect(app.open('2025-06-02')).toEqual([]);
  });
});

describe('never twice', () => {
  test('a corrected date does not say again what was said, and says what was not', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-08-19')).toEqual(['opening']);
    app.correct('2025-02-28');
    expect(app.open('2024-11-28')).toEqual([]);
    expect(app.open('2024-12-28')).toEqual(['m2']);
    // Moved forward: what has come due by that speaks at once.
    app.correct('2025-01-02');
    expect(app.open('2024-12-29')).toEqual(['safeStart']);
    expect(app.open('2024-12-30')).toEqual([]);
  });

  test('a slip of a year, put right, costs no reminder that was only covered', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-11-19')).toEqual(['due']);
    app.correct('2025-11-19');
    expect(app.open('2024-11-20')).toEqual([]);
    expect(app.shown).toEqual([]);
    expect(app.open('2025-08-19')).toEqual(['opening']);
    expect(app.open('2025-09-19')).toEqual(['m2']);
  });

  test('a clock that ran ahead and was set back changes nothing', () => {
    const app = new App(dueOn('2024-11-19'));
    expect(app.open('2024-11-14')).toEqual(['safeStart']);
    const before = app.ledger;
    expect(app.open('2024-03-01')).toEqual([]);
    expect(app.shown.map(({ kind }) => kind)).toEqual(['safeStart']);
    expect(app.open('2024-09-19')).toEqual([]);
    expect(app.ledger).toEqual(before);
  });

  test('a new cycle starts anew and silences the old one, and taking the pass back repeats nothing', () => {
    const app = new App(dueOn('2024-11-19'));
    app.open('2024-11-14');
    const old = app.account;
    app.account = passedReview(app.account, {
      passedOn: day('2024-11-15'),
      dueOn: day('2025-11-19'),
      dueTrust: 'confirmed',
      feeYuan: 300,
    });
    expect(app.open('2024-11-15')).toEqual([]);
    expect(app.shown).toEqual([]);
    app.ledger = tidyLedger(app.ledger, [stored(app.account)]);
    app.account = old;
    expect(app.open('2024-11-15')).toEqual([]);
    expect(app.shown.map(({ kind }) => kind)).toEqual(['safeStart']);
    app.account = passedReview(app.account, {
      passedOn: day('2024-11-15'),
      dueOn: day('2025-11-19'),
      dueTrust: 'confirmed',
      feeYuan: 300,
    });
    expect(app.open('2025-08-19')).toEqual(['opening']);
  });
});

describe('refills', () => {
  const returned = (on: string, ...more: ('inReview' | 'failed')[]): AccountFields => {
    const account = dueOn('2025-11-19');
    const steps = ['inReview' as const, 'returned' as const, ...more].map((state) => ({
      state,
      on,
      feeYuan: null,
      note: '',
    }));
    return { ...account, cycle: { ...account.cycle, application: { id: 'a1', steps } } };
  };

  test('a week before the last day and on it, while the application is returned', () => {
    expect(diary(returned('2025-03-01'), '2025-03-01', 60)).toEqual(['2025-03-24 refillSoon', '2025-03-31 refillLast']);
    expect(diary(returned('2025-03-01', 'inReview'), '2025-03-01', 60)).toEqual([]);
    expect(diary(returned(''), '2025-03-01', 60)).toEqual([]);
  });

  test('the next attempt has a deadline of its own', () => {
    const app = new App(returned('2025-03-01'));
    expect(app.open('2025-04-02')).toEqual(['refillLast']);
    const steps = [
      ...(app.account.cycle.application?.steps ?? []),
      ...(['failed', 'inReview', 'returned'] as const).map((state) => ({
        state,
        on: '2025-04-05',
        feeYuan: null,
        note: '',
      })),
    ];
    app.account = { ...app.account, cycle: { ...app.account.cycle, application: { id: 'a1', steps } } };
    expect(app.open('2025-04-28')).toEqual(['refillSoon']);
  });
});

describe('documents', () => {
  const holding = (...documents: [string, string][]): AccountFields =>
    fields({ documents: documents.map(([name, validTo]) => ({ name, validTo })) });

  test('a month before the last day and on it; without a day never', () => {
    expect(diary(holding(['营业执照', '2025-03-31'], ['商标', '']), '2025-01-01', 200)).toEqual([
      '2025-03-01 documentSoon',
      '2025-03-31 documentLast',
    ]);
  });

  test('two of one name are two documents', () => {
    expect(diary(holding(['许可证', '2025-03-31'], ['许可证', '2025-04-30']), '2025-01-01', 200)).toEqual([
      '2025-03-01 documentSoon',
      '2025-03-31 documentLast',
      '2025-03-31 documentSoon',
      '2025-04-30 documentLast',
    ]);
  });

  test('a corrected day says nothing again, a renewed document does', () => {
    const app = new App(holding(['营业执照', '2025-03-31']));
    expect(app.open('2025-03-02')).toEqual(['documentSoon']);
    app.account = holding(['营业执照', '2025-05-15']);
    expect(app.open('2025-04-20')).toEqual([]);
    expect(app.shown.map(({ kind }) => kind)).toEqual(['documentSoon']);
    app.ledger = handled(app.ledger, app.shown);
    expect(app.open('2025-04-21')).toEqual([]);
    expect(app.shown).toEqual([]);
    app.account = holding(['营业执照', '2026-05-15']);
    expect(app.open('2026-04-20')).toEqual(['documentSoon']);
  });
});

describe('what becomes of a reminder', () => {
  const opened = (): App => {
    const app = new App(dueOn('2024-11-19'));
    app.open('2024-09-19');
    return app;
  };

  test('unread until looked at, then open until handled or dismissed', () => {
    const app = opened();
    expect(unreadCount(app.shown)).toBe(1);
    app.open('2024-09-20');
    expect(unreadCount(app.shown)).toBe(1);
    app.ledger = seen(app.ledger, app.shown, day('2024-09-20'));
    app.open('2024-09-21');
    expect([app.shown.length, unreadCount(app.shown)]).toEqual([1, 0]);
    for (const end of [handled, dismissed])
      expect(app.remindersOn('2024-09-22', end(app.ledger, app.shown))).toEqual([]);
  });

  test('handled, it stays so, and the next one speaks', () => {
    const app = opened();
    app.ledger = handled(app.ledger, app.shown);
    expect(app.open('2024-09-21')).toEqual([]);
    expect(app.shown).toEqual([]);
    expect(app.open('2024-10-09')).toEqual(['safeStart']);
  });

  test('snoozed, it is back on its day as unread, unless something tighter has spoken', () => {
    const app = opened();
    app.ledger = snoozed(app.ledger, app.shown, day('2024-09-25'));
    app.open('2024-09-24');
    expect(app.shown).toEqual([]);
    expect(app.open('2024-09-25')).toEqual([]);
    expect([app.shown.map(({ kind }) => kind), unreadCount(app.shown)]).toEqual([['m2'], 1]);
    app.ledger = seen(app.ledger, app.shown, day('2024-09-25'));
    app.open('2024-09-26');
    expect([app.shown.length, unreadCount(app.shown)]).toEqual([1, 0]);
    app.open('2024-10-10');
    expect(app.shown.map(({ kind }) => kind)).toEqual(['safeStart']);
  });

  test('a mark on what nobody said changes nothing', () => {
    expect(handled(emptyLedger, [{ accountId: 'p00-a', key: 'c1/m2' }])).toEqual(emptyLedger);
    const app = opened();
    expect(handled(app.ledger, [{ accountId: 'p00-a', key: 'c1/m1' }])).toEqual(app.ledger);
    expect(seen(handled(app.ledger, app.shown), app.shown, day('2024-09-19'))).toEqual(handled(app.ledger, app.shown));
  });
});

describe('over many accounts', () => {
  const at = day('2024-11-19');
  const many: [string, AccountFields][] = [
    ['later', { ...dueOn('2025-02-19') }],
    ['document', fields({ documents: [{ name: '营业执照', validTo: '2024-12-01' }] })],
    ['two months', { ...dueOn('2025-01-15'), cycle: { ...dueOn('2025-01-15').cycle, opensOn: '2025-01-10' } }],
    ['a month', { ...dueOn('2024-12-15'), cycle: { ...dueOn('2024-12-15').cycle, opensOn: '2024-12-10' } }],
    ['estimate past', dueOn('2024-11-10', 'estimated')],
    ['document at its end', fields({ documents: [{ name: '营业执照', validTo: '2024-11-18' }] })],
    ['refill', refilling('2024-10-25')],
    ['safe start past', dueOn('2024-12-20')],
    ['today', dueOn('2024-11-19')],
    ['last refill', refilling('2024-10-20')],
    ['overdue', dueOn('2024-11-10')],
    ['overdue for long', dueOn('2024-01-10')],
  ];

  function refilling(on: string): AccountFields {
    return fields({
      certifiedHow: 'own',
      cycle: { application: { id: 'a', steps: [{ state: 'returned', on, feeYuan: null, note: '' }] } },
    });
  }

  test('the most urgent come first', () => {
    const shown = dueReminders(
      many.map(([id, of]) => stored(of, id)),
      emptyLedger,
      [],
      standing(at),
    );
    expect(shown.map(({ accountId }) => accountId)).toEqual([...many].reverse().map(([id]) => id));
  });

  test('a week before the due day comes behind a latest safe start that has passed', () => {
    const steps = [{ state: 'inReview' as const, on: '2024-11-01', feeYuan: 300, note: '' }];
    const week = dueOn('2024-11-24');
    const waiting = { ...week, cycle: { ...week.cycle, application: { id: 'a1', steps } } };
    const shown = dueReminders(
      [stored(waiting, 'week'), stored(dueOn('2024-12-20'), 'safe')],
      emptyLedger,
      [],
      standing(at),
    );
    expect(shown.map(({ accountId }) => accountId)).toEqual(['safe', 'week']);
  });

  test('the window that a person set holds here too', () => {
    const numbers = { ...officialNumbers, windowDays: 120 };
    const early = dueReminders([stored(dueOn('2025-03-19'))], emptyLedger, [], standing(at, { numbers }));
    expect(early.map(({ kind, day: on }) => `${kind} ${formatDay(on)}`)).toEqual(['opening 2024-11-19']);
    expect(occasionsOf(dueOn('2025-03-19'), [], standing(at)).map(({ kind }) => kind)).toEqual([
      'opening',
      'm2',
      'm1',
      'd7',
      'due',
      'over30',
      'over60',
      'safeStart',
    ]);
  });

  test('examples and deleted accounts say nothing', () => {
    const example = stored({ ...dueOn('2024-11-19'), example: true });
    const gone = { ...stored(dueOn('2024-11-19')), deletedOn: '2024-11-01' };
    expect(dueReminders([example, gone], emptyLedger, [], standing(at))).toEqual([]);
  });

  test('what belongs to nobody leaves the ledger', () => {
    const accounts = [
      stored(dueOn('2024-11-19'), 'one'),
      stored(fields({ documents: [{ name: '营业执照', validTo: '2024-12-01' }] }), 'two'),
      stored(fields(), 'three'),
    ];
    const ledger = recordSpoken(emptyLedger, dueReminders(accounts, emptyLedger, [], standing(at)), at);
    expect([...ledger.keys()].sort()).toEqual(['one', 'two']);
    expect(tidyLedger(ledger, accounts)).toEqual(ledger);
    expect([...tidyLedger(ledger, accounts.slice(1)).keys()]).toEqual(['two']);
    const further = { ...stored(dueOn('2026-11-19'), 'one'), cycle: { ...dueOn('2026-11-19').cycle, id: 'c3' } };
    expect(Object.keys(tidyLedger(ledger, [further]).get('one') ?? {})).toEqual([]);
  });
});

test('what one account says names it and counts the days', () => {
  const account = { ...stored(dueOn('2024-11-19')), id: 'p01-a' };
  const today = day('2024-11-19');
  const said = remindersOf(account, occasionsOf(account, [], standing(today)), {}, today);
  expect(said.map(({ accountId, daysLeft, fresh }) => [accountId, daysLeft, fresh])).toEqual([['p01-a', 0, true]]);
});
