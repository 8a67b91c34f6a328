import { markdownOf } from '../../../tools/bench/markdown.mjs';
import { tableOf } from '../../../tools/bench/table.mjs';
import { quantity } from '../../../tools/bench/words.mjs';

const edit = { id: 'b', name: 'bytes of one edit', value: 51_200, unit: 'bytes', baseline: 4_194_304, ratio: 81.92 };
const figures = [
  { id: 'h', name: 'main package', value: 400_707, unit: 'bytes', reach: { atMost: 384_000 }, bound: 'Nothing yet.' },
  { ...edit, reach: { atLeast: 40 }, bound: 'Not said, since it is reached.' },
];

test.each([
  [0, 'bytes', '0 B'],
  [1023, 'bytes', '1,023 B'],
  [400_707, 'bytes', '391.3 KB'],
  [1_260_217, 'bytes', '1.202 MB'],
  [0.01234, 'ms', '0.0123 ms'],
  [1234.5, 'ms', '1,235 ms'],
  [1, 'keys', '1 key'],
  [1, 'ms', '1 ms'],
  [81.92, '×', '81.9 ×'],
])('%d %s is written as %s', (value, unit, words) => {
  expect(quantity(value, unit)).toBe(words);
});

test('the table has the groups in order, a mark for what is reached, and what bounds a figure', () => {
  expect(tableOf(figures).split('\n')).toEqual([
    '  What                   Here  Usual way  Better by     Reach',
    '',
    'b  One edit among 5,000',
    '  bytes of one edit     50 KB       4 MB     81.9 ×    ≥ 40 ×  ✓',
    '    Not said, since it is reached.',
    '',
    'h  The compiled package',
    '  main package       391.3 KB                        ≤ 375 KB  ✗',
    '    Nothing yet.',
  ]);
});

test('the document has a table a group, and beneath it what bounds those that are not reached', () => {
  const text = markdownOf(figures);
  expect(text).toContain('### (b) One edit among 5,000\n\n| What | Here |');
  expect(text).toContain('| bytes of one edit | 50 KB | 4 MB | 81.9 × | ≥ 40 × | ✓ |');
  expect(text).toContain('| main package | 391.3 KB |  |  | ≤ 375 KB | ✗ |\n\n- main package: Nothing yet.');
  expect(text).not.toContain('Not said');
  expect(text).toMatch(/1 reached, 1 not\.$/);
});
