import { strToU8, zipSync } from 'fflate';
import { xlsxBytes } from '../../../../../miniprogram/packages/book/model/export/xlsx';
import { readWorkbook } from '../../../../../miniprogram/packages/files/model/xlsx/workbook';
import { main, only, packed, partsOf, read, rowsOf, sheetOf, sheetsIn, workbookOf } from './workbooks';

const row = (text: string): string => `<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`;
const problemOf = (bytes: Uint8Array): string => {
  const result = read(bytes);
  return result.ok ? '' : result.problem;
};

test('our own export comes back as it was', () => {
  const rows = [
    ['名称', '到期日', '备注'],
    ['=cmd()', '2026-11-19', ' <甲> & "乙" '],
    ['', '_x0041_', '🍞'],
  ];
  expect(rowsOf(only(sheetsIn(xlsxBytes(rows))))).toEqual(rows);
});

test('sheets that are seen and hold something, by their names and with what they hold', () => {
  const sheets = {
    甲: sheetOf(row('一') + row('二')),
    空: sheetOf(''),
    藏: sheetOf(row('三')),
    '乙 &amp; 丙': sheetOf(row('四')),
  };
  const read2 = sheetsIn(workbookOf({ sheets, states: { 藏: 'state="hidden"' } }));
  expect(read2.map(({ name, rows }) => [name, rows])).toEqual([
    ['甲', 2],
    ['乙 & 丙', 1],
  ]);
  expect(problemOf(workbookOf({ sheets: { 空: sheetOf('') } }))).toBe('表格里没有内容');
  expect(problemOf(workbookOf({ sheets: { 藏: sheetOf(row('一')) }, states: { 藏: "state='veryHidden'" } }))).toContain(
    '没有内容',
  );
});

test('stored as they are, with a remark behind the archive, with paths from the root, in another folder', () => {
  const parts = { sheets: { 表: sheetOf(row('一')) } };
  expect(sheetsIn(workbookOf(parts, 0))).toHaveLength(1);
  const { ['xl/workbook.xml']: workbook = '', ...others } = partsOf(parts);
  const links = others['xl/_rels/workbook.xml.rels'].replace(/Target="/g, 'Target="/xl/');
  expect(
    sheetsIn(packed({ ...others, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links })),
  ).toHaveLength(1);
  const moved = {
    '_rels/.rels': others['_rels/.rels'].replace('xl/workbook.xml', '/book/main.xml'),
    'book/main.xml': workbook,
    'book/_rels/main.xml.rels': others['xl/_rels/workbook.xml.rels'].replace('worksheets/', '../xl/./worksheets/'),
    'xl/worksheets/sheet1.xml': parts.sheets.表,
  };
  expect(sheetsIn(packed(moved))).toHaveLength(1);
});

/** Sizes and sum stand behind each file, as streams are written. */
function streamed(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  const view = Buffer.from(copy.buffer);
  for (let at = view.indexOf('PK\u0003\u0004'); at >= 0; at = view.indexOf('PK\u0003\u0004', at + 4)) {
    view.writeUInt16LE(view.readUInt16LE(at + 6) | 8, at + 6);
    view.fill(0, at + 14, at + 26);
  }
  return copy;
}

test('an archive that was written as a stream', () => {
  expect(sheetsIn(streamed(workbookOf({ sheets: { 表: sheetOf(row('一')) } })))).toHaveLength(1);
});

test('of more than 5,000 rows below a heading, or 200 columns, the rest is counted, and keeps nothing waiting', () => {
  const many = Array.from({ length: 5_204 }, (_, at) => row(String(at))).join('');
  expect(only(sheetsIn(workbookOf({ sheets: { 表: sheetOf(many) } })))).toMatchObject({ rows: 5001, leftOut: 203 });
  const far =
    '<row r="2"><c r="A2"><v>1</v></c><c r="GT2"><v>2</v></c></row>' +
    '<row r="1048576"><c r="A1048576"><v>3</v></c></row>';
  expect(only(sheetsIn(workbookOf({ sheets: { 表: sheetOf(far) } })))).toEqual({
    name: '表',
    text: '\n1',
    rows: 1,
    leftOut: 1,
    isWide: true,
  });
});

test('styled cells without a value are no rows', () => {
  const blank = '<row><c s="1"/><c t="s"><v></v></c><c t="inlineStr"><is><t> </t></is></c></row>'.repeat(3);
  expect(only(sheetsIn(workbookOf({ sheets: { 表: sheetOf(blank + row('一')) } })))).toMatchObject({
    rows: 1,
    text: '\n\n\n一',
  });
});

test.each([
  ['Word', { 'word/document.xml': '' }],
  ['演示文稿', { 'ppt/presentation.xml': '' }],
  ['Numbers', { 'Index/Document.iwa': '' }],
  ['.ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }],
  ['.xlsb', { '_rels/.rels': '', 'xl/workbook.bin': '' }],
  ['压缩包', { '账号.csv': '名称,到期日' }],
])('an archive that is no workbook says what to do: %s', (word, files: Record<string, string>) => {
  expect(problemOf(packed(files))).toMatch(new RegExp(`^这是.*${word.replace('.', '\\.')}.*。请`));
});

test('encrypted files of an archive, and its larger form, are refused', () => {
  const bytes = workbookOf({ sheets: { 表: sheetOf(row('一')) } });
  const central = Buffer.from(bytes).indexOf('PK\u0001\u0002');
  const locked = bytes.slice();
  locked[central + 8] = (locked[central + 8] ?? 0) | 1;
  expect(problemOf(locked)).toContain('密码');
  const large = bytes.slice();
  large.fill(0xff, central + 20, central + 28);
  expect(problemOf(large)).toContain('格式特殊');
});

test('bombs: by what they unpack to, and by how many they are', () => {
  const zeros = new Uint8Array(30_000_000);
  const bomb = zipSync({ ...texts({ sheets: { 表: '' } }), 'xl/worksheets/sheet1.xml': zeros });
  expect(bomb.length).toBeLessThan(100_000);
  expect(problemOf(bomb)).toContain('超过 20 MB');
  const many = Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`${at}.xml`, strToU8('')]));
  expect(problemOf(zipSync(many))).toContain('内容太多');
  // All sheets are one: what is unpacked again counts again.
  const sheets = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`表${at}`, '']));
  const parts = texts({ sheets });
  const links = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']).replace(/sheet\d+\.xml/g, 'sheet1.xml');
  const same = {
    ...parts,
    'xl/_rels/workbook.xml.rels': strToU8(links),
    'xl/worksheets/sheet1.xml': zeros.slice(0, 4e6),
  };
  expect(problemOf(zipSync(same))).toContain('超过 20 MB');
});

function texts(parts: Parameters<typeof partsOf>[0]): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(partsOf(parts)).map(([name, text]) => [name, strToU8(text)]));
}

test('no step of a large workbook takes long, and each tells how far it is', () => {
  const cells = Array.from({ length: 12 }, (_, at) => `<c r="${String.fromCharCode(65 + at)}1" t="s"><v>${at}</v></c>`);
  const rows = `<row>${cells.join('').replace(/ r="\w+"/g, '')}</row>`.repeat(2000);
  const work = readWorkbook(
    workbookOf({ sheets: { 表: sheetOf(rows) }, strings: '<si><t>鑫淼茶馆</t></si>'.repeat(12) }),
  );
  const told: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) told.push(step.value);
  expect(step.value).toMatchObject({ ok: true, value: [{ rows: 2000 }] });
  expect(told.length).toBeGreaterThan(300);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.every((part) => part >= 0 && part <= 1)).toBe(true);
});

test('remarks by the hundred thousand and sheets by the thousand end soon', () => {
  const remarks = `<worksheet ${main}>${'<!----><?a?>'.repeat(50_000)}<sheetData>${row('一')}</sheetData></worksheet>`;
  expect(only(sheetsIn(workbookOf({ sheets: { 表: remarks } }))).text).toBe('一');
  const entries = '<sheet name="表" r:id="rId1"/>'.repeat(20_000);
  const parts = partsOf({ sheets: { 表: sheetOf(row('一')) } });
  const workbook = parts['xl/workbook.xml'].replace(/<sheets>.*<\/sheets>/, `<sheets>${entries}</sheets>`);
  expect(sheetsIn(packed({ ...parts, 'xl/workbook.xml': workbook }))).toHaveLength(100);
  const merges = '<mergeCell ref="A1:A5000"/>'.repeat(10_000);
  expect(
    only(
      sheetsIn(workbookOf({ sheets: { 表: sheetOf(row('一').repeat(5000), `<mergeCells>${merges}</mergeCells>`) } })),
    ).rows,
  ).toBe(5000);
});
