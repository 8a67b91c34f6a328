import { pageForNewRecord } from '../../../miniprogram/storage/book/pageForNewRecord';

test.each([
  ['a new phone', [], 1],
  ['63 lines', [{ lines: 63, bytes: 100 }], 1],
  ['64 lines', [{ lines: 64, bytes: 100 }], 2],
  ['one byte under 32 KB', [{ lines: 1, bytes: 32767 }], 1],
  ['32 KB', [{ lines: 1, bytes: 32768 }], 2],
  [
    'room in an earlier page',
    [
      { lines: 64, bytes: 9 },
      { lines: 3, bytes: 9 },
      { lines: 1, bytes: 9 },
    ],
    2,
  ],
])('with %s the new record goes to the first page that has room', (_what, sizes, page) => {
  expect(pageForNewRecord((number) => sizes[number - 1])).toBe(page);
});
