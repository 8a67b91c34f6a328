import * as fc from 'fast-check';
import type { Account, AccountFields } from '../../../miniprogram/domain/account/account';
import { count, emptyTally, forecast, yearTotal } from '../../../miniprogram/domain/lists/forecast';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';
import { formatDay, type Day } from '../../../miniprogram/domain/day/day';
import { anyAccount, anyDay, applied, day, dueOn, fields, firstDay, lastDay, standing } from '../arbitraries';

const today = day('2026-11-20');
const stored = (of: AccountFields, id = 'a'): Account => ({
  ...of,
  id,
  rev: {},
  createdAt: 0,
  updatedAt: 0,
  deletedOn: '',
});
const enterprise = (due: string, trust: 'estimated' | 'imported' | 'confirmed' = 'confirmed'): AccountFields => ({
  ...dueOn(due, trust),
  subjectType: 'enterprise',
});

test('twelve months from this one on, over the turn of the year', () => {
  const { months } = forecast([], standing(today));
  expect(months.map(({ year, month }) => `${year}-${month}`)).toEqual([
    '2026-11',
    '2026-12',
    '2027-1',
    '2027-2',
    '2027-3',
    '2027-4',
    '2027-5',
    '2027-6',
    '2027-7',
    '2027-8',
    '2027-9',
    '2027-10',
  ]);
});

test.each([
  ['2026-10-31', 'past'],
  // Earlier this month and not passed: the month's bar counts it, as the month's list shows it.
  ['2026-11-01', '2026-11'],
  ['2026-11-19', '2026-11'],
  ['2026-11-20', '2026-11'],
  ['2026-12-01', '2026-12'],
  ['2027-10-31', '2027-10'],
  ['2027-11-01', 'later'],
  ['', 'undated'],
])('due on %j it counts in %s', (due, expected) => {
  const { months, past, later, undated } = forecast([stored(enterprise(due))], standing(today));
  const places = {
    past,
    later,
    undated,
    ...Object.fromEntries(months.map((each) => [`${each.year}-${each.month}`, each])),
  };
  expect(
    Object.entries(places)
      .filter(([, bucket]) => bucket.accountIds.length > 0)
      .map(([name]) => name),
  ).toEqual([expected]);
});

test('for every day of every month, what is due in that month counts in it, before today or after', () => {
  const near = fc.integer({ min: -60, max: 420 });
  fc.assert(
    fc.property(anyDay, fc.array(near, { minLength: 1, maxLength: 12 }), (on, distances) => {
      const days = distances.map((distance) => Math.min(lastDay, Math.max(firstDay, on + distance)) as Day);
      const { months, past } = forecast(
        days.map((due, index) => stored(dueOn(formatDay(due)), `p${index}`)),
        standing(on),
      );
      const dueIn = (test: (text: string) => boolean): string[] =>
        days.flatMap((due, index) => (test(formatDay(due)) ? [`p${index}`] : []));
      for (const { year, month, accountIds } of months) {
        const prefix = `${year}-${String(month).padStart(2, '0')}-`;
        expect(accountIds).toEqual(dueIn((text) => text.startsWith(prefix)));
      }
      expect(past.accountIds).toEqual(dueIn((text) => text.slice(0, 7) < formatDay(on).slice(0, 7)));
    }),
  );
});

test('counts and fees by subject, exact and estimated apart', () => {
  const accounts = [
    stored(enterprise('2027-01-05'), 'a'),
    stored(enterprise('2027-01-06', 'confirmed'), 'b'),
    stored(enterprise('2027-01-07', 'estimated'), 'c'),
    stored({ ...dueOn('2027-01-08'), subjectType: 'individualBusiness' }, 'd'),
    stored({ ...dueOn('2027-01-09'), subjectType: 'government' }, 'e'),
    // Sources disagree about the fee: estimated, however sure the day is.
    stored({ ...dueOn('2027-01-10'), subjectType: 'publicInstitution' }, 'f'),
    stored({ ...dueOn('2027-01-11'), subjectType: 'overseas' }, 'g'),
    stored(dueOn('2027-01-12'), 'h'),
  ];
  const january = forecast(accounts, standing(today)).months[2];
  expect(january).toMatchObject({
    exactCount: 4,
    exactYuan: 630,
    estimatedCount: 4,
    estimatedYuan: 600,
    feeUnknown: 2,
  });
  expect(january?.accountIds).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);
  expect(january?.bySubject.enterprise).toEqual({
    exactCount: 2,
    exactYuan: 600,
    estimatedCount: 1,
    estimatedYuan: 300,
    feeUnknown: 0,
    untyped: 0,
  });
  expect(january?.bySubject['']).toEqual({
    exactCount: 0,
    exactYuan: 0,
    estimatedCount: 1,
    estimatedYuan: 0,
    feeUnknown: 1,
    untyped: 1,
  });
  expect(Object.keys(january?.bySubject ?? {})).toHaveLength(6);
});

test('an imported 企业 may be a 个体工商户: its fee is estimated until somebody has checked', () => {
  const at = (account: AccountFields, numbers = officialNumbers): unknown =>
    forecast([stored(account)], standing(today, { numbers })).months[2];
  const exact = { exactCount: 1, exactYuan: 300, estimatedCount: 0, estimatedYuan: 0 };
  const estimated = { exactCount: 0, exactYuan: 0, estimatedCount: 1, estimatedYuan: 300 };
  expect(at(enterprise('2027-01-05', 'imported'))).toMatchObject(estimated);
  expect(at(enterprise('2027-01-05', 'confirmed'))).toMatchObject(exact);
  expect(at({ ...dueOn('2027-01-05'), subjectType: 'media' })).toMatchObject(exact);
  expect(at(applied(enterprise('2027-01-05', 'imported'), 'inReview'))).toMatchObject({ exactCount: 1, exactYuan: 0 });
  // Nothing hangs on it where both pay the same.
  const same = { ...officialNumbers, feeYuan: { ...officialNumbers.feeYuan, individualBusiness: 300 } };
  expect(at(enterprise('2027-01-05', 'imported'), same)).toMatchObject(exact);
});

test('those whose fee waits for the subject type are in a place of their own, as many as the year counts', () => {
  const all = [
    stored(dueOn('2025-01-05'), 'past'),
    stored(dueOn('2027-01-05'), 'due'),
    stored(applied(dueOn('2027-01-05'), 'inReview'), 'paid'),
    stored(dueOn('2029-01-05'), 'later'),
    stored(dueOn(''), 'undated'),
    stored({ ...dueOn('2027-01-05'), kind: 'subscription', subjectType: 'person' }, 'by invitation'),
  ];
  const year = forecast(all, standing(today));
  expect(year.untyped.accountIds).toEqual(['past', 'due']);
  expect(yearTotal(year)).toMatchObject({ feeUnknown: 3, untyped: 2 });
});

test('what an individual’s official account pays is not known', () => {
  const person = (kind: 'miniProgram' | 'subscription'): AccountFields => ({
    ...dueOn('2027-01-05'),
    kind,
    subjectType: 'person',
  });
  const { months } = forecast([stored(person('miniProgram')), stored(person('subscription'))], standing(today));
  expect(months[2]).toMatchObject({ exactCount: 1, exactYuan: 30, estimatedCount: 1, feeUnknown: 1 });
});

test('what is paid costs nothing more; what is only prepared does', () => {
  const { months } = forecast(
    [stored(applied(enterprise('2027-01-05'), 'inReview')), stored(applied(enterprise('2027-01-05'), 'preparing'))],
    standing(today),
  );
  expect(months[2]).toMatchObject({ exactCount: 2, exactYuan: 300 });
  const returned = forecast([stored(applied(enterprise('2027-01-05'), 'inReview', 'returned'))], standing(today));
  expect(returned.months[2]).toMatchObject({ exactCount: 1, exactYuan: 0 });
  const unknown = forecast([stored(applied(dueOn('2027-01-05'), 'inReview'))], standing(today)).months[2];
  expect(unknown).toMatchObject({ exactCount: 1, feeUnknown: 0 });
});

test('the year is the months and what is past, with a person’s own fees', () => {
  const numbers = { ...officialNumbers, feeYuan: { ...officialNumbers.feeYuan, enterprise: 280 } };
  const all = [
    stored(enterprise('2025-01-05')),
    stored(enterprise('2027-01-05', 'estimated')),
    stored(enterprise('2029-01-05')),
    stored(enterprise('')),
  ];
  expect(yearTotal(forecast(all, standing(today, { numbers })))).toEqual({
    exactCount: 1,
    exactYuan: 280,
    estimatedCount: 1,
    estimatedYuan: 280,
    feeUnknown: 0,
    untyped: 0,
  });
});

test('examples, deleted and uncertified accounts do not count; every other one is in exactly one place', () => {
  const out = forecast(
    [
      stored({ ...enterprise('2027-01-05'), example: true }),
      { ...stored(enterprise('2027-01-05')), deletedOn: '2026-01-01' },
      stored(fields({ certifiedHow: 'never' })),
    ],
    standing(today),
  );
  expect([...out.months, out.past, out.later, out.undated].flatMap(({ accountIds }) => accountIds)).toEqual([]);
  fc.assert(
    fc.property(fc.array(anyAccount, { maxLength: 12 }), anyDay, (list, on) => {
      const accounts = list.map((each, index) => stored(each, `p${index}`));
      const { months, past, later, undated } = forecast(accounts, standing(on));
      const places = [...months, past, later, undated];
      expect(places.flatMap(({ accountIds }) => accountIds).sort()).toEqual(
        accounts
          .filter(({ certifiedHow }) => certifiedHow !== 'never')
          .map(({ id }) => id)
          .sort(),
      );
      for (const bucket of places) {
        const parts = Object.values(bucket.bySubject);
        expect(parts.reduce((sum, each) => sum + each.exactYuan + each.estimatedYuan, 0)).toBe(
          bucket.exactYuan + bucket.estimatedYuan,
        );
        expect(bucket.exactCount + bucket.estimatedCount).toBe(bucket.accountIds.length);
      }
    }),
  );
});

test('an account counts the same in every tally that it is counted in', () => {
  const [one, other] = [emptyTally(), emptyTally()];
  expect(count(stored({ ...enterprise('2026-12-01'), kind: 'service' }), [one, other], officialNumbers)).toBe(false);
  expect(one).toEqual({ ...emptyTally(), exactCount: 1, exactYuan: 300 });
  expect(other).toEqual(one);
  expect(count(stored({ ...enterprise('2026-12-01'), subjectType: '' }), [one], officialNumbers)).toBe(true);
  expect(one).toMatchObject({ feeUnknown: 1, untyped: 1 });
});
