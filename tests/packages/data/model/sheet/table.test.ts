import { itemLimit } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import type { RecognisedItem } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import { recogniseWithTables } from '../../../../../miniprogram/packages/data/model/sheet/table';
import { day } from '../../../../domain/arbitraries';

const read = (text: string): RecognisedItem[] => recogniseWithTables(text, day('2026-01-05'));

/** What a pasted table says: facts that are told, or the message. */
function told(text: string): unknown[] {
  return read(text).map((item) => {
    if (!item.ok) return item.problem.message;
    const { name, kind, dueOn, appid, beside } = item.value.facts;
    return Object.fromEntries(
      Object.entries({ name, kind, dueOn, appid, ...beside }).filter(([, value]) => value !== ''),
    );
  });
}

test('a list with a column of kinds', () => {
  expect(told('账号名称\t账号类型\t认证到期时间\n西湖茶事\t服务号\t2026-03-05\n小满书会\t小程序\t2026-04-06')).toEqual([
    { name: '西湖茶事', kind: 'service', dueOn: '2026-03-05' },
    { name: '小满书会', kind: 'miniProgram', dueOn: '2026-04-06' },
  ]);
});

test('serial numbers of a spreadsheet are days, to be checked', () => {
  const items = read('账号名称\t到期日\n西湖茶事\t46086\n小满书会\t46118');
  expect(items).toMatchObject([
    { value: { facts: { dueOn: '2026-03-05' }, warnings: ['46086 是 Excel 的日期序号，按 2026年3月5日读的，请核对'] } },
    { value: { facts: { dueOn: '2026-04-06' } } },
  ]);
});

test('CSV with a comma inside of quotes', () => {
  expect(told('"账号名称","到期日"\n"西湖茶事","2026-03-05"\n"小满,书会","2026-04-06"')).toEqual([
    { name: '西湖茶事', dueOn: '2026-03-05' },
    { name: '小满,书会', dueOn: '2026-04-06' },
  ]);
});

test('a Markdown table above other lines', () => {
  const text = '| 名称 | 到期时间 |\n| --- | --- |\n| 西湖茶事 | 2026-03-05 |\n\n小满书会 2026-04-06';
  expect(told(text)).toEqual([
    { name: '西湖茶事', dueOn: '2026-03-05' },
    { name: '小满书会', dueOn: '2026-04-06' },
  ]);
});

test('columns that nobody knows are told once, with what stands in them', () => {
  const header = ['名称', '到期日', ...'甲乙丙丁戊己'].join(',');
  const items = read(`${header}\n西湖茶事,2026-03-05,1,2,3,4,5,6\n小满书会,2026-04-06`);
  expect(items.slice(2)).toMatchObject([
    {
      problem: {
        message: '表格里的“甲”、“乙”、“丙”、“丁”、“戊”等 6 列没有采用：不知道放在哪里',
        excerpt: '甲：1，乙：2，丙：3，丁：4，戊：5，己：6',
      },
    },
  ]);
});

test('a column of other dates is told, and none of them is a due day', () => {
  expect(told('公众号名称\tAppID\t创建时间\n西湖茶事\twx00112233445566aa\t2023-05-01')).toEqual([
    { name: '西湖茶事', appid: 'wx00112233445566aa' },
    '表格里的“创建时间”没有采用：不知道放在哪里',
  ]);
});

test('a due day that can hardly be one is doubted here, too', () => {
  expect(read('名称,到期日\n西湖茶事,2029-03-05')).toMatchObject([
    { value: { warnings: [expect.stringContaining('太远了') as string] } },
  ]);
});

test('a header without rows is no table', () => {
  expect(told('账号名称\t到期日')).toEqual([expect.stringContaining('没有账号名称')]);
});

test('more rows than one paste may hold', () => {
  const rows = Array.from({ length: itemLimit + 5 }, (_, index) => `店${index},2026-03-05`).join('\n');
  expect(read(`名称,到期日\n${rows}`)).toHaveLength(itemLimit + 1);
});
