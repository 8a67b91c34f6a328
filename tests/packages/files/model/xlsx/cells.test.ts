import { formatOfCode } from '../../../../../miniprogram/packages/files/model/xlsx/styles';
import { cellsOf, main, numbersIn, sheetOf } from './workbooks';

const inline = (text: string): string => `<is><t>${text}</t></is>`;
const row = (cells: string): { sheets: Record<string, string> } => ({ sheets: { 表: sheetOf(`<row>${cells}</row>`) } });

test('strings that cells share: plain, rich, with how they are spoken, escaped', () => {
  const strings =
    '<si><t>鑫淼茶馆</t></si><si><r><rPr><b/></rPr><t>北京</t></r><r><t xml:space="preserve"> 茶馆</t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/>' +
    '<si><t>A&amp;B &lt;C&gt; &#33590;&#x9986;&quot;</t></si><si><t>一_x000D_二 _x005F_x0041_</t></si>' +
    '<si><t><![CDATA[<甲> & ]]]></t></si>';
  const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => `<c t="s"><v>${at}</v></c>`).join('');
  expect(cellsOf({ ...row(`${cells}<c t="s"/><c t="inlineStr">${inline('完')}</c>`), strings })).toEqual([
    ['鑫淼茶馆', '北京 茶馆', '東京', '', 'A&B <C> 茶馆"', '"一', ''].slice(0, 6),
    ['二 _x0041_"', '<甲> & ]', '', '', '完'],
  ]);
});

test('strings in the cell, booleans, errors, stored results of formulas, days as ISO writes them', () => {
  const cells = [
    `<c t="inlineStr"><is><r><t>自己</t></r><r><t>的</t></r><rPh><t>x</t></rPh></is></c>`,
    '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>',
    '<c t="str"><f>CONCAT(A1)</f><v>小程序</v></c><c><f>1+2</f><v>3</v></c><c t="d"><v>2026-03-05T00:00:00</v></c>',
    '<c t="str"><f>"&lt;c&gt;"</f></c>',
  ];
  expect(cellsOf(row(cells.join('')))).toEqual([['自己的', '是', '否', '#N/A', '小程序', '3', '2026-03-05']]);
});

test('numbers are what people see', () => {
  const values = ['300', '13800138000', '1.2345678901234567E+17', '0.30000000000000004', '1E-3', '-2.5E+3', '100000'];
  expect(numbersIn(values.map((value) => [0, value]))).toEqual([
    '300',
    '13800138000',
    '123456789012346000',
    '0.3',
    '0.001',
    '-2500',
    '100000',
  ]);
  expect(
    numbersIn([
      ['000000', '42'],
      [0, '1E+400'],
      [0, '1E+100'],
      [0, '1E-7'],
      [0, '二'],
    ]),
  ).toEqual(['000042', '1E+400', '1e+100', '0.0000001', '二']);
});

test('days, in every style that shows one, and in both systems', () => {
  const codes = [
    14,
    22,
    31,
    57,
    'yyyy/m/d;@',
    'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;',
    'm&quot;月&quot;',
    'e年m月',
  ];
  const locale = '[$-804]yyyy&quot;年&quot;m&quot;月&quot;;@';
  const styles = [...codes, locale, 'yyyy\\-mm\\-dd hh:mm'];
  expect(numbersIn(styles.map((code) => [code, '46086.75']))).toEqual(styles.map(() => '2026-03-05'));
  expect(numbersIn([[14, '44624']], '<workbookPr date1904="1"/>')).toEqual(['2026-03-05']);
  // The year 1900 has a day too many there; what is no day stays a number.
  expect(numbersIn(['1', '59', '60', '61', '0', '-3', '2958465', '2958466'].map((value) => [14, value]))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '60',
    '1900-03-01',
    '0',
    '-3',
    '9999-12-31',
    '2958466',
  ]);
  expect(numbersIn([[14, '46085.9999999999']])).toEqual(['2026-03-05']);
});

test('times of day, and a time style over a whole day', () => {
  expect(
    numbersIn([
      [20, '0.75'],
      ['[h]:mm', '1.0625'],
      ['h:mm', '46086.5'],
    ]),
  ).toEqual(['18:00', '25:30', '2026-03-05']);
});

test.each([
  ['General', 'number'],
  ['G/通用格式', 'number'],
  ['0.00E+00', 'number'],
  ['[Red]0.00', 'number'],
  ['#,##0_d;"day"', 'number'],
  ['[DBNum1]yyyy', 'day'],
  ['mm:ss', 'time'],
  ['[mm]', 'time'],
  ['@', 'number'],
])('the format %s shows a %s', (code, kind) => {
  expect(formatOfCode(code).kind).toBe(kind);
});

test('cells and rows stand where they say, in any order and with gaps', () => {
  const rows =
    `<row r="4"><c r="C4" t="inlineStr">${inline('丙')}</c><c r="A4" t="inlineStr">${inline('甲')}</c></row>` +
    `<row r="2"><c r="B2" t="inlineStr">${inline('乙')}</c><c t="inlineStr">${inline('后')}</c></row>`;
  expect(cellsOf({ sheets: { 表: sheetOf(rows) } })).toEqual([[''], ['', '乙', '后'], [''], ['甲', '', '丙']]);
});

test('what is in several lines or begins with a quote is quoted; what would be too long so is one line', () => {
  const long = '很长'.repeat(1000);
  const cells = ['一\r\n二', '"引"', '表\t格', `${long}\n完`, 'a,b'];
  const [first = []] = [cellsOf(row(cells.map((text) => `<c t="inlineStr">${inline(text)}</c>`).join('')))];
  expect(first.map((line) => line.join('\t')).join('\n')).toBe(`"一\n二"\t"""引"""\t表 格\t${long} 完\ta,b`);
});

test('cells of one column that are merged all hold what is seen in them; a title over all columns stays one', () => {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr">${inline(text)}</c>`;
  const rows = [
    `<row>${cell('A1', '名单')}</row>`,
    `<row>${cell('A2', '客户甲')}${cell('B2', '一店')}</row>`,
    `<row><c r="A3" s="1"/>${cell('B3', '二店')}</row>`,
  ];
  const merged = '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A9"/></mergeCells>';
  expect(cellsOf({ sheets: { 表: sheetOf(rows.join(''), merged) } })).toEqual([
    ['名单', ''],
    ['客户甲', '一店'],
    ['客户甲', '二店'],
  ]);
});

test('prefixes, remarks, single quotes and marks that hold > are read as they are meant', () => {
  const xml =
    `<?xml version='1.0'?><!-- <row> --><x:worksheet xmlns:x="${main}"><x:sheetData><x:row x:r='2'>` +
    `<x:c r = "B2" title="a > b" t='inlineStr'><x:is><x:t>甲<!-- 乙 -->丙</x:t></x:is></x:c></x:row>` +
    '</x:sheetData></x:worksheet>';
  expect(cellsOf({ sheets: { 表: xml } })).toEqual([[''], ['', '甲丙']]);
});
