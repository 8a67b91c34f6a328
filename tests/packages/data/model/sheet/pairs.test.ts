import { toEnd } from '../../../../../miniprogram/domain/kit/steps';
import { rowsPerStep, sheetIn } from '../../../../../miniprogram/packages/data/model/sheet/readSheet';
import { recognisingTables } from '../../../../../miniprogram/packages/data/model/sheet/table';
import { recogniseWithTables } from '../../../../support/pasted';
import { day } from '../../../../domain/arbitraries';

const read = (text: string): ReturnType<typeof recogniseWithTables> => recogniseWithTables(text, day('2026-01-05'));

const one = '名称：西湖茶事\n到期日：2026-03-05\nAppID：wx8ee51415c94040e4\n主体：杭州茶事有限公司';
const other = '名称：小满书会\n到期日：2026-04-06\nAppID：wx8ee51415c94040e5\n主体：宁波小满有限公司';

test('a block of headings with their values is a row', () => {
  expect(read(`${one}\n\n${other}`)).toMatchObject([
    { value: { facts: { name: '西湖茶事', dueOn: '2026-03-05', subjectName: '杭州茶事有限公司' } } },
    { value: { facts: { name: '小满书会', appid: 'wx8ee51415c94040e5', subjectName: '宁波小满有限公司' } } },
  ]);
});

test('what each heading says is taken, and where the block begins is told', () => {
  const text =
    '\n小程序：西湖茶事\n超级管理员: 张三\n到期时间：2026年3月5日\n备注：见 https://example.cn/a:b\n客户：\n\n';
  const [item, second] = read(text);
  expect(second).toBeUndefined();
  expect(item).toMatchObject({ value: { place: '第 2 行', facts: { dueOn: '2026-03-05', dueTrust: 'estimated' } } });
  expect(JSON.stringify(item)).toContain('https://example.cn/a:b');
});

test('blocks may have other headings, and lack some', () => {
  const items = read(`${one}\n\n名称：小满书会\n到期日：2026-04-06\n\n\n${one.replace('茶事', '花店')}`);
  expect(items.map((item) => item.ok && [item.value.facts.name, item.value.facts.subjectName])).toEqual([
    ['西湖茶事', '杭州茶事有限公司'],
    ['小满书会', ''],
    ['西湖花店', '杭州茶事有限公司'],
  ]);
});

test.each([
  ['a line beside', `请看\n${one}`],
  ['a line beside, further down', `${one}\n\n${other}\n谢谢`],
  ['a block without a name', `${one}\n\n到期日：2026-04-06\n主体：宁波小满有限公司`],
])('%s: read as before, as lines', (_, text) => {
  expect(read(text).every((item) => !item.ok || item.value.source !== 'sheet')).toBe(true);
});

test('a heading that nobody knows is a column to be chosen', () => {
  expect(toEnd(recognisingTables(`${one}\n口味：龙井`, day('2026-01-05'), {}))).toMatchObject({
    items: [{ value: { facts: { name: '西湖茶事', subjectName: '杭州茶事有限公司' } } }],
    columns: [{ use: 'name' }, { use: 'dueOn' }, { use: 'appid' }, { use: 'subjectName' }, { use: null }],
  });
});

test('a day by itself behind a name is no heading', () => {
  expect(read('小店：2026.3.5\n\n小满：2026.4.6')).toMatchObject([
    { value: { source: 'plainText', facts: { name: '小店' } } },
    { value: { source: 'plainText', facts: { name: '小满' } } },
  ]);
});

test('many blocks are cut in steps', () => {
  const steps = sheetIn(Array.from({ length: 1000 }, () => one).join('\n\n'), {});
  let count = 1;
  let step = steps.next();
  for (; step.done !== true; count += 1) step = steps.next();
  expect(step.value?.lines).toHaveLength(1000);
  expect(count).toBeGreaterThanOrEqual(1000 / rowsPerStep);
});
