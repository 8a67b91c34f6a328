import type { ColumnChoices } from '../../../../../miniprogram/packages/data/model/sheet/columns';
import { readSheet } from '../../../../support/pasted';

interface Row {
  place: string;
  facts: Record<string, unknown>;
  warnings: string[];
}

/** The rows of a table, only with what they say; an error as its message. */
function rows(text: string, choices?: ColumnChoices): (Row | string)[] {
  const sheet = readSheet(text, choices);
  if (sheet === null) throw new Error('no table');
  return sheet.rows.map(({ item }) => {
    if (item === null) return 'beside';
    if (!item.ok) return `${item.problem.place ?? ''}：${item.problem.message}`;
    const { facts, warnings, place = '' } = item.value;
    const { beside, ...own } = facts;
    const said = Object.entries({ ...own, ...beside }).filter(([, value]) => value !== '');
    return { place, facts: Object.fromEntries(said), warnings };
  });
}

const due = (dueOn: string): Record<string, string> => ({ certifiedHow: 'unknown', dueOn, dueTrust: 'estimated' });
/** Each row with its facts alone. */
const facts = (text: string): unknown[] => rows(text).map((row) => (typeof row === 'string' ? row : row.facts));

/** Its columns that nobody has said about where they go. */
const open = (text: string, choices?: ColumnChoices) =>
  readSheet(text, choices)?.columns.filter(({ use }) => use === null);

describe('which columns are which', () => {
  test('an agency’s sheet of eight columns, whatever their order', () => {
    const header = ['序号', '客户', '账号名称', '类型', 'AppID', '主体名称', '认证到期时间', '负责人'];
    const cells = ['1', '西湖集团', '西湖茶事', '小程序', 'wx00112233445566aa', '杭州茶事有限公司', '2026/4/6', '小王'];
    const expected = {
      name: '西湖茶事',
      kind: 'miniProgram',
      appid: 'wx00112233445566aa',
      subjectName: '杭州茶事有限公司',
      client: '西湖集团',
      owner: '小王',
      ...due('2026-04-06'),
    };
    expect(rows(`${header.join('\t')}\n${cells.join('\t')}`)).toEqual([
      { place: '第 2 行', facts: expected, warnings: [] },
    ]);
    expect(facts(`${header.reverse().join(',')}\n${cells.reverse().join(',')}`)).toEqual([expected]);
  });

  test.each([
    '创建时间',
    '注册时间',
    '添加日期',
    '合同到期时间',
    '服务到期日',
    '域名有效期',
    '营业执照有效期至',
    '更新时间',
    '年审开始时间',
  ])('%s is no due day, and is told as a column that is left', (heading) => {
    const text = `公众号名称\t公众号appid\t${heading}\n西湖茶事\twx00112233445566aa\t2023-05-01 10:00:00`;
    expect(facts(text)).toEqual([{ name: '西湖茶事', appid: 'wx00112233445566aa' }]);
    expect(open(text)).toEqual([{ key: heading, heading, use: null, examples: ['2023-05-01 10:00:00'] }]);
  });

  test('认证时间 is when it was certified', () => {
    expect(facts('账号名称\t认证时间\t到期时间\n西湖茶事\t2025-03-06\t2026-03-05')).toEqual([
      { name: '西湖茶事', certifiedOn: '2025-03-06', ...due('2026-03-05') },
    ]);
  });

  test.each([
    '到期日',
    '认证到期时间',
    '微信认证到期日期',
    '年审截止日期',
    '小程序认证有效期至',
    '有效期',
    '公众号年审到期',
    '到期时间（必填）',
    '认证到期日(格式：2026-03-05) *',
    ' 到期\n时间 ',
    '下次年审时间',
    '账号到期日',
  ])('%j is the due day', (heading) => {
    expect(facts(`名称,"${heading}"\n西湖茶事,2026-03-05`)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
  });

  test('of two columns for one thing the surer heading counts, the other is left', () => {
    const text = '名称\t到期时间\t认证到期时间\n西湖茶事\t2027-01-01\t2026-03-05';
    expect(facts(text)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
    expect(open(text)).toMatchObject([{ heading: '到期时间' }]);
  });

  test('of two columns whose headings are as sure the first counts', () => {
    const text = '名称\t到期时间\t到期日\n西湖茶事\t2026-03-05\t2027-01-01';
    expect(facts(text)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
    expect(open(text)).toMatchObject([{ heading: '到期日' }]);
  });

  test('what a person has chosen for a column goes before its heading', () => {
    const text = '账号名称,渠道,到期日\n西湖茶事,老客户,2026-03-05';
    expect(open(text)).toEqual([{ key: '渠道', heading: '渠道', use: null, examples: ['老客户'] }]);
    expect(rows(text, { 渠道: 'tags' })).toMatchObject([{ facts: { tags: ['老客户'] } }]);
    expect(rows(text, { 渠道: 'noteLine' })).toMatchObject([{ facts: { note: '渠道：老客户' } }]);
    expect(rows(text, { 到期日: 'nothing' })).toMatchObject([{ facts: { name: '西湖茶事' } }]);
    expect(open(text, { 渠道: 'nothing' })).toEqual([]);
  });

  test('everything else that a column may hold', () => {
    const table = [
      ['小程序名称', '原始ID', '主体类型', '认证方式', '管理员', '手机号', '联系人'],
      ['西湖茶事', 'gh_0a1b2c3d4e5f', '个体工商户', '自己认证', '老张', '13800000000', '小陈'],
    ];
    const more = [
      ['标签', '类目', '备案号', '备案状态', '年审费（元）', '备注'],
      ['重点、华东', '餐饮服务', '浙ICP备2025000001号', '已备案', '300', '每年三月催一次'],
    ];
    const text = [0, 1].map((row) => [...(table[row] ?? []), ...(more[row] ?? [])].join('\t')).join('\n');
    expect(facts(text)).toEqual([
      {
        name: '西湖茶事',
        kind: 'miniProgram',
        originalId: 'gh_0a1b2c3d4e5f',
        subjectType: 'individualBusiness',
        certifiedHow: 'own',
        administrator: '老张',
        contact: '13800000000 小陈',
        tags: ['重点', '华东'],
        categories: ['餐饮服务'],
        filingNumber: '浙ICP备2025000001号',
        filingStatus: 'filed',
        note: '每年三月催一次\n年审费（元）：300',
      },
    ]);
  });

  test.each([
    ['服务号', 'service'],
    ['微信小程序', 'miniProgram'],
    ['公众号（订阅号）', 'subscription'],
  ])('a column of kinds: %s', (word, kind) => {
    expect(facts(`账号名称\t账号类型\t到期日\n西湖茶事\t${word}\t`)).toEqual([{ name: '西湖茶事', kind }]);
  });

  test('words that the app doesn’t know are told, and not taken', () => {
    expect(rows('账号名称,类型,备案状态\n西湖茶事,公众号,备案中')).toEqual([
      {
        place: '第 2 行',
        facts: { name: '西湖茶事' },
        warnings: ['看不懂“类型”里的“公众号”，没有采用，请自己选', '看不懂“备案状态”里的“备案中”，没有采用，请自己选'],
      },
    ]);
  });
});

describe('tables as they are written', () => {
  test.each(['\t', ',', '，', ';', '；', ' | '])('cells parted by %j', (glue) => {
    const text = [
      ['名称', '到期时间'],
      ['西湖茶事', '2026-03-05'],
    ]
      .map((cells) => cells.join(glue))
      .join('\r\n');
    expect(facts(text)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
  });

  test('quotes hold separators, line breaks and quotes, and places stay those of the spreadsheet', () => {
    const text = '"账号名称","备注","到期日"\n"西湖,茶事","第一行\n第二行","2026-03-05"\n\n"小""满""书会",,2026/4/6\n';
    expect(rows(text)).toMatchObject([
      { place: '第 2 行', facts: { name: '西湖,茶事', note: '第一行 第二行', dueOn: '2026-03-05' } },
      { place: '第 4 行', facts: { name: '小"满"书会', dueOn: '2026-04-06' } },
    ]);
  });

  test('a quote that is never closed, and one that is a part of the name, take nothing along', () => {
    const text = '账号名称\t到期日\n"西湖茶事\t2026-03-05\n"快客"便利店\t2026-03-06\n小满书会\t2026-03-07';
    expect(rows(text)).toMatchObject([
      { facts: { name: '"西湖茶事', dueOn: '2026-03-05' } },
      { facts: { name: '"快客"便利店', dueOn: '2026-03-06' } },
      { facts: { name: '小满书会', dueOn: '2026-03-07' } },
    ]);
  });

  test('Markdown, with strokes inside of cells and without outer ones', () => {
    const text = '| **名称** | 到期时间 |\n|:---|---:|\n| 西湖\\|茶事 | 2026-03-05 |\n| 小满书会 | |';
    expect(facts(text)).toEqual([{ name: '西湖|茶事', ...due('2026-03-05') }, { name: '小满书会' }]);
  });

  test('a title above, rows of sums, another header further down, lines of something else', () => {
    const text =
      '公众号台账\n账号名称\t到期日\n西湖茶事\t2026-03-05\n合计\t1\n\n到期日\t小程序\n2026-04-06\t小满书会\n没有别的了\n';
    expect(facts(text)).toEqual([
      'beside',
      { name: '西湖茶事', ...due('2026-03-05') },
      { name: '小满书会', kind: 'miniProgram', ...due('2026-04-06') },
      'beside',
    ]);
  });

  test('a header is looked for in the first 12 rows, and no further', () => {
    const below = (rowsAbove: number): string => `${'台账\n'.repeat(rowsAbove)}名称\t到期日\n西湖茶事\t2026-03-05`;
    expect(facts(below(11)).slice(-1)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
    expect(readSheet(below(12))).toBeNull();
  });

  test('where two separators name as many columns, that of copied cells counts', () => {
    const text = '名称\t到期日\n西湖茶事\t2026-03-05\n名称,到期日\n小满书会,2026-04-06';
    expect(facts(text)).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }, 'beside', 'beside']);
  });

  test('a row with more cells than there are columns is beside the table, unless they are blank', () => {
    expect(facts('名称\t到期日\n西湖茶事\t2026-03-05\t\t \n小满书会\t2026-04-06\t又\t一格')).toEqual([
      { name: '西湖茶事', ...due('2026-03-05') },
      'beside',
    ]);
  });

  test('line ends of old machines', () => {
    expect(facts('名称\t到期日\r西湖茶事\t2026-03-05\r')).toEqual([{ name: '西湖茶事', ...due('2026-03-05') }]);
  });

  test('a column shows three examples at most, each once and cut to 40 characters', () => {
    const long = '长'.repeat(41);
    const text = `名称,到期日,区域\n${['华东', '华东', long, '华南', '华北'].map((one, at) => `店${at},,${one}`).join('\n')}`;
    expect(open(text)).toMatchObject([{ examples: ['华东', '长'.repeat(40), '华南'] }]);
  });

  test('tags and categories may stand below each other in their cell', () => {
    expect(facts('名称,标签,类目\n西湖茶事,"重点\n华东\n","餐饮服务\r\n工具"')).toEqual([
      { name: '西湖茶事', tags: ['重点', '华东'], categories: ['餐饮服务', '工具'] },
    ]);
  });

  test('the guards of spreadsheets come off', () => {
    expect(facts('名称,备注\n\'=西湖,"=""0012"""')).toEqual([{ name: '=西湖', note: '0012' }]);
  });

  test.each([
    '',
    '西湖茶事\t2026-03-05',
    '名称 到期日',
    '名称\t其他\t更多\t许多',
    '账号名称：西湖，到期时间：2026-03-05',
  ])('no table: %j', (text) => {
    expect(readSheet(text)).toBeNull();
  });
});

describe('rows that can’t be read', () => {
  test('a row that names no account says where it is', () => {
    expect(rows('账号名称,AppID,到期日\n西湖茶事,,\n,,2026-03-05\n,无,2026-03-05\n,不是号,')).toEqual([
      { place: '第 2 行', facts: { name: '西湖茶事' }, warnings: [] },
      '第 3 行：没有账号名称，也没有 AppID，不知道是哪个账号',
      '第 4 行：没有账号名称，也没有 AppID，不知道是哪个账号',
      '第 5 行：AppID “不是号” 不是字母和数字，没有采用',
    ]);
  });

  test('an id alone names an account', () => {
    expect(rows('原始ID,到期日\ngh_0a1b2c3d4e5f,2026-03-05')).toEqual([
      {
        place: '第 2 行',
        facts: { name: 'gh_0a1b2c3d4e5f', originalId: 'gh_0a1b2c3d4e5f', ...due('2026-03-05') },
        warnings: ['没有账号名称，先用 原始 ID 代替'],
      },
    ]);
  });

  test('a day that is none is left out, and told with its column', () => {
    expect(rows('名称,认证到期\n西湖茶事,2026-02-30')).toEqual([
      {
        place: '第 2 行',
        facts: { name: '西湖茶事' },
        warnings: [
          '“认证到期”没有采用：日期“2026-02-30”不对：2026 年 2 月只有 28 天，没有 30 日，请写成 2026-03-05 这样',
        ],
      },
    ]);
  });
});
