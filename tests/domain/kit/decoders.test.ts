import {
  anyFields,
  anyText,
  count,
  counters,
  fieldsOf,
  finite,
  otherwise,
  pair,
  readable,
  readableFields,
  shape,
  when,
  type Decoder,
} from '../../../miniprogram/domain/kit/decoders';
import { knownDay } from '../../../miniprogram/domain/day/decode';
import { ok } from '../../../miniprogram/domain/kit/result';

const even = when(count, (value) => value % 2 === 0);
const withProto: unknown = JSON.parse('{"a":"x","__proto__":"y"}');

test.each<[string, Decoder<unknown>, unknown[], unknown[]]>([
  ['a text', anyText, ['', 'x'.repeat(9000)], [1, null]],
  ['a whole number', count, [0, 7], [-1, 1.5, '7', NaN]],
  ['a number', finite, [-1.5, 0], [Infinity, NaN, '1']],
  ['an even number', even, [0, 2], [1, 'x']],
  ['a pair', pair(anyText, count), [['a', 1]], [['a'], ['a', -1], [1, 1], ['a', 1, 2], 'a1']],
  ['fields', anyFields, [{}, { a: 1 }], [[], null, 'x']],
  ['fields of texts', fieldsOf(anyText), [{}, { a: 'x' }], [{ a: 1 }, [], null, withProto]],
  ['counters', counters, [{ d: 1 }], [{ d: 1.5 }, [], null]],
  ['a day', knownDay, ['2026-03-05'], ['', '2026-02-30', 20260305]],
])('%s is read as it is, anything else refused with a reason', (_what, decoder, good, bad) => {
  for (const value of good) expect(decoder(value)).toEqual(ok(value));
  for (const value of bad) expect(decoder(value)).toEqual({ ok: false, problem: expect.stringMatching(/./) });
});

test('a reason begins with where it is', () => {
  expect(fieldsOf(anyText)({ a: 1 })).toEqual({ ok: false, problem: 'a 应该是文字' });
  expect(shape<{ a: { b: string } }>({ a: shape({ b: anyText }) })({ a: { b: 1 } })).toMatchObject({
    problem: 'a b 应该是文字',
  });
});

test('where one value must not cost the others, what can’t be read is left out or at its default', () => {
  expect(otherwise(even, 4)(3)).toEqual(ok(4));
  expect(otherwise(even, 4)(6)).toEqual(ok(6));
  expect(readable(even)([1, 2, 'x', 4])).toEqual(ok([2, 4]));
  expect(readable(even)('x')).toEqual(ok([]));
  expect(readableFields(even)({ a: 1, b: 2 })).toEqual(ok({ b: 2 }));
  expect(readableFields(anyText)(withProto)).toEqual(ok({ a: 'x' }));
  expect(readableFields(even)(null)).toEqual(ok({}));
});
