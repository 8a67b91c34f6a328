/** @jest-environment jsdom */
import { noon, startedBook as started } from '../../support/startedBook';
import type { Rendered } from '../../support/rendered';
import type { RunningApp } from '../../support/startApp';
import type { ColumnsView } from '../../../miniprogram/packages/files/columns/columns.view';
import { placed, choosing } from '../../../miniprogram/packages/files/columns/place';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

const table = '账号名称\t经办人\t开通人\t区域\n西湖茶事\t小王\t张三\t华东\n小满书会\t小李\t李四\t华南';
const paste = async (app: RunningApp): Promise<Rendered> => {
  const page = await app.open('packages/data/paste/paste');
  await page.tap('从剪贴板粘贴');
  return page;
};

test('a column that nobody knows is placed once, and goes there by itself the next time', async () => {
  const { app, phone, book } = started();
  phone.wx.clipboard = table;
  const page = await paste(app);
  expect(page.text).toContain('2 列没有采用：开通人、区域');
  await page.tap('去选：2 列没有采用：开通人、区域');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/files/columns/columns' }]);
  const columns = await app.open('packages/files/columns/columns');
  expect(columns.text).toContain('例如：张三、李四');
  await columns.tap('区域，去选，例如：华东、华南');
  await columns.tap('备注，前面写上列名，');
  expect(columns.text).toContain('“区域”放到“备注，前面写上列名”');
  await columns.tap('开通人，去选，例如：张三、李四');
  await columns.tap('不用这一列');
  await columns.close();
  await page.leave();
  await page.visit();
  expect(page.text).toContain('按表头认出 4 列');
  await page.tap('加入 2 个');
  expect(book.all().map(({ note, owner }) => [note, owner])).toEqual([
    ['区域：华东', '小王'],
    ['区域：华南', '小李'],
  ]);
  phone.wx.clipboard = table.replace('西湖茶事', '第三家店');
  expect((await paste(app)).text).not.toContain('没有采用');
});

test('a place that takes one column changes hands, and it can be taken back', async () => {
  const { app, phone } = started();
  phone.wx.clipboard = table;
  const page = await paste(app);
  await page.tap('去选：2 列没有采用：开通人、区域');
  const columns = await app.open('packages/files/columns/columns');
  await columns.tap('开通人，去选，例如：张三、李四');
  expect(columns.text).toContain('代替“经办人”，那一列就不用了');
  await columns.tap('负责人，代替“经办人”，那一列就不用了');
  const left = () => (columns.data as { view: ColumnsView }).view.sections[0]?.rows.map(({ heading }) => heading);
  expect(left()).toEqual(['经办人', '区域']);
  await columns.tap('撤销');
  expect(left()).toEqual(['开通人', '区域']);
});

test('opened by itself, it says that there is no table', async () => {
  const { app } = started();
  expect((await app.open('packages/files/columns/columns')).text).toContain('没有表格');
});

test('what was chosen for other tables stays, and the newest stands last', () => {
  const column = (key: string, use: 'owner' | null = null) => ({ key, heading: key, use, examples: ['1'] });
  const columns = [column('甲'), column('乙', 'owner')];
  const chosen = choosing(columns, { 丙: 'owner', 甲: 'note', 乙: 'owner' }, { key: '甲', use: 'owner' });
  expect(Object.entries(chosen)).toEqual([
    ['丙', 'owner'],
    ['甲', 'owner'],
  ]);
  expect(placed(columns, chosen).map(({ use }) => use)).toEqual(['owner', null]);
  expect(placed(columns, { 甲: 'no such place' }).map(({ use }) => use)).toEqual([null, 'owner']);
});
