/** @jest-environment jsdom */
import { emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import { noFilter } from '../../miniprogram/domain/lists/search';
import { dayOf, must } from '../support/accounts';
import { layOut, rowsInTree } from '../support/listLayout';
import { dated } from '../support/pageAccounts';
import type { Rendered } from '../support/rendered';
import { noon, startedBook } from '../support/startedBook';

const named = (name: string, dueOn: string, patch: Partial<AccountFields> = {}): AccountFields => ({
  ...dated(dueOn),
  name,
  ...patch,
});
const shops = [
  named('茶铺', '2026-01-29'),
  named('书店', '2026-03-20'),
  named('学堂', '2026-12-01', { kind: 'service', subjectName: '城南学堂' }),
];
const crowd = (count: number): AccountFields[] =>
  Array.from({ length: count }, (_, index) => emptyFields(`店${index}号`));

const names = (page: Rendered): string[] => page.texts('.account-row--account-row-name');
const type = async (page: Rendered, text: string): Promise<void> => {
  await page.fire('.search', 'change', text as unknown as object);
};

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

describe('the list', () => {
  test('shows all accounts, most urgent first; a row leads to its account', async () => {
    const { app, phone, book } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    expect(names(page)).toEqual(['茶铺', '书店', '学堂']);
    await page.tap('书店');
    const id = book.all().find(({ name }) => name === '书店')?.id;
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${id}` }]);
  });

  test('without accounts offers the ways to begin', async () => {
    const { app, phone } = startedBook();
    const page = await app.open('pages/accounts/accounts');
    expect(page.text).toContain('还没有账号');
    await page.fire('.empty-button', 'click');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/data/paste/paste' }]);
  });

  test.each([
    ['粘贴微信通知', '/packages/data/paste/paste'],
    ['从文件导入', '/packages/files/open/open'],
    ['手动添加', '/packages/form/edit/edit'],
  ])('the plus asks how to add: %s', async (way, url) => {
    const { app, phone } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    phone.wx.answer('showActionSheet', ({ itemList }) => ({ tapIndex: (itemList as string[]).indexOf(way) }));
    await page.tap('添加账号');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
  });
});

describe('searching', () => {
  test('waits for a pause in the typing, and leaves the box alone', async () => {
    const { app } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    await type(page, '学');
    await jest.advanceTimersByTimeAsync(200);
    await type(page, '学堂');
    await jest.advanceTimersByTimeAsync(200);
    expect(names(page)).toHaveLength(3);
    await jest.advanceTimersByTimeAsync(51);
    expect(names(page)).toEqual(['学堂']);
    expect(page.data['boxText']).toBe('');
  });

  test('the keyboard’s search key does not wait', async () => {
    const { app } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    await type(page, '茶');
    await page.fire('.search', 'search', '茶' as unknown as object);
    expect(names(page)).toEqual(['茶铺']);
  });

  test('a filter chosen while typing takes what was typed along', async () => {
    const { app } = startedBook(...shops, named('茶庄', '2026-12-01'));
    const page = await app.open('pages/accounts/accounts');
    await type(page, '茶');
    await page.tap('已逾期，1 个');
    expect(names(page)).toEqual(['茶铺']);
    await jest.advanceTimersByTimeAsync(1000);
    expect(names(page)).toEqual(['茶铺']);
  });

  test('nothing found: says so, and clearing shows all again with an empty box', async () => {
    const { app } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    await type(page, '咖啡');
    await jest.advanceTimersByTimeAsync(251);
    expect(page.text).toContain('没有找到“咖啡”');
    const box = () => (page.root.querySelector('.search')?.data ?? {})['value'];
    await page.tap('清除筛选');
    expect(box()).toBe('');
    expect(names(page)).toHaveLength(3);
  });
});

describe('filters', () => {
  test('by status and what 筛选 asks for go together; each has a chip to take it away, and all go at once', async () => {
    const second = named('公众号乙', '2026-01-30', { kind: 'service', client: '湖滨街道' });
    const { app } = startedBook(...shops, second, named('湖滨店', '2026-12-30', { client: '湖滨街道' }));
    const { listToShow } = app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
    const page = await app.open('pages/accounts/accounts');
    await page.leave();
    listToShow.leave({ client: '湖滨街道', accountKind: 'service' });
    await page.visit();
    await page.tap('已逾期，2 个');
    expect(names(page)).toEqual(['公众号乙']);
    await page.tap('去掉：服务号');
    await page.tap('全部，5 个');
    expect(names(page)).toEqual(['公众号乙', '湖滨店']);
    await page.tap('清除筛选');
    expect(names(page)).toHaveLength(5);
  });

  test('筛选 opens with what is asked for, 客户 with all clients', async () => {
    const { app, phone } = startedBook(...shops, named('湖滨店', '2026-12-30', { client: '湖滨街道' }));
    const { filterToEdit } = app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
    const page = await app.open('pages/accounts/accounts');
    await page.tap('已逾期，1 个');
    await type(page, '茶');
    await page.tap('筛选');
    expect(filterToEdit.take()).toMatchObject({ statusKind: 'overdue', text: '茶', client: '' });
    await page.tap('客户');
    expect(phone.wx.calls('navigateTo')).toEqual([
      { url: '/packages/agency/filter/filter' },
      { url: '/packages/agency/clients/clients' },
    ]);
  });

  test('a filter that was kept is one tap away, and another tap lets go of it', async () => {
    const { app } = startedBook(...shops, named('湖滨店', '2026-12-30', { client: '湖滨街道' }));
    const { theSavedFilters } = app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
    must(theSavedFilters().write([{ name: '湖滨的', query: { ...noFilter, client: '湖滨街道' } }]));
    const page = await app.open('pages/accounts/accounts');
    await page.tap('湖滨的');
    expect(names(page)).toEqual(['湖滨店']);
    await page.tap('湖滨的，已选中');
    expect(names(page)).toHaveLength(4);
  });

  test('a row shows two of its tags, cut short, and says them all aloud', async () => {
    const tags = ['年框', '一个很长很长的标签', '重点'];
    const { app } = startedBook(named('茶铺', '2026-03-20', { tags }));
    const page = await app.open('pages/accounts/accounts');
    expect(page.text).toContain('年框 · 一个很长很长… +1');
    expect(page.find('茶铺，待年审，还剩 15 天，标签：年框、一个很长很长的标签、重点')).toBeTruthy();
  });

  test('sorting keeps the filter', async () => {
    const { app } = startedBook(named('b', '2026-01-01'), named('a', '2026-01-02'), named('c', '2026-12-02'));
    const page = await app.open('pages/accounts/accounts');
    await page.tap('已逾期，2 个');
    expect(names(page)).toEqual(['b', 'a']);
    await page.fire('.sort', 'change', { value: '1' });
    expect(names(page)).toEqual(['a', 'b']);
    expect(page.text).toContain('按名称');
  });

  test('stay when one comes back from an account; the changed row is shown anew', async () => {
    const { app, book } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    await page.tap('已逾期，1 个');
    await page.leave();
    const tea = book.all().find(({ name }) => name === '茶铺');
    if (!tea) throw new Error('no account');
    must(book.update(tea.id, { ...tea, name: '老茶铺' }));
    await page.visit();
    expect(names(page)).toEqual(['老茶铺']);
    expect(page.text).toContain('清除筛选');
  });

  test('another page’s filter replaces them once', async () => {
    const { app } = startedBook(...shops);
    const { listToShow } = app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
    const page = await app.open('pages/accounts/accounts');
    await type(page, '茶');
    await jest.advanceTimersByTimeAsync(251);
    await page.leave();
    listToShow.leave({ statusKind: 'valid' });
    await page.visit();
    expect(names(page)).toEqual(['学堂']);
    await page.tap('全部，3 个');
    await page.leave();
    await page.visit();
    expect(names(page)).toHaveLength(3);
  });
});

describe('a long list', () => {
  const sent = (page: Rendered): object[] => {
    const log: object[] = [];
    const { instance } = page;
    const original = instance['setData'] as (data: object, then?: () => void) => void;
    instance['setData'] = (data: object, then?: () => void) => {
      log.push(data);
      original.call(instance, data, then);
    };
    return log;
  };

  test('of 5,000 has a few dozen rows in the tree and is scrolled to its end', async () => {
    const { app } = startedBook(...crowd(5000));
    const page = await app.open('pages/accounts/accounts');
    expect(page.text).toContain('5000 个账号');
    const layout = layOut(page);
    await page.visit();
    for (const to of [700, 5_000, 200_000, 100_000, 1e9]) {
      layout.scrollTo(to);
      expect(layout.blank()).toBe(false);
      expect(names(page).length).toBeLessThan(45);
    }
    expect(names(page).at(-1)).toBe('店4999号');
    layout.scrollTo(0);
    expect(names(page)[0]).toBe('店0号');
    expect(JSON.stringify(page.data).length).toBeLessThan(32 * 1024);
  });

  test('is never blank while it is scrolled on, with rows of any height, and no row is there twice', async () => {
    const { app } = startedBook(...crowd(150));
    const page = await app.open('pages/accounts/accounts');
    const layout = layOut(page, (id) => 60 + ((id.codePointAt(id.length - 1) ?? 0) % 9) * 20);
    await page.visit();
    for (const by of [...Array<number>(18).fill(700), ...Array<number>(18).fill(-650)]) {
      layout.scrollBy(by);
      expect(layout.blank()).toBe(false);
      expect(new Set(names(page)).size).toBe(names(page).length);
    }
  });

  test.each([148, 149, 150, 151, 152])(
    'comes to rest where the last row of %d points is lower by one',
    async (height) => {
      const { app } = startedBook(...crowd(100));
      const page = await app.open('pages/accounts/accounts');
      const layout = layOut(page, () => height, 1);
      const log = sent(page);
      await page.visit();
      for (let turn = 0; turn < 8; turn += 1) layout.scrollBy(height / 2);
      expect(log.length).toBeLessThan(15);
    },
  );

  test('scrolled down and come back to, it stays where it was and sends only what changed', async () => {
    const { app, book } = startedBook(...crowd(100));
    const page = await app.open('pages/accounts/accounts');
    const layout = layOut(page);
    await page.visit();
    layout.scrollTo(4000);
    const before = layout.rowsInSight();
    await page.leave();
    const changed = book.find(before[1] ?? '');
    if (!changed) throw new Error('no account');
    must(book.update(changed.id, { ...changed, name: '改过的店' }));
    const log = sent(page);
    await page.visit();
    expect(layout.rowsInSight()).toEqual(before);
    expect(page.text).toContain('改过的店');
    const rows = log.flatMap((data) => Object.keys(data)).filter((key) => /^(groups|rows)/.test(key));
    expect(rows).toEqual([expect.stringMatching(/^rows\[\d+\]\.name$/)]);
  });

  test('one that went from the middle moves the others up and sends none of them again', async () => {
    const { app, book } = startedBook(...crowd(100));
    const page = await app.open('pages/accounts/accounts');
    const layout = layOut(page);
    await page.visit();
    layout.scrollTo(4000);
    const before = rowsInTree(page).map(({ id }) => id);
    await page.leave();
    const gone = before[3] ?? '';
    must(book.remove(gone, dayOf('2026-03-05')));
    const log = sent(page);
    await page.visit();
    const keys = log.flatMap((data) => Object.keys(data)).filter((key) => /^(groups|rows)/.test(key));
    expect(keys).toEqual([expect.stringMatching(/^rows\[\d+\]$/), 'groups']);
    const after = rowsInTree(page).map(({ id }) => id);
    expect(after.slice(0, -1)).toEqual(before.filter((id) => id !== gone));
  });

  test('that became shorter ends with its last row, and a new search begins at its top', async () => {
    const { app, phone, book } = startedBook(...crowd(100));
    const page = await app.open('pages/accounts/accounts');
    const layout = layOut(page);
    await page.visit();
    layout.scrollTo(1e9);
    await page.leave();
    const gone = book.all().slice(20);
    must(book.apply(gone.map(({ id }) => ({ remove: { id, today: dayOf('2026-03-05') } }))));
    await page.visit();
    layout.scrollTo(1e9);
    expect(names(page).at(-1)).toBe('店19号');
    layout.scrollTo(0);
    expect(names(page)[0]).toBe('店0号');
    await type(page, '店1');
    await jest.advanceTimersByTimeAsync(251);
    expect(names(page)[0]).toBe('店1号');
    expect(phone.wx.calls('pageScrollTo')).toEqual([{ scrollTop: 0, duration: 0 }]);
  });
});

test('an account deleted from its own page can be taken back here', async () => {
  const { app, book } = startedBook(...shops);
  const page = await app.open('pages/accounts/accounts');
  await page.leave();
  const tea = book.all().find(({ name }) => name === '茶铺');
  must(book.remove(tea?.id ?? '', dayOf('2026-03-05')));
  const { justDone } = app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
  const { offerOfRemoved } = app.module<typeof import('../../miniprogram/screen/offers')>('screen/offers');
  justDone.leave(offerOfRemoved({ id: tea?.id ?? '', name: '茶铺' }));
  await page.visit();
  expect(names(page)).toEqual(['书店', '学堂']);
  await page.tap('撤销');
  expect(names(page)).toEqual(['茶铺', '书店', '学堂']);
});
