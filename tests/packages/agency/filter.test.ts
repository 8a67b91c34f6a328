/** @jest-environment jsdom */
import { emptyFields, type AccountFields } from '../../../miniprogram/domain/account/account';
import { noFilter, type ListQuery, type SavedFilter } from '../../../miniprogram/domain/lists/search';
import { must } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/agency/filter/filter';

const shop = (name: string, patch: Partial<AccountFields> = {}): AccountFields => ({
  ...dated('2026-03-20'),
  name,
  ...patch,
});
const shops = [
  shop('茶铺', { client: '湖滨', owner: '小李', tags: ['年框'] }),
  shop('书店', { client: '湖滨' }),
  shop('学堂', { client: '城南', kind: 'service', cycle: { ...emptyFields('').cycle, dueOn: '2026-12-01' } }),
];

interface Opened extends StartedBook {
  page: Rendered;
  /** What 账号 is told to list. */
  taken(): Partial<ListQuery> | null;
  saved(): readonly SavedFilter[];
}

async function opened(accounts: AccountFields[] = shops, query: Partial<ListQuery> = {}, saved: SavedFilter[] = []) {
  const started = startedBook(...accounts);
  const { app } = started;
  const { filterToEdit, listToShow } =
    app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver');
  const { theSavedFilters } = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  if (saved.length > 0) must(theSavedFilters().write(saved));
  filterToEdit.leave({ ...noFilter, ...query });
  const page = await app.open(path);
  const all: Opened = { ...started, page, taken: () => listToShow.take(), saved: () => theSavedFilters().read() };
  return all;
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('conditions go together, each says how many it has, and the button how many are left', async () => {
  const { page, phone, taken } = await opened();
  expect(page.text).toContain('看 3 个账号');
  await page.tap('湖滨，2 个');
  expect(page.text).toContain('看 2 个账号');
  await page.tap('本月到期，2 个');
  await page.tap('小李，1 个');
  expect(page.text).toContain('看 1 个账号');
  await page.fire('.filter-apply', 'click');
  expect(phone.wx.calls('switchTab')).toMatchObject([{ url: '/pages/accounts/accounts' }]);
  expect(taken()).toMatchObject({ client: '湖滨', month: 'this', owner: '小李', statusKind: '' });
});

test('a chosen one is let go of with another tap, all of them with 清除; the order stays', async () => {
  const { page, taken } = await opened(shops, { sort: 'name', statusKind: 'due', text: '书' });
  await page.tap('服务号，1 个');
  expect(page.text).toContain('没有符合的账号');
  await page.fire('.filter-apply', 'click');
  expect(taken()).toBeNull();
  await page.tap('服务号，1 个，已选中');
  await page.tap('去掉：搜“书”');
  await page.tap('去掉：待年审');
  await page.tap('城南，1 个');
  await page.fire('.filter-clear', 'click');
  await page.fire('.filter-apply', 'click');
  expect(taken()).toEqual({ ...noFilter, sort: 'name' });
});

test('of many values the most frequent stand there, the others are a tap away and found by name', async () => {
  const many = Array.from({ length: 30 }, (_, index) => shop(`店${index}`, { client: `客户${index}` }));
  const { app, page, phone } = await opened(many);
  await page.tap('客户，全部 30 个');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/agency/values/values?of=client' }]);
  await page.leave();
  const values = await app.open('packages/agency/values/values', { of: 'client' });
  await values.fire('.search', 'change', '29' as unknown as object);
  await values.tap('客户29，1 个');
  expect(phone.wx.calls('navigateBack')).toHaveLength(1);
  await page.visit();
  expect(page.find('客户29，1 个，已选中')).toBeTruthy();
  expect(page.text).toContain('看 1 个账号');
});

test('without anything to tell accounts apart by it says what to fill in', async () => {
  const { page } = await opened([shop('甲'), shop('乙')]);
  expect(page.text).toContain('给账号填上客户、标签或负责人');
});

describe('kept under a name', () => {
  const lake: SavedFilter = { name: '湖滨的', query: { ...noFilter, client: '湖滨' } };

  test('what is chosen is kept, and is used with a tap', async () => {
    const { page, saved, taken } = await opened();
    await page.tap('湖滨，2 个');
    await page.tap('把选好的条件存下来');
    await page.fire('.saved-keep', 'click');
    expect(page.text).toContain('起个名字');
    await page.fire('.filter-name', 'change', { value: ' 湖滨的 ' });
    await page.fire('.saved-keep', 'click');
    expect(saved()).toEqual([lake]);
    await page.tap('用“湖滨的”，湖滨');
    expect(taken()).toEqual(lake.query);
  });

  test('is called differently', async () => {
    const { page, saved } = await opened(shops, {}, [lake]);
    await page.tap('改名：湖滨的');
    await page.fire('.filter-name', 'change', { value: '湖边' });
    await page.fire('.saved-keep', 'click');
    expect(saved().map(({ name }) => name)).toEqual(['湖边']);
  });

  test('is deleted at once, and comes back where it was', async () => {
    const other = { name: '城南的', query: { ...noFilter, client: '城南' } };
    const { page, saved } = await opened(shops, {}, [lake, other]);
    await page.tap('删除：湖滨的');
    expect(saved()).toEqual([other]);
    expect(page.text).toContain('已删除“湖滨的”');
    await page.tap('撤销');
    expect(saved()).toEqual([lake, other]);
    expect(page.text).toContain('湖滨的');
  });

  test('a write that fails changes nothing, and says why; what was typed is still there', async () => {
    const { page, phone, saved } = await opened(shops, { client: '湖滨' }, [lake]);
    phone.store.room = 0;
    await page.tap('把选好的条件存下来');
    await page.fire('.filter-name', 'change', { value: '新的' });
    await page.fire('.saved-keep', 'click');
    expect(page.text).toContain('没有保存');
    expect(saved()).toEqual([lake]);
    phone.store.room = 10 * 1024 * 1024;
    await page.fire('.saved-keep', 'click');
    expect(saved().map(({ name }) => name)).toEqual(['湖滨的', '新的']);
  });
});
