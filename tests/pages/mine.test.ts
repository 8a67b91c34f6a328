/** @jest-environment jsdom */
import { fullFields } from '../support/accounts';
import { noon, startedBook as started } from '../support/startedBook';

type Current = typeof import('../../miniprogram/storage/phone');
type Settings = typeof import('../../miniprogram/storage/phone');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test.each([
  ['粘贴微信通知', '/packages/data/paste/paste'],
  ['从文件导入', '/packages/files/open/open'],
  ['手动添加', '/packages/form/edit/edit'],
  ['导出', '/packages/book/export/export'],
  ['最近操作', '/packages/book/deeds/deeds'],
  ['最近删除，0 个', '/packages/book/recycle/recycle'],
  ['清空全部', '/packages/book/wipe/wipe'],
])('%s leads to its page', async (entry, url) => {
  const { app, phone } = started();
  const page = await app.open('pages/mine/mine');
  await page.tap(entry);
  expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
});

test('shows how much room is used, and where the data is', async () => {
  const { app } = started(fullFields(1));
  const page = await app.open('pages/mine/mine');
  expect(page.text).toMatch(/已用 \d KB，共 9 MB/);
  expect(page.text).toContain('只存在这部手机里');
  expect(page.text).toContain('不是腾讯的产品');
});

test('examples are put in to be looked at, and taken out after asking', async () => {
  const { app, phone, book } = started(fullFields(1));
  const page = await app.open('pages/mine/mine');
  await page.tap('放入示例');
  expect(phone.wx.calls('switchTab')).toEqual([{ url: '/pages/overview/overview' }]);
  expect(book.all().length).toBeGreaterThan(1);
  await page.tap('移除示例');
  expect(phone.wx.calls('showModal')).toHaveLength(1);
  expect(book.all().map(({ example }) => example)).toEqual([false]);
});

test('theme and text size are kept, and shown at once', async () => {
  const { app } = started();
  const page = await app.open('pages/mine/mine');
  await page.tap('深色');
  await page.tap('特大');
  expect(page.data).toMatchObject({ themeClass: 'theme-dark', pageStyle: '--text-scale: 1.4' });
  app.module<Current>('storage/phone').reopenBook();
  expect(app.module<Settings>('storage/phone').theSettings().read()).toMatchObject({ theme: 'dark', textScale: 1.4 });
});

test('a choice that can not be kept says why and stays as it was', async () => {
  const { app, phone } = started();
  const page = await app.open('pages/mine/mine');
  phone.store.room = 0;
  await page.tap('深色');
  expect(page.text).toContain('存储空间满了');
  expect(page.data).toMatchObject({ themeClass: '', view: { theme: 'system' } });
});

test('what can not be read is said, and one tap shows it', async () => {
  const { app, phone } = started(fullFields(1), fullFields(2));
  const [key = ''] = [...phone.store.values.keys()].filter((name) => name.startsWith('page:'));
  phone.store.values.set(key, (phone.store.values.get(key) ?? '').replace('城南第1小学', '城南第X小学'));
  phone.store.values.set('settings', '{"schema":1,"theme":"da');
  app.module<Current>('storage/phone').reopenBook();
  const page = await app.open('pages/mine/mine');
  expect(page.text).toContain('有 2 处内容读不出来');
  await page.tap('看看');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/unread/unread' }]);
});

test('what a write has set aside is said too', async () => {
  const { app, phone } = started(fullFields(1));
  phone.store.values.set('settings', '{"schema":1,"theme":"da');
  app.module<Current>('storage/phone').reopenBook();
  const page = await app.open('pages/mine/mine');
  await page.tap('深色');
  expect(page.text).toContain('有 1 处内容读不出来');
  expect(JSON.parse(phone.store.values.get('settings') ?? '')).toMatchObject({ theme: 'dark' });
});

test('read-only: says why', async () => {
  const { app, phone } = started(fullFields(1));
  const [key = ''] = [...phone.store.values.keys()].filter((name) => name.startsWith('page:'));
  phone.store.unreadable.add(key);
  app.module<Current>('storage/phone').reopenBook();
  const page = await app.open('pages/mine/mine');
  expect(page.text).toContain('现在只能查看');
});

test('when much is in no export that is said at 导出, quietly, until the book went out', async () => {
  const { app } = started(...Array.from({ length: 50 }, (_, at) => fullFields(at)));
  const page = await app.open('pages/mine/mine');
  expect(page.text).toContain('有 50 个账号的改动还没导出到账号本 · 导出一份放在别处更稳妥');
  const going = await app.open('packages/book/export/export');
  await going.fire('.file-way', 'click');
  await page.visit();
  expect(page.text).not.toContain('还没导出到账号本');
  expect((await app.open('pages/overview/overview')).text).not.toContain('导出');
});
