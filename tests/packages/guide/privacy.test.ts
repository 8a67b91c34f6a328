/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/guide/privacy/privacy';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('says where things are kept, what is never asked, and how to erase them', async () => {
  const page = await startedBook().app.open(path);
  for (const words of ['全部只存在这部手机的微信里', '不联网，不上传', 'AppSecret', '删全部', '换手机'])
    expect(page.text).toContain(words);
});

test('says what an export takes out of the phone, and what wiping leaves', async () => {
  const page = await startedBook().app.open(path);
  for (const words of [
    '发到微信聊天',
    '收藏到微信',
    '存到电脑',
    '管理员、联系方式和备注',
    '清空全部',
    '已经发出的文件不会跟着删',
  ])
    expect(page.text).toContain(words);
});

test('leads to what the publisher filed with WeChat, or says where it is', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path);
  await page.tap('看微信上登记的隐私保护指引');
  expect(phone.wx.calls('openPrivacyContract')).toHaveLength(1);
  phone.wx.answer('openPrivacyContract', () => new Error('fail'));
  await page.tap('看微信上登记的隐私保护指引');
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没有打开' }]);
});

test('leads to 最近删除, where things are erased for good', async () => {
  const { app, phone } = startedBook();
  await (await app.open(path)).tap('打开“最近删除”');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/recycle/recycle' }]);
});

test('is one tap from 我的', async () => {
  const { app, phone } = startedBook();
  const mine = await app.open('pages/mine/mine');
  await mine.tap('隐私说明');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/${path}` }]);
});

test('the platform’s privacy check is on', () => {
  const app = JSON.parse(readFileSync(join(__dirname, '../../../miniprogram/app.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  expect(app['__usePrivacyCheck__']).toBe(true);
});
