import { checked, isReached, jsonLine, summary } from '../../../tools/bench/figure.mjs';

const bytes = { id: 'b', name: 'one edit', value: 100, unit: 'bytes' };

test.each([
  ['at most: the bound itself is reached', { ...bytes, reach: { atMost: 100 } }, true],
  ['at most: more is not', { ...bytes, reach: { atMost: 99 } }, false],
  ['at least bounds how many times better', { ...bytes, ratio: 40, reach: { atLeast: 40 } }, true],
  [
    'at least: a smaller ratio is not enough, however large the value',
    { ...bytes, ratio: 3, reach: { atLeast: 4 } },
    false,
  ],
  ['at least: without a ratio, the value', { ...bytes, reach: { atLeast: 101 } }, false],
  ['nothing asked', bytes, null],
])('%s', (_, figure, reached) => {
  expect(isReached(figure)).toBe(reached);
});

test('a ratio says how many times less than the usual way, and one that was measured in pairs is kept', () => {
  expect(checked({ ...bytes, baseline: 4000 }).ratio).toBe(40);
  expect(checked({ ...bytes, baseline: 4000, ratio: 38 }).ratio).toBe(38);
  expect(checked(bytes)).toEqual(bytes);
});

test.each([NaN, Infinity, undefined])('a value of %s was not measured', (value) => {
  expect(() => checked({ ...bytes, value })).toThrow('not a figure');
});

test('a JSON line has all of a figure, and whether it is reached where something is asked', () => {
  expect(JSON.parse(jsonLine(bytes))).toEqual(bytes);
  expect(JSON.parse(jsonLine({ ...bytes, reach: { atMost: 1 } }))).toEqual({
    ...bytes,
    reach: { atMost: 1 },
    reached: false,
  });
});

test('the summary counts only what has something to reach', () => {
  const figures = [bytes, { ...bytes, reach: { atMost: 100 } }, { ...bytes, reach: { atMost: 1 } }];
  expect(summary(figures)).toBe('1 reached, 1 not');
});
