import { certificationStatus, windowOpensOn } from '../../../miniprogram/domain/status/status';
import { openApplication } from '../../../miniprogram/domain/cycle/application';
import { applicationStates } from '../../../miniprogram/domain/account/account';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { applied, day, dueOn, fields, standing } from '../arbitraries';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';

const on = (account: ReturnType<typeof fields>, today: string): ReturnType<typeof certificationStatus> =>
  certificationStatus(account, standing(day(today)));

describe('the official sample, due 2024-11-19', () => {
  const sample = dueOn('2024-11-19', 'imported', '2024-08-21');
  test.each([
    ['2024-08-20', { kind: 'valid', daysToOpen: 1, daysLeft: 91 }],
    ['2024-08-21', { kind: 'due', urgency: 'opened', daysLeft: 90 }],
    ['2024-09-18', { kind: 'due', urgency: 'opened' }],
    ['2024-09-19', { kind: 'due', urgency: 'm2', daysLeft: 61 }],
    ['2024-10-18', { kind: 'due', urgency: 'm2' }],
    ['2024-10-19', { kind: 'due', urgency: 'm1', daysLeft: 31 }],
    ['2024-11-11', { kind: 'due', urgency: 'm1' }],
    ['2024-11-12', { kind: 'due', urgency: 'd7', daysLeft: 7 }],
    ['2024-11-18', { kind: 'due', urgency: 'd7', daysLeft: 1 }],
    ['2024-11-19', { kind: 'due', urgency: 'today', daysLeft: 0 }],
    ['2024-11-20', { kind: 'overdue', daysOver: 1, daysLeft: -1 }],
  ])('on %s', (today, expected) => {
    expect(on(sample, today)).toMatchObject(expected);
  });
});

test.each([
  ['2024-01-02', 0],
  ['2024-01-03', 1],
  ['2024-01-31', 29],
  ['2024-02-01', 30],
  ['2024-03-01', 59],
  ['2024-03-02', 60],
])('the official notice, due 2024-01-02: on %s it is %i days past', (today, past) => {
  const status = on(dueOn('2024-01-02'), today);
  if (past === 0) expect(status).toMatchObject({ kind: 'due', urgency: 'today', daysLeft: 0 });
  else expect(status).toMatchObject({ kind: 'overdue', daysOver: past, daysLeft: -past });
});

describe('the window', () => {
  test.each([
    ['2024-11-19', '2024-08-21'],
    ['2025-05-01', '2025-01-31'],
    ['2025-05-31', '2025-03-02'],
    ['2028-05-29', '2028-02-29'],
    ['2024-02-29', '2023-12-01'],
  ])('of %s opens 90 days before, on %s', (due, opens) => {
    const account = dueOn(due, 'confirmed');
    expect(windowOpensOn(account.cycle, officialNumbers)).toBe(day(opens));
    expect(on(account, opens)).toMatchObject({ kind: 'due', urgency: 'opened', opensOn: day(opens) });
    expect(certificationStatus(account, standing(addDays(day(opens), -1)))).toMatchObject({
      kind: 'valid',
      daysToOpen: 1,
    });
  });

  test('takes an imported begin day, and ignores one after the due day or one that is broken', () => {
    expect(windowOpensOn(dueOn('2024-11-19', 'imported', '2024-10-25').cycle, officialNumbers)).toBe(day('2024-10-25'));
    expect(on(dueOn('2024-11-19', 'imported', '2024-10-25'), '2024-10-24')).toMatchObject({
      kind: 'valid',
      daysToOpen: 1,
    });
    // Opened late: the urgency is that of the day, not of the opening.
    expect(on(dueOn('2024-11-19', 'imported', '2024-10-25'), '2024-10-25')).toMatchObject({
      kind: 'due',
      urgency: 'm1',
    });
    expect(windowOpensOn(dueOn('2024-11-19', 'imported', '2024-11-19').cycle, officialNumbers)).toBe(day('2024-11-19'));
    expect(windowOpensOn(dueOn('2024-11-19', 'imported', '2024-11-20').cycle, officialNumbers)).toBe(day('2024-08-21'));
    expect(windowOpensOn(dueOn('2024-11-19', 'imported', 'soon').cycle, officialNumbers)).toBe(day('2024-08-21'));
  });

  test('is unknown without a due day', () => {
    expect(windowOpensOn(dueOn('', 'imported', '2024-10-25').cycle, officialNumbers)).toBeNull();
    expect(windowOpensOn(dueOn('2024-02-30').cycle, officialNumbers)).toBeNull();
  });
});

describe('未认证', () => {
  test("an individual's mini-program may publish, another one may not", () => {
    expect(on(fields({ certifiedHow: 'never', subjectType: 'person' }), '2026-01-01')).toEqual({
      kind: 'uncertified',
      mayPublish: true,
      required: false,
      application: null,
    });
    expect(on(fields({ certifiedHow: 'never', subjectType: 'enterprise' }), '2026-01-01')).toEqual({
      kind: 'uncertified',
      mayPublish: false,
      required: true,
      application: null,
    });
    expect(on(fields({ certifiedHow: 'never' }), '2026-01-01')).toEqual({
      kind: 'uncertified',
      mayPublish: false,
      required: false,
      application: null,
    });
  });

  test('an official account needs no certification to publish articles', () => {
    expect(
      on(fields({ kind: 'subscription', certifiedHow: 'never', subjectType: 'enterprise' }), '2026-01-01'),
    ).toMatchObject({ required: false });
  });

  test('stays so whatever due day stands there', () => {
    const account = { ...dueOn('2024-01-02'), certifiedHow: 'never' as const };
    expect(on(account, '2026-01-01').kind).toBe('uncertified');
    expect(on(applied(account, 'inReview', 'failed'), '2026-01-01').kind).toBe('uncertified');
  });

  test('shows a first application while it runs, without a countdown', () => {
    const account = { ...dueOn('2024-01-02'), certifiedHow: 'never' as const };
    expect(on(applied(account, 'inReview'), '2026-01-01')).toEqual({
      kind: 'inReview',
      application: 'inReview',
      dated: null,
    });
    expect(on(applied(account, 'inReview', 'returned'), '2026-01-01')).toMatchObject({
      kind: 'returned',
      dated: null,
    });
    expect(on(applied(account, 'preparing'), '2026-01-01')).toMatchObject({
      kind: 'uncertified',
      application: 'preparing',
    });
  });
});

describe('到期日待确认', () => {
  test('without a due day', () => {
    expect(on(fields({ certifiedHow: 'own' }), '2026-01-01')).toEqual({
      kind: 'dueUnknown',
      reason: 'missing',
      dueOn: null,
      daysPast: 0,
      application: null,
    });
    expect(on(dueOn('2026-02-30'), '2026-01-01')).toMatchObject({ reason: 'missing' });
  });

  test.each([
    ['2023-10-31', 'reuseBefore2023'],
    ['2023-11-01', 'missing'],
    ['', 'missing'],
  ])('certified by reuse on %j: %s', (certifiedOn, reason) => {
    expect(on(fields({ certifiedHow: 'reuse', certifiedOn }), '2026-01-01')).toMatchObject({
      kind: 'dueUnknown',
      reason,
    });
    expect(on(fields({ certifiedHow: 'own', certifiedOn }), '2026-01-01')).toMatchObject({ reason: 'missing' });
  });

  test('with an estimate that has passed, with its days', () => {
    expect(on(dueOn('2024-01-02', 'estimated'), '2024-01-02')).toMatchObject({
      kind: 'due',
      urgency: 'today',
      dueTrust: 'estimated',
    });
    expect(on(dueOn('2024-01-02', 'estimated'), '2024-03-02')).toEqual({
      kind: 'dueUnknown',
      reason: 'estimatePast',
      dueOn: day('2024-01-02'),
      daysPast: 60,
      application: null,
    });
  });
});

describe('an open application', () => {
  test.each([
    ['preparing', 'due'],
    ['awaitingPayment', 'due'],
    ['inReview', 'inReview'],
    ['returned', 'returned'],
  ] as const)('%s is %s up to the due day', (state, kind) => {
    const account = applied(dueOn('2024-01-02'), state);
    for (const today of ['2023-12-30', '2024-01-02'])
      expect(on(account, today)).toMatchObject({ kind, application: state });
  });

  test.each(['preparing', 'awaitingPayment', 'inReview', 'returned'] as const)(
    '%s keeps no account from being overdue, and no estimate from being checked',
    (state) => {
      expect(on(applied(dueOn('2024-01-02'), state), '2024-01-05')).toMatchObject({
        kind: 'overdue',
        daysOver: 3,
        application: state,
      });
      expect(on(applied(dueOn('2024-01-02', 'estimated'), state), '2024-01-05')).toEqual({
        kind: 'dueUnknown',
        reason: 'estimatePast',
        dueOn: day('2024-01-02'),
        daysPast: 3,
        application: state,
      });
    },
  );

  test('with the countdown beside it', () => {
    const dated = { daysLeft: 3, dueOn: day('2024-01-02') };
    expect(on(applied(dueOn('2024-01-02'), 'returned'), '2023-12-30')).toMatchObject({ dated });
    expect(on(applied(dueOn('2024-01-02'), 'inReview'), '2023-12-30')).toMatchObject({ dated });
  });

  test('that is only being prepared opens no window', () => {
    expect(on(applied(dueOn('2024-01-02'), 'preparing'), '2023-06-01')).toMatchObject({
      kind: 'valid',
      application: 'preparing',
    });
    expect(on(applied(fields({ certifiedHow: 'own' }), 'preparing'), '2024-01-05').kind).toBe('dueUnknown');
  });

  test('ends with 已通过, 最终失败, 已放弃, and begins again with a later step', () => {
    const account = dueOn('2024-01-02');
    for (const state of ['passed', 'failed', 'abandoned'] as const) {
      expect(on(applied(account, 'inReview', state), '2024-01-01')).toMatchObject({ kind: 'due', application: null });
    }
    expect(on(applied(account, 'failed', 'inReview'), '2024-01-01').kind).toBe('inReview');
    expect(on(applied(account), '2024-01-01')).toMatchObject({ kind: 'due', application: null });
  });

  test('needs no due day', () => {
    expect(on(applied(fields({ certifiedHow: 'own' }), 'returned'), '2024-01-05')).toEqual({
      kind: 'returned',
      application: 'returned',
      dated: null,
    });
  });

  test('is one of four states', () => {
    const open = applicationStates.filter((state) => openApplication(applied(fields(), state).cycle) === state);
    expect(open).toEqual(['preparing', 'awaitingPayment', 'inReview', 'returned']);
    expect(openApplication(fields().cycle)).toBeNull();
  });
});
