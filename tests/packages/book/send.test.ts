/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { readCard } from '../../../miniprogram/packages/book/model/card/card';
import { fullFields } from '../../support/accounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/book/send/send';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

interface Sending extends StartedBook {
  page: Rendered;
}

/** The page with all accounts selected. */
async function sending(...accounts: AccountFields[]): Promise<Sending> {
  const started = startedBook(...accounts);
  const { selectedAccounts } =
    started.app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver');
  selectedAccounts.leave(started.book.all().map(({ id }) => id));
  return { ...started, page: await started.app.open(path) };
}

/** What WeChat is given, by the button or the menu. */
function shared({ page }: Sending): { title: string; path: string } {
  const { onShareAppMessage } = page.instance;
  if (typeof onShareAppMessage !== 'function') throw new Error('the page can not be shared');
  return onShareAppMessage.call(page.instance, { from: 'menu' }) as { title: string; path: string };
}

/** The accounts in what is sent. */
function inCard(one: Sending): AccountFields[] {
  const read = readCard(shared(one).path.split('c=')[1] ?? '');
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

const named = (count: number, patch: Partial<AccountFields> = {}): AccountFields[] =>
  Array.from({ length: count }, (_, at) => ({ ...fullFields(at), name: `店${at}`, ...patch }));

test('says which accounts and what of them goes out before it goes, and who can read it', async () => {
  const one = await sending(...named(2));
  expect(one.page.text).toContain('账号名称、账号类型、主体名称、主体类型、AppID、原始ID、到期日');
  expect(one.page.text).toContain('2 个账号店0小程序 · 杭州市城南教育科技有限公司店1');
  expect(one.page.text).toContain('拿到它的人都能看到');
  expect(shared(one)).toMatchObject({
    title: '“店0”等 2 个账号的年审资料',
    path: expect.stringMatching(/^\/packages\/book\/card\/card\?c=n1/) as string,
  });
  expect(inCard(one).map(({ name }) => name)).toEqual(['店0', '店1']);
});

test('the menu offers it only once there is something to send', async () => {
  const { phone, page } = await sending(fullFields(1));
  expect([phone.wx.calls('hideShareMenu'), phone.wx.calls('showShareMenu')].map(({ length }) => length)).toEqual([
    1, 1,
  ]);
  await page.leave();
  await page.visit();
  expect(phone.wx.calls('showShareMenu')).toHaveLength(1);
});

test('notes and contacts go out only when they are ticked, and are named then', async () => {
  const one = await sending(...named(1, { note: '密码在纸上' }));
  expect(one.page.text).not.toMatch(/备注、|、备注|联系方式、/);
  expect(inCard(one)[0]).toMatchObject({ note: '', contact: '' });
  await one.page.tap('带上备注');
  await one.page.tap('带上联系方式');
  expect(one.page.text).toContain('、备注');
  expect(inCard(one)[0]).toMatchObject({ note: '密码在纸上', contact: '13800000000' });
  await one.page.tap('带上备注');
  expect(inCard(one)[0]).toMatchObject({ note: '', contact: '13800000000' });
});

test('no tick for what there is not', async () => {
  const { page } = await sending(...named(1, { note: '', contact: '' }));
  expect(page.texts('.send-tick')).toEqual([]);
});

test('too many: nothing is sent, it says how many fit, and sends only those if asked to', async () => {
  const one = await sending(...named(30));
  const [, fits = '0'] = /只装得下前 (\d+) 个，你选了 30 个/.exec(one.page.text) ?? [];
  expect(Number(fits)).toBeGreaterThan(4);
  expect(one.page.text).not.toContain('选人发送');
  expect(one.phone.wx.calls('showShareMenu')).toEqual([]);
  expect(shared(one)).toEqual({ title: '年审管家', path: '/pages/overview/overview' });
  await one.page.fire('.send-file', 'click');
  expect(one.phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/book/export/export?selected=1' }]);
  await one.page.tap(`只发前 ${fits} 个`);
  expect(one.page.texts('.send-file')).toEqual([]);
  expect(one.page.text).toContain('选人发送');
  expect(inCard(one).map(({ name }) => name)).toEqual(named(Number(fits)).map(({ name }) => name));
});

test('a note that makes it too long takes sharing back until it is left out again', async () => {
  const one = await sending(...named(1, { note: '长'.repeat(900) }));
  await one.page.tap('带上备注');
  expect(one.page.text).toContain('不带备注再试');
  expect(one.page.text).not.toContain('选人发送');
  expect(one.phone.wx.calls('hideShareMenu')).toHaveLength(2);
  await one.page.tap('带上备注');
  expect(one.page.text).toContain('选人发送');
});

test('examples are not sent, and with nothing else it says so', async () => {
  const both = await sending(fullFields(1), { ...fullFields(2), example: true });
  expect(inCard(both)).toHaveLength(1);
  expect(both.page.text).toContain('1 个账号城南第1小学家长服务');
  const none = await sending({ ...fullFields(2), example: true });
  expect(none.page.text).toContain('示例账号不能发给别人');
  expect(none.page.text).not.toContain('选人发送');
});

test('with nothing selected it leads back', async () => {
  const { page, phone } = await sending();
  await page.tap('返回');
  expect(phone.wx.calls('switchTab')).toMatchObject([{ url: '/pages/overview/overview' }]);
});

test('a name of any length gives a title of two lines', async () => {
  const one = await sending({ ...fullFields(1), name: '店'.repeat(60) });
  expect(shared(one).title).toBe(`“${'店'.repeat(16)}…”的年审资料`);
});

test('账号详情 leads here with its account; an example has no such way', async () => {
  const { app, book, phone } = startedBook(fullFields(1), { ...fullFields(2), example: true });
  const ids = book.all().map(({ id }) => id);
  const page = await app.open('pages/account/account', { id: ids[0] ?? '' });
  await page.tap('发给同事');
  expect(phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/book/send/send' }]);
  expect((await app.open(path)).text).toContain('1 个账号城南第1小学家长服务');
  expect((await app.open('pages/account/account', { id: ids[1] ?? '' })).text).not.toContain('发给同事');
});
