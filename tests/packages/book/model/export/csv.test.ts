import fc from 'fast-check';
import { csvText } from '../../../../../miniprogram/packages/book/model/export/csv';
import { guarded } from '../../../../../miniprogram/packages/book/model/export/guard';

/** RFC 4180 word for word, by one pattern: a reader that shares nothing with the writer. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '') break;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The guard taken off, which is there only where the text would get one more. */
const unguarded = (text: string): string => (text.startsWith("'") && guarded(text) !== text ? text.slice(1) : text);

test('Excel knows it for UTF-8, and each row ends as RFC 4180 says', () => {
  expect(
    csvText([
      ['名称', '备注'],
      ['甲店', '说"好"，\n再来,'],
    ]),
  ).toBe('\ufeff名称,备注\r\n甲店,"说""好""，\n再来,"\r\n');
});

test.each([
  '=cmd()',
  '+86',
  '-1+1',
  '@x',
  '\t=1',
  '\r=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠x',
  ' =1',
  '\u200b=1',
  "'=1",
  "'-3",
])('%j calculates nothing, and is read back as it was', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
  expect(csvRows(csvText([[text]]).slice(1))).toEqual([[`'${text}`]]);
  expect(unguarded(`'${text}`)).toBe(text);
});

test.each([' 甲', '甲 ', '\u3000甲', '甲\u00a0', ' ', '甲\t'])(
  '%j is quoted: a reader may trim what is not',
  (text) => {
    expect(csvText([['左', text, '右']])).toBe(`\ufeff左,"${text}",右\r\n`);
  },
);

test.each(['-3', "'甲'店", '甲=乙', "it's", ''])('%j needs no guard and loses nothing', (text) => {
  expect(guarded(text)).toBe(text);
  expect(unguarded(text)).toBe(text);
});

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'\'"=+-@\t\r\n,，＝ 甲') }));

test('whatever the cells: another reader finds the same, and without the guard they are what they were', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const read = csvRows(csvText(rows).slice(1));
      expect(read).toEqual(rows.map((row) => row.map(guarded)));
      expect(read.map((row) => row.map(unguarded))).toEqual(rows);
      for (const each of read.flat()) if (!/^-\d{1,5}$/.test(each)) expect(each).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
    }),
  );
});
