/** @jest-environment jsdom */
import fc from 'fast-check';
import { xlsxBytes } from '../../../../../miniprogram/packages/book/model/export/xlsx';
import { unzip } from '../../../../support/unzip';

function xml(files: Map<string, string>, name: string): Document {
  const read = new DOMParser().parseFromString(files.get(name) ?? '', 'application/xml');
  expect(read.querySelector('parsererror')).toBeNull();
  return read;
}

/** The cells as a spreadsheet finds them: by their references, escapes resolved. */
function cellsOf(bytes: Uint8Array): Record<string, string> {
  const sheet = xml(unzip(bytes), 'xl/worksheets/sheet1.xml');
  return Object.fromEntries(
    [...sheet.querySelectorAll('c')].map((cell) => {
      expect(cell.getAttribute('t')).toBe('inlineStr');
      const text = cell.querySelector('is > t')?.textContent ?? '';
      const plain = text.replace(/_x([0-9A-F]{4})_/g, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
      return [cell.getAttribute('r') ?? '', plain];
    }),
  );
}

test('every part is there, is XML, and is named by those that lead to it', () => {
  const files = unzip(xlsxBytes([['名称'], ['甲店']]));
  for (const name of files.keys()) xml(files, name);
  const named = [...xml(files, '[Content_Types].xml').querySelectorAll('Override')].map((part) =>
    part.getAttribute('PartName')?.slice(1),
  );
  expect(named.sort()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  for (const name of named) expect(files.has(name ?? '')).toBe(true);
  const targets = [...xml(files, 'xl/_rels/workbook.xml.rels').querySelectorAll('Relationship')];
  for (const target of targets) expect(files.has(`xl/${target.getAttribute('Target')}`)).toBe(true);
  const [sheet] = [...xml(files, 'xl/workbook.xml').querySelectorAll('sheet')];
  expect(targets.map((target) => target.getAttribute('Id'))).toContain(sheet?.getAttribute('r:id'));
});

test('the header stays in view, columns have widths, and all cells are texts, also those typed later', () => {
  const files = unzip(
    xlsxBytes([
      ['名称', '备注'],
      ['甲店', '很长'.repeat(40)],
    ]),
  );
  const sheet = xml(files, 'xl/worksheets/sheet1.xml');
  expect(sheet.querySelector('pane')?.getAttribute('state')).toBe('frozen');
  expect([...sheet.querySelectorAll('col')].map((col) => col.getAttribute('width'))).toEqual(['8', '40']);
  const formats = [...xml(files, 'xl/styles.xml').querySelectorAll('cellXfs > xf')];
  expect(formats.map((format) => format.getAttribute('numFmtId'))).toEqual(['49', '49']);
});

test('a formula is a text, a day too, and nothing is lost', () => {
  const row = ['=cmd()', '2026-11-19', ' <甲> & "乙" ', '一\r\n二\t三', '\u0007_x0041_', '🍞', ''];
  expect(cellsOf(xlsxBytes([[], row]))).toEqual({
    A2: row[0],
    B2: row[1],
    C2: row[2],
    D2: row[3],
    E2: row[4],
    F2: row[5],
  });
});

test('whatever the cells, an independent reader finds the same', () => {
  const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'_x00D\r\n<&]> 甲') }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      const expected = rows.flatMap((row, at) =>
        row.flatMap((text, column) => (text === '' ? [] : [[`${'ABC'.charAt(column)}${at + 1}`, text]])),
      );
      expect(cellsOf(xlsxBytes(rows))).toEqual(Object.fromEntries(expected));
    }),
  );
});
