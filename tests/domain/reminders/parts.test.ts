import * as fc from 'fast-check';
import { fingerprint } from '../../../miniprogram/domain/kit/fingerprint';
import { leadTimesLimit } from '../../../miniprogram/domain/account/limits';
import {
  leadDay,
  leadPresets,
  leadTimeLabel,
  parseLeadTime,
  readLeadTime,
} from '../../../miniprogram/domain/reminders/leadTime';
import type { Entry, Ledger } from '../../../miniprogram/domain/reminders/ledger';
import { entryStates } from '../../../miniprogram/domain/reminders/ledger';
import { decodeLedger, encodeLedger } from '../../../miniprogram/storage/areas/ledgerLine';
import { anyDay, day, good, refusal } from '../arbitraries';
import { emptyLedger } from './app';

describe('lead times', () => {
  test.each([
    ['6个月', '6m'],
    [' 12 月 ', '12m'],
    ['45 天', '45d'],
    ['４５天', '45d'],
    ['07d', '7d'],
    ['366日', '366d'],
    ['3 周', '21d'],
    ['52个星期', '364d'],
  ])('%j is %s', (text, code) => {
    expect(good(parseLeadTime(text))).toBe(code);
  });

  test.each(['', '13个月', '367天', '53周', '0周', '0天', '0m', '6', '六个月', '-3天', '1.5个月'])(
    '%j is refused',
    (text) => {
      expect(refusal(parseLeadTime(text))).toBe('请写成“6 个月”“3 周”或“45 天”，最多提前 12 个月');
    },
  );

  test('what is stored broken reminds of nothing', () => {
    for (const code of ['', '13m', '0d', 'm6', '6w', '6 m']) expect(readLeadTime(code)).toBeNull();
    for (const code of leadPresets) expect(readLeadTime(code)).not.toBeNull();
  });

  test('months are calendar months, days are days', () => {
    expect(leadDay({ unit: 'month', count: 6 }, day('2025-08-31'))).toBe(day('2025-02-28'));
    expect(leadDay({ unit: 'day', count: 45 }, day('2025-03-01'))).toBe(day('2025-01-15'));
    expect([leadTimeLabel({ unit: 'month', count: 6 }), leadTimeLabel({ unit: 'day', count: 1 })]).toEqual([
      '提前 6 个月',
      '提前 1 天',
    ]);
  });
});

describe('the ledger as text', () => {
  const entry: fc.Arbitrary<Entry> = fc.record({
    on: anyDay,
    state: fc.constantFrom(...entryStates),
    until: fc.option(anyDay, { nil: null }),
  });
  const ids = fc.oneof(fc.string({ minLength: 1 }), fc.constant('__proto__'));
  const key = fc.string({ minLength: 1 }).map((text) => `c1/${text}`);
  const ledgers = fc
    .array(fc.tuple(ids, fc.dictionary(key, entry, { noNullPrototype: true })), { maxLength: 8 })
    .map((pairs): Ledger => new Map(pairs));

  test('comes back the same', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => expect(decodeLedger(encodeLedger(ledger))).toEqual({ ledger, broken: 0 })),
    );
    expect(decodeLedger('')).toEqual({ ledger: emptyLedger, broken: 0 });
  });

  test('is compact', () => {
    const keys = ['open', 'm2', 'safe', 'm1', 'd7', 'due'].map((tail): [string, Entry] => [
      `c2/${tail}`,
      { on: day('2026-01-01'), state: 'handled', until: null },
    ]);
    const ledger = new Map([['p07-abcdefgh', Object.fromEntries(keys)]]);
    expect(encodeLedger(ledger).length).toBeLessThan(160);
  });

  test('any text gives a ledger, and says what is gone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(decodeLedger(text).ledger).toBeInstanceOf(Map)),
    );
    expect(decodeLedger('{"a":1}')).toEqual({ ledger: emptyLedger, broken: 1 });
    expect(decodeLedger('[["a"')).toMatchObject({ broken: 1 });
    expect(decodeLedger('[1,["b"],["c",[["c1/m2","4f2an"],["c1/m1","?"],["__proto__","4f2an"],7,["x",3]]]]')).toEqual({
      ledger: new Map([['c', { 'c1/m2': { on: 0x4f2a, state: 'unread', until: null } }]]),
      broken: 6,
    });
  });
});

test('a fingerprint is short, the same for the same text, and another for another', () => {
  const texts = Array.from({ length: 5000 }, (_, index) => `营业执照 ${index}`);
  const prints = texts.map(fingerprint);
  expect(new Set(prints).size).toBe(texts.length);
  expect(texts.map(fingerprint)).toEqual(prints);
  expect(Math.max(...prints.map((print) => print.length))).toBeLessThanOrEqual(11);
  expect(fingerprint('')).toMatch(/^[0-9a-z]+$/);
});

test('all presets can be chosen at once, with room for some of one’s own', () => {
  expect(leadTimesLimit - leadPresets.length).toBeGreaterThanOrEqual(3);
});
