import {
  amount,
  anyFields,
  anyText,
  count,
  counters,
  fieldsOf,
  finite,
  flag,
  list,
  name,
  nullable,
  oneOf,
  optional,
  otherwise,
  pair,
  readable,
  readableFields,
  shape,
  storedTextLimit,
  text,
  when,
  type Decoder,
} from '../../../miniprogram/domain/kit/decoders';
import { dayText, knownDay } from '../../../miniprogram/domain/day/decode';
import { ok } from '../../../miniprogram/domain/kit/result';

const even = when(count, (value) => value % 2 === 0);
const withProto: unknown = JSON.parse('{"a":"x","__proto__":"y"}');

test.each<[string, Decoder<unknown>, unknown[], unknown[]]>([
  ['a text of any length', anyText, ['', 'x'.repeat(9000)], [1, null]],
  ['a text', text, ['', 'x'.repeat(storedTextLimit)], ['x'.repeat(storedTextLimit + 1), 1, ['x']]],
  ['a name', name, ['x'], ['', 1, 'x'.repeat(storedTextLimit + 1)]],
  ['yes or no', flag, [true, false], ['true', 1, null]],
  ['an amount', amount, [0, 1.5], [-1, Infinity, NaN, '1', ['1']]],
  ['one of two', oneOf(['a', 'b']), ['a', 'b'], ['c', '', undefined, 1]],
  ['nothing, or a count', nullable(count), [null, 3], [undefined, 'x']],
  ['a count that may be absent', optional(count), [undefined, 3], [null, 'x']],
  ['a list of counts', list(count), [[], [1, 2]], [[1, 'x'], [undefined], 'x', { length: 0 }]],
  ['a whole number', count, [0, 7], [-1, 1.5, '7', NaN, ['7']]],
  ['a number', finite, [-1.5, 0], [Infinity, NaN, '1']],
  ['an even number', even, [0, 2], [1, 'x']],
  ['a pair', pair(anyText, count), [['a', 1]], [['a'], ['a', -1], [1, 1], ['a', 1, 2], 'a1']],
  ['fields', anyFields, [{}, { a: 1 }], [[], null, 'x']],
  ['fields of texts', fieldsOf(anyText), [{}, { a: 'x' }], [{ a: 1 }, [], null, withProto]],
  ['counters', counters, [{ d: 1 }], [{ d: 1.5 }, [], null]],
  ['a day', knownDay, ['2026-03-05'], ['', '2026-02-30', '2026年3月5日', 20260305, null]],
  ['a day or none', dayText, ['2026-03-05', ''], ['2026-02-30', 20260305, null]],
  ['a group of known fields', shape<{ a: string }>({ a: anyText }), [{ a: 'x' }], [{}, { a: 1 }, null, 'x']],
])('%s is read as it is, anything else refused with a reason', (_what, decoder, good, bad) => {
  for (const value of good) expect(decoder(value)).toEqual(ok(value));
  for (const value of bad) expect(decoder(value)).toEqual({ ok: false, problem: expect.stringMatching(/./) });
});

test('a reason begins with where it is', () => {
  expect(list(anyText)(['a', 1])).toEqual({ ok: false, problem: '[1] 应该是文字' });
  expect(fieldsOf(anyText)(withProto)).toEqual({ ok: false, problem: '__proto__ 不能用' });
  expect(fieldsOf(anyText)({ a: 1 })).toEqual({ ok: false, problem: 'a 应该是文字' });
  expect(shape<{ a: { b: string } }>({ a: shape({ b: anyText }) })({ a: { b: 1 } })).toMatchObject({
    problem: 'a b 应该是文字',
  });
});

test('fields that nobody asks for are left behind, and an absent one stays absent', () => {
  const read = shape<{ a: string; b: number | undefined }>({ a: anyText, b: optional(count) });
  expect(read({ a: 'x', later: 1 })).toStrictEqual(ok({ a: 'x' }));
  expect(read({ a: 'x', b: 0 })).toStrictEqual(ok({ a: 'x', b: 0 }));
});

test('where one value must not cost the others, what can’t be read is left out or at its default', () => {
  expect(otherwise(even, 4)(3)).toEqual(ok(4));
  expect(otherwise(even, 4)(6)).toEqual(ok(6));
  expect(readable(even)([1, 2, 'x', 4])).toEqual(ok([2, 4]));
  expect(readable(even)('x')).toEqual(ok([]));
  expect(readableFields(even)({ a: 1, b: 2 })).toEqual(ok({ b: 2 }));
  const kept = readableFields(anyFields)(JSON.parse('{"a":{},"__proto__":{"b":1}}')).value;
  expect([Object.keys(kept), 'b' in kept]).toEqual([['a'], false]);
  expect(readableFields(even)(null)).toEqual(ok({}));
});
