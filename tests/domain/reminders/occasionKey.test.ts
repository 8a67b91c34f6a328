import * as fc from 'fast-check';
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import type { OccasionName } from '../../../miniprogram/domain/reminders/occasionKey';
import {
  chainOf,
  countdownMarks,
  cycleIdOf,
  occasionKey,
  readOccasionKey,
  stageOf,
  tightness,
} from '../../../miniprogram/domain/reminders/occasionKey';
import { occasionsOf } from '../../../miniprogram/domain/reminders/occasions';
import { fingerprint } from '../../../miniprogram/domain/kit/fingerprint';
import { anyDay, applied, dueOn, firstDay, standing } from '../arbitraries';

describe('keys are those under which reminders stand in the ledgers of phones already', () => {
  const keysOf = (account: AccountFields): string[] =>
    occasionsOf(account, [], standing(firstDay)).map(({ key, kind }) => `${kind} ${key}`);

  test('of the countdown and of own lead times', () => {
    const account = { ...dueOn('2024-11-19'), leadTimes: ['6m', '45d'] };
    expect(keysOf({ ...account, cycle: { ...account.cycle, id: 'c7' } })).toEqual([
      'opening c7/open@fgu',
      'm2 c7/m2@fgu',
      'm1 c7/m1@fgu',
      'd7 c7/d7@fgu',
      'due c7/due@fgu',
      'over30 c7/o30@fgu',
      'over60 c7/o60@fgu',
      'lead c7/L6m@fgu',
      'lead c7/L45d@fgu',
      'safeStart c7/safe@fgu',
    ]);
  });

  test('of the second refill', () => {
    const account = applied(dueOn(''), 'returned', 'failed', 'inReview', 'returned');
    expect(keysOf(account)).toEqual(['refillSoon c1/R1774cbttgtp.2:7@f8p', 'refillLast c1/R1774cbttgtp.2:0@f8p']);
  });

  test('of documents, two of one name among them', () => {
    const documents = [
      { name: '营业执照', validTo: '2025-03-31' },
      { name: '许可证', validTo: '2025-03-31' },
      { name: '许可证', validTo: '2025-04-30' },
    ];
    expect(keysOf({ ...dueOn(''), documents })).toEqual([
      'documentSoon D1j7cw7yfqlu.fki:30',
      'documentLast D1j7cw7yfqlu.fki:0',
      'documentSoon D2b2e7la1bzn.fki:30',
      'documentLast D2b2e7la1bzn.fki:0',
      'documentSoon D1h58l2v52hs.flc:30',
      'documentLast D1h58l2v52hs.flc:0',
    ]);
  });
});

/** Ids that other devices or versions may have given, slashes and all. */
const cycleId = fc.oneof(fc.string(), fc.constantFrom('c1', 'a/b', '__proto__'));
const print = fc.string().map(fingerprint);
const daysBefore = fc.nat({ max: 400 });
/** Keys of before 2026-12 say no day. */
const to = fc.option(anyDay, { nil: null });
const code = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((months) => `${months}m`),
  fc.integer({ min: 1, max: 366 }).map((days) => `${days}d`),
  fc.constant('07d'),
);
const names: fc.Arbitrary<OccasionName> = fc.oneof(
  fc.record({ about: fc.constant('countdown' as const), cycleId, mark: fc.constantFrom(...countdownMarks), to }),
  fc.record({ about: fc.constant('lead' as const), cycleId, code, to }),
  fc.record({
    about: fc.constant('refill' as const),
    cycleId,
    application: print,
    attempt: fc.integer({ min: 1, max: 99 }),
    daysBefore,
    to,
  }),
  fc.record({ about: fc.constant('document' as const), document: print, to: anyDay, daysBefore }),
);

test('what is built is read back the same', () => {
  fc.assert(
    fc.property(names, (name) => {
      const key = occasionKey(name);
      expect(readOccasionKey(key)).toEqual(name);
      expect(cycleIdOf(key)).toBe(name.about === 'document' ? null : name.cycleId);
    }),
    { numRuns: 1000 },
  );
});

test('a key that this version does not know says nothing, and none is read as something it is not', () => {
  const unknown = [
    '',
    'c1/',
    'c1/m3',
    'c1/Lsoon',
    'c1/toString',
    'c1/Rx.1',
    'Dx',
    'Dx.g1',
    'm2',
    'c1/m2@',
    'c1/m2@fgq@',
  ];
  for (const key of unknown) expect([key, readOccasionKey(key)]).toEqual([key, null]);
  fc.assert(
    fc.property(fc.string(), (key) => {
      const name = readOccasionKey(key);
      if (name) expect(readOccasionKey(occasionKey(name))).toEqual(name);
    }),
  );
});

/** What a known key says. */
function named(key: string): OccasionName {
  const name = readOccasionKey(key);
  if (!name) throw new Error(`unknown: ${key}`);
  return name;
}

describe('chains', () => {
  test('are the countdown of a cycle, the refill of an attempt, a document', () => {
    const keys = ['c1/m2', 'c1/L6m@fgq', 'a/b/m2', 'c1/Rx.1:7@f7n', 'Dx.g1:30', 'Dx.h2:0'];
    expect(keys.map(named).map(chainOf)).toEqual(['c1/', 'c1/', 'a/b/', 'c1/Rx.1', 'Dx', 'Dx']);
  });

  test('have stages, which hold whatever day is counted to', () => {
    const keys = ['c1/m2', 'c1/m2@fgq', 'c1/L6m@fgq', 'c1/Rx.1:7@f7n', 'Dx.g1:30', 'Dx.h2:30'];
    expect(keys.map(named).map(stageOf)).toEqual(['c1/m2', 'c1/m2', 'c1/L6m', 'c1/Rx.1:7', 'Dx:30', 'Dx:30']);
  });

  test('run from the earliest word to the tightest', () => {
    const order = [
      'c/L12m',
      'c/L4m',
      'c/open',
      'c/m2',
      'c/L45d',
      'c/m1',
      'c/L30d',
      'c/L14d',
      'c/d7',
      'c/L1d',
      'c/safe',
      'c/due',
      'c/o30',
      'c/o60',
    ].map(named);
    expect([...order].sort((a, b) => tightness(a) - tightness(b))).toEqual(order);
    expect([tightness(named('c/Rx.1:7')), tightness(named('c/Rx.1:0')) + 0]).toEqual([-7, 0]);
  });
});
