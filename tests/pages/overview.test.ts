/** @jest-environment jsdom */
import type { AccountFields } from '../../miniprogram/domain/account/account';
import { dayOf, fullFields, must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import type { RunningApp } from '../support/startApp';
import { noon, startedBook as started } from '../support/startedBook';

type Current = typeof import('../../miniprogram/storage/phone');

const overview = (app: RunningApp) => app.open('pages/overview/overview');
const named = (name: string, dueOn: string): AccountFields => ({ ...dated(dueOn), name });

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

describe('the first start', () => {
  test.each([
    ['粘贴微信通知', '/packages/data/paste/paste'],
    ['从文件导入', '/packages/files/open/open'],
    ['手动添加', '/packages/form/edit/edit'],
  ])('%s leads to its page', async (way, url) => {
    const { app, phone } = started();
    const page = await overview(app);
    await page.tap(way);
    expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
  });

  test('the app says that it is none of the platform, here and where a registration is looked into', async () => {
    const { app } = started();
    expect((await overview(app)).text).toContain('不是微信官方工具');
    expect((await app.open('pages/register/register')).text).toContain('不是微信官方工具');
  });

  test('examples come with a tap, are said to be examples, and go with a tap', async () => {
    const { app, book } = started();
    const page = await overview(app);
    await page.tap('看看示例');
    expect(page.text).toContain('这些是示例，不是真实账号');
    expect(page.text).toContain('宁波示例物流');
    await page.tap('移除示例');
    expect(book.all()).toEqual([]);
    expect(page.text).toContain('看看示例');
  });

  test('examples that can not be written: the reason is told and nothing is half there', async () => {
    const { app, phone, book } = started();
    const page = await overview(app);
    phone.hazard.expect({ at: 1, how: 'failFrom' });
    await page.tap('看看示例');
    expect(phone.wx.calls('showModal')).toMatchObject([
      { title: '没能放入示例', content: expect.stringContaining('没有保存') as string },
    ]);
    expect(book.all()).toEqual([]);
    expect(page.text).toContain('看看示例');
  });
});

/** Not to be thought of before autumn. */
const calm = ['甲店', '乙店', '丙店'].map((name) => named(name, '2026-12-01'));

describe('with accounts', () => {
  test('shows how many need doing, and a line leads to the account', async () => {
    const { app, phone, book } = started(...calm, named('快到期的店', '2026-03-08'));
    const page = await overview(app);
    expect(page.text).toContain('1 个需要处理');
    await page.tap('快到期的店');
    const id = book.all().find(({ name }) => name === '快到期的店')?.id;
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${id}` }]);
  });

  test('a status leads to the list of it', async () => {
    const { app, phone } = started(...calm, named('快到期的店', '2026-03-08'));
    const page = await overview(app);
    await page.tap('认证有效，3 个');
    expect(phone.wx.calls('switchTab')).toEqual([{ url: '/pages/accounts/accounts' }]);
    const list = await app.open('pages/accounts/accounts');
    expect(list.text).toContain('甲店');
    expect(list.text).not.toContain('快到期的店');
  });

  test('本月到期 leads to this month with one tap; with none it looks and is no button', async () => {
    const { app, phone } = started(...calm, named('快到期的店', '2026-03-08'));
    await (await overview(app)).tap('本月到期，1 个');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/ahead/month/month?month=2026-03' }]);
    const none = started(...calm, named('丁店', '2026-12-01'));
    const page = await overview(none.app);
    expect(page.tappable()).not.toContain('本月到期，0 个');
    await page.tap('本月到期，0 个');
    expect(none.phone.wx.calls('navigateTo')).toEqual([]);
  });

  test('shows the new day after Beijing midnight', async () => {
    const { app } = started(named('只有一家', '2026-03-08'));
    const page = await overview(app);
    expect(page.text).toContain('还剩3天');
    await jest.advanceTimersByTimeAsync(12 * 3_600_000 + 1000);
    expect(page.text).toContain('还剩2天');
  });

  test.each([
    ['粘贴微信通知', 1, '/packages/data/paste/paste'],
    ['从文件导入', 1, '/packages/files/open/open'],
    ['手动添加', 1, '/packages/form/edit/edit'],
    ['粘贴微信通知', 4, '/packages/data/paste/paste'],
  ])('%s is one tap away with %i accounts', async (way, count, url) => {
    const { app, phone } = started(...[named('快到期的店', '2026-03-08'), ...calm].slice(0, count));
    await (await overview(app)).tap(way);
    expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
  });

  test('a single one stands large; it, its button and its fee lead to the account', async () => {
    const { app, phone, book } = started(named('只有一家', '2026-03-08'));
    const page = await overview(app);
    expect(page.text).not.toContain('未来一年');
    await page.tap('只有一家');
    await page.fire('.card-go', 'click');
    await page.tap('费用：要看主体类型，去填›');
    const url = `/pages/account/account?id=${book.all()[0]?.id}`;
    expect(phone.wx.calls('navigateTo')).toEqual([{ url }, { url }, { url }]);
  });

  test('what is answered in 提醒 is not asked for again until its next occasion; overdue it always is', async () => {
    const { app } = started(...calm, named('快到期的店', '2026-03-20'), named('逾期的店', '2026-03-01'));
    const page = await overview(app);
    expect(page.text).toContain('2 个需要处理');
    await page.leave();
    const reminders = await app.open('pages/reminders/reminders');
    await reminders.tap('知道了 快到期的店');
    await reminders.tap('知道了 逾期的店');
    await reminders.leave();
    await page.visit();
    expect(page.text).toContain('1 个需要处理');
    expect(page.text).toContain('已知道，下次提醒前不再催');
    expect(page.texts('.brief-name').slice(0, 2)).toEqual(['逾期的店', '快到期的店']);
    await page.leave();
    // A week before: the next occasion, which nobody has answered.
    jest.setSystemTime(noon + 8 * 86_400_000);
    await page.visit();
    expect(page.text).toContain('2 个需要处理');
  });
});

describe('the state of the stored data is said', () => {
  test('a broken line: how many, that nothing is lost, and where to look', async () => {
    const { app, phone } = started(fullFields(1), fullFields(2));
    const key = phone.store.keys().find((one) => one.startsWith('page:')) ?? '';
    phone.store.write(key, (phone.store.read(key) ?? '').replace('城南第1小学', '城南第X小学'));
    app.module<Current>('storage/phone').reopenBook();
    const page = await overview(app);
    expect(page.text).toContain('有 1 条记录读不出来');
    await page.tap('看看');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/unread/unread' }]);
  });

  test('read-only: says why, and a write is refused with the reason', async () => {
    const { app, phone } = started(fullFields(1));
    const key = phone.store.keys().find((one) => one.startsWith('page:')) ?? '';
    phone.store.unreadable.add(key);
    const { theBook, reopenBook } = app.module<Current>('storage/phone');
    reopenBook();
    const page = await overview(app);
    const { mode } = theBook();
    if (mode.kind !== 'readOnly') throw new Error('an unreadable page must lock the book');
    expect(page.text).toContain(mode.message);
  });
});

describe('after a deletion elsewhere', () => {
  const leaveOffer = (app: RunningApp, id: string): void => {
    const { justDone } = app.module<typeof import('../../miniprogram/screen/handOver')>('screen/handOver');
    const { offerOfRemoved } = app.module<typeof import('../../miniprogram/screen/offers')>('screen/offers');
    justDone.leave(offerOfRemoved({ id, name: '删掉的店' }));
  };
  const removed = async () => {
    const { app, phone, book } = started(named('删掉的店', '2026-03-08'), named('留下的店', '2026-12-01'));
    const page = await overview(app);
    const id = book.all()[0]?.id ?? '';
    must(book.remove(id, dayOf('2026-03-05')));
    leaveOffer(app, id);
    await page.leave();
    await page.visit();
    return { app, phone, book, page, id };
  };

  test('offers to take it back, and does', async () => {
    const { page, book, id } = await removed();
    expect(page.text).toContain('已删除“删掉的店”');
    await page.tap('撤销');
    expect(book.find(id)?.deletedOn).toBe('');
    expect(page.text).toContain('删掉的店');
    expect(page.text).not.toContain('已删除');
  });

  test('the offer ends by itself, and when one goes on', async () => {
    const { page } = await removed();
    await jest.advanceTimersByTimeAsync(15_001);
    expect(page.text).not.toContain('已删除');
    const second = await removed();
    await second.page.leave();
    await second.page.visit();
    expect(second.page.text).not.toContain('已删除');
  });

  test('a restore that fails says why, and the offer stays', async () => {
    const { page, phone, book, id } = await removed();
    phone.hazard.expect({ at: 1, how: 'failFrom' });
    await page.tap('撤销');
    expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没能撤销' }]);
    expect(book.find(id)?.deletedOn).not.toBe('');
    expect(page.text).toContain('已删除“删掉的店”');
  });

  test('is not offered for what is back already', async () => {
    const { app, book, page, id } = await removed();
    must(book.restore(id));
    leaveOffer(app, id);
    await page.leave();
    await page.visit();
    expect(page.text).not.toContain('已删除');
  });
});
