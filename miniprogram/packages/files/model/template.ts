/** A table to begin with: headings that reading knows, and rows that show what goes below them. */

const headings = ['账号名称', '账号类型', '到期日', 'AppID', '主体名称', '客户', '负责人', '联系方式', '标签', '备注'];
const rows = [
  ['示例小店（请删除这一行）', '小程序', '2027-03-05', '', '示例餐饮有限公司', '示例客户', '小王', '', '年框', ''],
  [
    '示例公众号（请删除这一行）',
    '服务号',
    '2027年5月20日',
    '',
    '示例餐饮有限公司',
    '示例客户',
    '小李',
    '',
    '',
    '只有名称必填',
  ],
];

export const templateName = '年审管家模板.csv';

/** The headings alone, as a spreadsheet takes them into cells of their own. */
export const headingsText = headings.join('\t');

/** A CSV file; the mark at its start tells Excel that it is UTF-8. */
export const templateText = `\ufeff${[headings, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
