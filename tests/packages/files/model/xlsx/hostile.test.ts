import fc from 'fast-check';
import { read, sheetOf, workbookOf } from './workbooks';

const cells = (at: number): string =>
  `<row r="${at}"><c r="A${at}" t="s"><v>0</v></c><c r="B${at}" s="1"><v>4608${at % 10}</v></c>` +
  `<c r="C${at}" t="inlineStr"><is><r><t>备注 &amp; ${at}</t></r></is></c></row>`;
const parts = {
  sheets: { 名单: sheetOf(Array.from({ length: 40 }, (_, at) => cells(at + 1)).join('')), 二: sheetOf(cells(3)) },
  strings: '<si><t>鑫淼茶馆</t></si>',
  styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
};
const packed = workbookOf(parts);
const stored = workbookOf(parts, 0);

/** It is read, or refused with a word that can be shown. */
function expectSaid(bytes: Uint8Array): void {
  const result = read(bytes);
  if (result.ok) expect(result.value.length).toBeGreaterThan(0);
  else expect(result.problem).toMatch(/[\u4e00-\u9fff]{4}/);
}

test.each([packed, stored])('cut anywhere, it is said to be incomplete or broken', (whole) => {
  expect(read(whole).ok).toBe(true);
  for (let part = 0; part < 50; part += 1) {
    const result = read(whole.slice(0, Math.floor((whole.length * part) / 50)));
    expect(result).toMatchObject({ ok: false });
    expectSaid(whole.slice(0, Math.floor((whole.length * part) / 50)));
  }
});

test.each([packed, stored])('bytes flipped, doubled, dropped: never an error, and no cell is another', (whole) => {
  const intact = read(whole);
  const edit = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255), drop: fc.nat(3), insert: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const bytes = [...whole];
      for (const { at, byte, drop, insert } of edits)
        bytes.splice(at, drop, ...Array.from({ length: insert }, () => byte));
      expectSaid(Uint8Array.from(bytes));
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      const result = read(bytes);
      // What isn't covered by the sums are names and places: then a part is missing, but nothing is invented.
      if (result.ok && intact.ok)
        for (const { text } of result.value)
          for (const cell of text.split(/[\t\n]/))
            expect(intact.value.map((sheet) => sheet.text).join()).toContain(cell);
    }),
    { numRuns: 300 },
  );
});

test('the XML of parts mutated: never an error, never a hang', () => {
  const names = ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/styles.xml'];
  const scraps = [
    '<',
    '>',
    '/>',
    '</',
    '"',
    "'",
    '&',
    '&#x;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '=',
    '\0',
    'r="ZZZ9999999"',
  ];
  const edit = fc.record({ at: fc.nat(3000), scrap: fc.constantFrom(...scraps), drop: fc.nat(20) });
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.array(edit, { minLength: 1, maxLength: 5 }), (name, edits) => {
      const change = (text: string): string =>
        edits.reduce(
          (now, { at, scrap, drop }) => now.slice(0, at % now.length) + scrap + now.slice((at % now.length) + drop),
          text,
        );
      expectSaid(workbookOf({ ...parts, change: { name, change } }, 0));
    }),
    { numRuns: 300 },
  );
});

test('any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectSaid), { numRuns: 300 });
});
