/** @jest-environment jsdom */
import { emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import type { Chunk } from '../../miniprogram/pages/accounts/chunks';
import { dayOf, must } from '../support/accounts';
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

  test('the plus asks how to add', async () => {
    const { app, phone } = startedBook(...shops);
    const page = await app.open('pages/accounts/accounts');
    phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
    await page.tap('添加账号');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/pages/edit/edit' }]);
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
  test('by status and kind go together, and are cleared at once', async () => {
    const { app } = startedBook(...shops, named('公众号乙', '2026-01-30', { kind: 'service', subjectName: '乙公司' }));
    const page = await app.open('pages/accounts/accounts');
    await page.tap('已逾期，2 个');
    expect(names(page)).toEqual(['茶铺', '公众号乙']);
    await page.tap('服务号');
    expect(names(page)).toEqual(['公众号乙']);
    await page.tap('清除筛选');
    expect(names(page)).toHaveLength(4);
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
    const original = instance['setData'] as (data: object) => void;
    instance['setData'] = (data: object) => {
      log.push(data);
      original.call(instance, data);
    };
    return log;
  };

  test('is sent in pieces of 30, each once', async () => {
    const { app } = startedBook(...crowd(70));
    const page = await app.open('pages/accounts/accounts');
    expect(names(page)).toHaveLength(30);
    const log = sent(page);
    (page.instance['onReachBottom'] as () => void).call(page.instance);
    await jest.advanceTimersByTimeAsync(0);
    expect(names(page)).toHaveLength(60);
    expect(Object.keys(log[0] ?? {}).sort()).toEqual(['chunks[1]', 'hidden']);
    await page.tap('再显示一些（还有 10 个）');
    expect(names(page)).toHaveLength(70);
    expect(page.text).not.toContain('再显示一些');
    log.length = 0;
    (page.instance['onReachBottom'] as () => void).call(page.instance);
    expect(log).toEqual([]);
  });

  test('scrolled down and come back to, it keeps its length and sends only what changed', async () => {
    const { app, book } = startedBook(...crowd(70));
    const page = await app.open('pages/accounts/accounts');
    (page.instance['onReachBottom'] as () => void).call(page.instance);
    await page.leave();
    const changed = book.all()[40];
    if (!changed) throw new Error('no account');
    must(book.update(changed.id, { ...changed, name: '改过的店' }));
    const log = sent(page);
    await page.visit();
    expect(names(page)).toHaveLength(60);
    expect(names(page)[40]).toBe('改过的店');
    const rows = log.flatMap((data) => Object.keys(data)).filter((key) => key.startsWith('chunks'));
    expect(rows).toEqual(['chunks[1]']);
  });

  test('never has more rows on the screen than a phone can bear; the rest is turned to', async () => {
    const { app, phone, book } = startedBook(...crowd(250));
    const page = await app.open('pages/accounts/accounts');
    const bottom = page.instance['onReachBottom'] as () => void;
    for (let times = 0; times < 12; times += 1) bottom.call(page.instance);
    expect(names(page)).toHaveLength(240);
    await page.tap('看后面的（还有 10 个）');
    expect(names(page)).toHaveLength(10);
    expect(page.text).toContain('250 个账号');
    expect(phone.wx.calls('pageScrollTo')).toEqual([{ scrollTop: 0, duration: 0 }]);

    await page.leave();
    await page.visit();
    expect(names(page)).toHaveLength(10);

    must(
      book.apply(
        book
          .all()
          .slice(0, 20)
          .map(({ id }) => ({ remove: { id, today: dayOf('2026-03-05') } })),
      ),
    );
    await page.leave();
    await page.visit();
    expect(names(page)).toHaveLength(30);
    expect(page.text).not.toContain('回到前面的');
  });

  test('is turned back as well', async () => {
    const { app } = startedBook(...crowd(250));
    const page = await app.open('pages/accounts/accounts');
    const bottom = page.instance['onReachBottom'] as () => void;
    for (let times = 0; times < 12; times += 1) bottom.call(page.instance);
    await page.tap('看后面的（还有 10 个）');
    await page.tap('回到前面的');
    expect(names(page)[0]).toBe('店0号');
  });

  test('of 5,000 sends no more than a chunk of small rows', async () => {
    const { app } = startedBook(...crowd(5000));
    const page = await app.open('pages/accounts/accounts');
    const [chunk] = page.data['chunks'] as Chunk[];
    expect(chunk?.rows).toHaveLength(30);
    expect(JSON.stringify(page.data).length).toBeLessThan(32 * 1024);
    expect(page.text).toContain('5000 个账号');
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
