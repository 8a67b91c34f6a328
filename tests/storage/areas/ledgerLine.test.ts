import fc from 'fast-check';
import { parseJson } from '../../../miniprogram/domain/kit/json';
import { entryStates, type Entry } from '../../../miniprogram/domain/reminders/ledger';
import { ledgerLine } from '../../../miniprogram/storage/areas/ledgerLine';
import { anyDay, refusal } from '../../domain/arbitraries';
import { dayOf } from '../../support/accounts';

const read = (json: string) => ledgerLine.decode(parseJson(json));

test('any entries of any account come back the same', () => {
  const entry: fc.Arbitrary<Entry> = fc.record({
    on: anyDay,
    state: fc.constantFrom(...entryStates),
    until: fc.option(anyDay, { nil: null }),
  });
  const ids = fc.oneof(fc.string({ minLength: 1 }), fc.constant('__proto__'));
  const key = fc.string({ minLength: 1 }).map((text) => `c1/${text}`);
  fc.assert(
    fc.property(ids, fc.dictionary(key, entry, { noNullPrototype: true }), (id, value) => {
      expect(read(ledgerLine.encode(id, value))).toEqual({ ok: true, value: { id, value } });
    }),
  );
});

test('an account with six occasions takes less than 160 characters', () => {
  const keys = ['open', 'm2', 'safe', 'm1', 'd7', 'due'].map((tail): [string, Entry] => [
    `c2/${tail}@fki`,
    { on: dayOf('2026-01-01'), state: 'handled', until: null },
  ]);
  expect(ledgerLine.encode('p07-abcdefgh', Object.fromEntries(keys)).length).toBeLessThan(160);
});

test.each([
  ['no JSON', '[["a"'],
  ['no list', '{"a":1}'],
  ['no account', '[]'],
  ['two accounts', '[["a",[]],["b",[]]]'],
  ['an account that is no text', '[[1,[]]]'],
  ['an account without entries', '[["a"]]'],
  ['an entry that is no pair', '[["a",[7]]]'],
  ['a code that is none', '[["a",[["c1/m1","?"]]]]'],
  ['a code that is no text', '[["a",[["c1/m1",3]]]]'],
  ['a key that no object can have', '[["a",[["__proto__","4f2an"]]]]'],
])('%s is no line of the ledger', (_what, json) => {
  expect(read(json)).toMatchObject({ ok: false });
});

test.each([
  ['something before it', '"x4f2an"'],
  ['something behind it', '"4f2an!"'],
  ['a list around it', '["4f2an"]'],
  ['a day too long', '"4f2a4fn"'],
  ['a state that is none', '"4f2ay"'],
])('a code with %s is none', (_what, code) => {
  expect(refusal(read(`[["a",[["c1/m1",${code}]]]]`))).toContain('提醒记录');
});

test('a line of no account, or of two, says what it is not', () => {
  expect(refusal(read('[]'))).toContain('提醒记录');
  expect(refusal(read('[["a",[]],["b",[]]]'))).toContain('提醒记录');
});
