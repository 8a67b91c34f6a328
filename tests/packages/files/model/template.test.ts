import { headingsText, templateText } from '../../../../miniprogram/packages/files/model/template';
import { readSheet } from '../../../support/pasted';

test('all of the template’s headings are known to reading, in a file and pasted', () => {
  for (const text of [templateText.slice(1), `${headingsText}\n甲店\t小程序\t2026-06-01\t\t\t\t\t\t\t备注`]) {
    const sheet = readSheet(text);
    expect(sheet?.columns.filter(({ use }) => use === null)).toEqual([]);
    expect(sheet?.rows.every(({ item }) => item !== null)).toBe(true);
  }
});

test('it begins with the mark by which Excel knows UTF-8, and says of each row that it is an example', () => {
  expect(templateText.startsWith('\ufeff账号名称,')).toBe(true);
  const [, ...rows] = templateText.trim().split('\r\n');
  for (const row of rows) expect(row).toMatch(/^示例.*请删除这一行/);
});
