/** @jest-environment jsdom */
import type { AccountFields } from '../../miniprogram/domain/account/account';
import { dayOf, must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import type { Rendered } from '../support/rendered';
import { noon, startedBook, type StartedBook } from '../support/startedBook';

/** 账号 on a tablet: the list, and beside it the account that was tapped. */

const shops: AccountFields[] = [
  { ...dated('2026-03-20'), name: '茶铺' },
  { ...dated('2026-04-20'), name: '书店' },
];
const hint = '点左边的账号看详情';
const remove = '删除这个账号';

interface Tablet extends StartedBook {
  page: Rendered;
  /** The window becomes another; a page out of sight isn't told. */
  resize(width: number): Promise<void>;
  /** What is said beside the list; '' without a place for it. */
  beside(): string;
}

async function tablet(accounts: readonly AccountFields[] = shops, width = 1024): Promise<Tablet> {
  const started = startedBook(...accounts);
  started.phone.wx.windowWidth = width;
  const page = await started.app.open('pages/accounts/accounts');
  return {
    ...started,
    page,
    beside: () => page.texts('.pane')[0] ?? '',
    async resize(to) {
      started.phone.wx.windowWidth = to;
      await page.resize(to);
    },
  };
}

const idOf = ({ book }: StartedBook, name: string): string => book.all().find((one) => one.name === name)?.id ?? '';
const marked = (page: Rendered): string[] =>
  page.all('.account-row--account-row-beside .account-row--account-row-name').map((name) => name.textContent ?? '');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('a tap on a row shows the account beside the list, and marks the row', async () => {
  const { page, phone, beside } = await tablet();
  expect(beside()).toBe(hint);
  await page.tap('书店');
  expect(beside()).toContain('还剩46天');
  expect(marked(page)).toEqual(['书店']);
  await page.tap('茶铺');
  expect(marked(page)).toEqual(['茶铺']);
  expect(beside()).toContain('3月20日');
  expect(phone.wx.calls('navigateTo')).toEqual([]);
});

test.each([375, 767])('a window of %d points has the list alone, and a row opens a page', async (width) => {
  const all = await tablet(shops, width);
  await all.page.tap('书店');
  expect(all.beside()).toBe('');
  expect(all.phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${idOf(all, '书店')}` }]);
});

test('a window that becomes narrow keeps the list alone; wide again, the account is back', async () => {
  const { page, resize, beside } = await tablet();
  await page.tap('书店');
  await resize(600);
  expect(beside()).toBe('');
  expect(marked(page)).toEqual([]);
  await resize(768);
  expect(beside()).toContain('书店');
});

test('a window that changed while the page was out of sight is seen on the next visit', async () => {
  const { page, phone, beside } = await tablet();
  await page.leave();
  phone.wx.windowWidth = 600;
  await page.visit();
  expect(beside()).toBe('');
});

test('what is written down beside the list shows in both, and one bar takes it back', async () => {
  const all = await tablet();
  await all.page.tap('茶铺');
  await all.page.tap('记录已提交');
  expect(all.book.find(idOf(all, '茶铺'))?.cycle.application?.steps).toHaveLength(1);
  expect(all.page.texts('.account-row--account-row')[0]).toContain('年审中');
  expect(all.page.all('.undo-bar--undo-bar')).toHaveLength(1);
  await all.page.tap('撤销');
  expect(all.page.texts('.account-row--account-row')[0]).toContain('待年审');
});

test('a deleted account leaves an empty place and 撤销, which brings it back there', async () => {
  const { page, phone, beside } = await tablet();
  await page.tap('茶铺');
  await page.tap(remove);
  expect(beside()).toBe(hint);
  expect(page.texts('.account-row--account-row-name')).toEqual(['书店']);
  expect(phone.wx.calls('navigateBack')).toEqual([]);
  await page.tap('撤销');
  expect(beside()).toContain(remove);
  expect(marked(page)).toEqual(['茶铺']);
});

test('a pass is written down on a page of its own, and is taken back from here', async () => {
  const all = await tablet();
  await all.page.tap('茶铺');
  await all.page.tap('记为已通过');
  const id = idOf(all, '茶铺');
  const url = `/packages/review/application/application?id=${id}&do=passed`;
  expect(all.phone.wx.calls('navigateTo')).toEqual([{ url }]);
  await all.page.leave();
  const sheet = await all.app.open('packages/review/application/application', { id, do: 'passed' });
  await sheet.tap('记下来');
  await sheet.close();
  await all.page.visit();
  expect(all.beside()).toContain('认证有效');
  await all.page.tap('撤销');
  expect(all.beside()).toContain('待年审');
  expect(all.book.find(id)?.history).toEqual([]);
});

test('searching and filtering leave the account where it is', async () => {
  const { page, beside } = await tablet();
  await page.tap('茶铺');
  await page.fire('.search', 'search', '书' as unknown as object);
  await page.fire('.search', 'change', '书' as unknown as object);
  await jest.advanceTimersByTimeAsync(300);
  expect(page.texts('.account-row--account-row-name')).toEqual(['书店']);
  expect(beside()).toContain('3月20日');
});

test('while accounts are being selected, a tap selects', async () => {
  const { page, beside } = await tablet();
  await page.tap('选择');
  await page.tap('茶铺');
  expect(page.text).toContain('已选 1 个');
  expect(beside()).toBe('');
});

test('what changed elsewhere, and the new day, show on the next visit and at midnight', async () => {
  const all = await tablet();
  await all.page.tap('茶铺');
  await all.page.leave();
  const id = idOf(all, '茶铺');
  must(all.book.update(id, { ...(all.book.find(id) as AccountFields), name: '新茶铺' }));
  await all.page.visit();
  expect(all.beside()).toContain('新茶铺');
  await jest.advanceTimersByTimeAsync(12 * 60 * 60 * 1000);
  expect(all.beside()).toContain('还剩14天');
  must(all.book.remove(id, dayOf('2026-03-06')));
  await all.page.leave();
  await all.page.visit();
  expect(all.beside()).toBe(hint);
});

test('the linked official account opens in the same place', async () => {
  const all = await tablet([{ ...dated('2026-05-20'), name: '公众号甲', kind: 'service' }]);
  const linkedAccountId = idOf(all, '公众号甲');
  must(all.book.apply([{ add: { ...dated('2026-03-20'), name: '茶铺', linkedAccountId } }]));
  await all.page.visit();
  await all.page.tap('茶铺');
  await all.page.tap('关联公众号，公众号甲，查看');
  expect(marked(all.page)).toEqual(['公众号甲']);
});

test('without accounts there is no second place', async () => {
  const { page, beside } = await tablet([]);
  expect(page.text).toContain('还没有账号');
  expect(beside()).toBe('');
});
