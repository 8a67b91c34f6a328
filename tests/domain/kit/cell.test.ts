import { isFormula, oneCell } from '../../../miniprogram/domain/kit/cell';

test.each([
  ['晴川\t茶铺\r\n二店', '晴川 茶铺 二店'],
  ['  晴川茶铺 ', '晴川茶铺'],
  ['=cmd()', "'=cmd()"],
  ['＝cmd()', "'＝cmd()"],
  ['-1', "'-1"],
  ['@某某', "'@某某"],
])('%j stays one cell, and no formula', (text, cell) => {
  expect(oneCell(text)).toBe(cell);
});

test.each(['=1', '＋1', '-1', '＠甲', '\u200b=1'])('a spreadsheet may take %j for a formula', (text) => {
  expect(isFormula(text)).toBe(true);
  expect(isFormula(`店${text}`)).toBe(false);
});
