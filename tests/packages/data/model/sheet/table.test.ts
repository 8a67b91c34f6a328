import { itemLimit } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import type { RecognisedItem } from '../../../../../miniprogram/packages/data/model/recognise/recognise';
import { toEnd } from '../../../../../miniprogram/domain/kit/steps';
import { recognisingTables } from '../../../../../miniprogram/packages/data/model/sheet/table';
import { day } from '../../../../domain/arbitraries';
import { recogniseWithTables } from '../../../../support/pasted';

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

test('columns come with what stands in them, those that nobody knows too; no row is made of them', () => {
  const text = '名称,到期日,区域,空\n西湖茶事,2026-03-05,华东,\n小满书会,2026-04-06,华东,\n三家店,2026-04-06,"华,南",';
  const { items, columns } = toEnd(recognisingTables(text, day('2026-01-05'), {}));
  expect(items).toHaveLength(3);
  expect(columns).toEqual([
    { key: '名称', heading: '名称', use: 'name', examples: ['西湖茶事', '小满书会', '三家店'] },
    { key: '到期日', heading: '到期日', use: 'dueOn', examples: ['2026-03-05', '2026-04-06'] },
    { key: '区域', heading: '区域', use: null, examples: ['华东', '华,南'] },
  ]);
});

test('a person says where a column goes, another time too; what no version knows says nothing', () => {
  const text = '名称,到期日,区域,开通人,渠道\n西湖茶事,2026-03-05,华东,张三,老客户';
  const choices = { 区域: 'noteLine', 开通人: 'owner', 渠道: 'colour', 到期日: 'nothing' };
  const { items, columns } = toEnd(recognisingTables(text, day('2026-01-05'), choices));
  expect(items).toMatchObject([
    { value: { facts: { name: '西湖茶事', dueOn: '', beside: { owner: '张三', note: '区域：华东' } } } },
  ]);
  expect(columns.map(({ use }) => use)).toEqual(['name', 'nothing', 'noteLine', 'owner', null]);
});

test('a column of other dates is no due day', () => {
  expect(told('公众号名称\tAppID\t创建时间\n西湖茶事\twx00112233445566aa\t2023-05-01')).toEqual([
    { name: '西湖茶事', appid: 'wx00112233445566aa' },
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
