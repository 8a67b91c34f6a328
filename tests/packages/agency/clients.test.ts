/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { layOut } from '../../support/listLayout';
import { dated } from '../../support/pageAccounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook } from '../../support/startedBook';

const of = (client: string, name: string, dueOn: string, patch: Partial<AccountFields> = {}): AccountFields => ({
  ...dated(dueOn, 'confirmed', { subjectType: 'enterprise' }),
  name,
  client,
  ...patch,
});
const names = (page: Rendered): string[] => page.texts('.client-name');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('客户 lists each with how its accounts stand, the most urgent first, and those without one last', async () => {
  const { app, phone } = startedBook(
    of('', '散户', '2026-01-01'),
    of('城南', '学堂', '2026-12-01'),
    of('湖滨', '茶铺', '2026-02-01'),
    of('湖滨', '书店', '2026-03-20'),
  );
  const page = await app.open('packages/agency/clients/clients');
  expect(names(page)).toEqual(['湖滨!1 个已逾期', '城南', '没填客户!1 个已逾期']);
  expect(page.text).toContain('2 个账号 · 2 个需要处理');
  expect(page.text).toContain('最早 3月20日到期未来一年费用 600 元');
  await page.tap('湖滨，2 个账号 · 2 个需要处理，1 个已逾期，最早 3月20日到期');
  await page.tap('没填客户，1 个账号 · 1 个需要处理，1 个已逾期');
  expect(phone.wx.calls('navigateTo')).toEqual([
    { url: `/packages/agency/client/client?name=${encodeURIComponent('湖滨')}` },
    { url: '/packages/agency/client/client?name=' },
  ]);
});

test('of many clients one is found by name; all are scrolled through with few rows in the tree', async () => {
  const many = Array.from({ length: 300 }, (_, index) => of(`客户${index}号`, `店${index}`, '2026-03-20'));
  const { app } = startedBook(...many);
  const page = await app.open('packages/agency/clients/clients');
  const layout = layOut(page);
  await page.visit();
  layout.scrollTo(1e9);
  expect(layout.blank()).toBe(false);
  expect(names(page).length).toBeLessThan(45);
  await page.fire('.search', 'change', '客户123' as unknown as object);
  expect(names(page)).toEqual(['客户123号']);
  await page.fire('.search', 'change', '没有' as unknown as object);
  expect(page.text).toContain('没有找到');
});

test('without any client it says where to fill one in', async () => {
  const { app } = startedBook(of('', '散户', '2026-01-01'));
  const page = await app.open('packages/agency/clients/clients');
  expect(page.text).toContain('还没有填过客户');
});

describe('one client', () => {
  const twenty = Array.from({ length: 20 }, (_, index) =>
    of('100% 湖滨', `店${index}号`, index < 8 ? '2026-03-20' : '2026-12-01'),
  );
  const open = async () => {
    const started = startedBook(...twenty, of('城南', '别家', '2026-03-20'));
    const { selectedAccounts } =
      started.app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver');
    const name = encodeURIComponent('100% 湖滨');
    const page = await started.app.open('packages/agency/client/client', { name });
    return { ...started, page, brought: () => selectedAccounts.take() };
  };

  test('has its accounts and no other’s, and one text for all that need something', async () => {
    const { page, phone, brought } = await open();
    expect(page.text).toContain('100% 湖滨');
    expect(page.text).toContain('20 个账号 · 8 个需要处理');
    expect(page.text).not.toContain('别家');
    expect(phone.wx.calls('setNavigationBarTitle').slice(-1)).toMatchObject([{ title: '100% 湖滨' }]);
    await page.fire('.client-send', 'click');
    expect(phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/review/messages/messages' }]);
    expect(brought()).toHaveLength(8);
  });

  test('all of them are selected with a tap and passed with the next', async () => {
    const { page, phone, brought, book } = await open();
    await page.tap('全选');
    expect(page.text).toContain('已选 20 个');
    await page.tap('加标签');
    expect(phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/review/bulk/bulk?do=tag' }]);
    expect(brought()?.map((id) => book.find(id)?.client)).toEqual(Array<string>(20).fill('100% 湖滨'));
  });

  test('a name that no account has any more is said, not shown as an empty list', async () => {
    const { app } = startedBook(...twenty);
    const page = await app.open('packages/agency/client/client', { name: 'gone' });
    expect(page.text).toContain('这里没有账号');
  });
});
