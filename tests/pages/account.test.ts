/** @jest-environment jsdom */
import type { AccountFields } from '../../miniprogram/domain/account/account';
import { dayOf, fullFields, must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import { passedReview } from '../support/passed';
import type { Rendered } from '../support/rendered';
import { noon, startedBook, type StartedBook } from '../support/startedBook';

const shop = (dueOn: string, patch: Partial<AccountFields> = {}): AccountFields => ({
  ...dated(dueOn),
  name: '茶铺',
  ...patch,
});

async function opened(...accounts: AccountFields[]): Promise<StartedBook & { page: Rendered; id: string }> {
  const started = startedBook(...accounts);
  const id = started.book.all()[0]?.id ?? '';
  return { ...started, id, page: await started.app.open('pages/account/account', { id }) };
}

/** Two pages deep, as when one came from a list. */
const withPageBelow = (started: StartedBook): Promise<Rendered> => started.app.open('pages/accounts/accounts');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('shows how the account stands, what stops when, and what is known', async () => {
  const { page } = await opened(fullFields(1));
  for (const said of [
    '城南第1小学家长服务',
    '认证有效',
    '259',
    '年审时间线',
    '今天',
    '300 元',
    'mp.weixin.qq.com',
    '王小明',
  ]) {
    expect(page.text).toContain(said);
  }
});

test('a fact that is needed elsewhere is copied with a tap', async () => {
  const { page, phone } = await opened(shop('2026-03-20', { appid: 'wx0123456789abcdef' }));
  await page.tap('AppID，wx0123456789abcdef，复制');
  expect(phone.wx.clipboard).toBe('wx0123456789abcdef');
});

test('a copy that the phone refuses is said', async () => {
  const { page, phone } = await opened(shop('2026-03-20', { appid: 'wx0123456789abcdef' }));
  phone.wx.answer('setClipboardData', () => new Error('denied'));
  await page.tap('AppID，wx0123456789abcdef，复制');
  expect(phone.wx.calls('showModal')).toMatchObject([
    { title: '没能复制', content: expect.stringContaining('长按') as string },
  ]);
});

test('the linked official account opens', async () => {
  const { book, app, phone, id } = await opened(shop('2026-03-20'), {
    ...shop('2026-05-20'),
    name: '公众号甲',
    kind: 'service',
  });
  const linked = book.all()[1]?.id ?? '';
  const own = book.find(id);
  if (!own) throw new Error('no account');
  must(book.update(id, { ...own, linkedAccountId: linked }));
  const page = await app.open('pages/account/account', { id });
  await page.tap('关联公众号，公众号甲，查看');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${linked}` }]);
});

test('an estimated day leads to the form', async () => {
  const { page, phone, id } = await opened(
    shop('2026-03-20', { cycle: { ...dated('2026-03-20').cycle, dueTrust: 'estimated' } }),
  );
  expect(page.text).toContain('估计');
  await page.fire('.check-due', 'click');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/packages/form/edit/edit?id=${id}` }]);
});

describe('an estimated day', () => {
  const estimated = shop('2026-03-20', { cycle: { ...dated('2026-03-20').cycle, dueTrust: 'estimated' } });

  test('is checked with one tap, written once, and taken back', async () => {
    const { page, book, id } = await opened(estimated);
    expect(page.text).toContain('和通知或后台的一样吗？');
    const before = book.find(id)?.rev;
    await page.fire('.confirm-due', 'click');
    expect(book.find(id)?.cycle).toMatchObject({ dueOn: '2026-03-20', dueTrust: 'confirmed' });
    expect(book.find(id)?.rev).not.toEqual(before);
    expect(page.text).toContain('已核对');
    expect(page.text).not.toContain('和通知或后台的一样吗？');
    await page.tap('撤销');
    expect(book.find(id)?.cycle.dueTrust).toBe('estimated');
    expect(page.text).toContain('和通知或后台的一样吗？');
  });

  test('stays estimated when it can not be written, and says why', async () => {
    const { page, phone, book, id } = await opened(estimated);
    phone.store.room = 0;
    await page.fire('.confirm-due', 'click');
    expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没有记下来' }]);
    expect(book.find(id)?.cycle.dueTrust).toBe('estimated');
  });
});

test('记为已通过 leads to its sheet; what was written there shows here, and can be taken back', async () => {
  const { page, app, phone, book, id } = await opened(shop('2026-03-20'));
  const before = book.find(id);
  await page.tap('记为已通过');
  const url = `/packages/review/application/application?id=${id}&do=passed`;
  expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
  await page.leave();
  const sheet = await app.open('packages/review/application/application', { id, do: 'passed' });
  await sheet.tap('记下来');
  await sheet.close();
  await page.visit();
  expect(page.text).toContain('认证有效');
  expect(page.text).toContain('已记为通过');
  await page.tap('通过记录（1 次）');
  expect(page.text).toContain('2026年3月5日通过');
  await page.tap('撤销');
  expect(book.find(id)).toEqual(before);
  expect(page.text).not.toContain('已记为通过');
});

describe('deleting', () => {
  test('puts it into 最近删除, goes back, and the page below offers to take it back', async () => {
    const started = startedBook(shop('2026-03-20'));
    const below = await withPageBelow(started);
    const id = started.book.all()[0]?.id ?? '';
    const page = await started.app.open('pages/account/account', { id });
    await below.leave();
    await page.tapOn('.remove');
    expect(started.book.find(id)?.deletedOn).toBe('2026-03-05');
    expect(started.phone.wx.calls('navigateBack')).toHaveLength(1);
    await page.close();
    await below.visit();
    await below.tap('撤销');
    expect(started.book.find(id)?.deletedOn).toBe('');
  });

  test('that fails says why and stays', async () => {
    const { page, phone, book, id } = await opened(shop('2026-03-20'));
    phone.store.room = 0;
    await page.tapOn('.remove');
    expect(phone.wx.calls('showModal')).toMatchObject([
      { title: '没能删除', content: expect.stringContaining('没有保存') as string },
    ]);
    expect(phone.wx.calls('navigateBack')).toEqual([]);
    expect(book.find(id)?.deletedOn).toBe('');
  });
});

describe('an account that is not there', () => {
  test('unknown: says so and leads back', async () => {
    const { app, phone } = startedBook();
    const page = await app.open('pages/account/account', { id: 'p01-nothing' });
    expect(page.text).toContain('没有找到这个账号');
    await page.fire('.back', 'click');
    expect(phone.wx.calls('switchTab')).toEqual([{ url: '/pages/overview/overview' }]);
  });

  test('without an id it is the same', async () => {
    const { app } = startedBook();
    expect((await app.open('pages/account/account')).text).toContain('没有找到这个账号');
  });

  test('deleted: can be restored on the spot', async () => {
    const { app, book, id } = await opened(shop('2026-03-20'));
    must(book.remove(id, dayOf('2026-03-05')));
    const page = await app.open('pages/account/account', { id });
    expect(page.text).toContain('“茶铺”已删除');
    await page.fire('.restore', 'click');
    expect(book.find(id)?.deletedOn).toBe('');
    expect(page.text).toContain('待年审');
  });
});

test('what leads on: the log of the application, the text to the client, days, lead times, the form', async () => {
  const { page, phone, id } = await opened(shop('2026-03-20'));
  for (const said of ['记录办理进度', '发给客户', '日历', '提醒', '编辑', '怎么办理']) await page.tap(said);
  expect(phone.wx.calls('navigateTo')).toEqual(
    [
      `/packages/review/application/application?id=${id}`,
      `/packages/review/message/message?id=${id}`,
      `/packages/ahead/calendar/calendar?id=${id}`,
      `/packages/ahead/settings/settings?id=${id}`,
      `/packages/form/edit/edit?id=${id}`,
      '/packages/guide/howto/howto?subject=',
    ].map((url) => ({ url })),
  );
});

describe('a step is written down with one tap', () => {
  test('today, and taken back; what may follow stands in its place', async () => {
    const { page, book, id } = await opened(shop('2026-03-20'));
    await page.tap('记录已提交');
    const steps = () => book.find(id)?.cycle.application?.steps;
    expect(steps()).toEqual([{ state: 'inReview', on: '2026-03-05', feeYuan: null, note: '' }]);
    expect(page.text).toContain('已记录：今天提交');
    await page.tap('记录打回');
    expect(steps()).toMatchObject([{ state: 'inReview' }, { state: 'returned', on: '2026-03-05' }]);
    await page.tap('撤销');
    expect(steps()).toHaveLength(1);
    expect(page.text).toContain('年审中');
  });

  test('that can not be written says why, and nothing changes', async () => {
    const { page, phone, book, id } = await opened(shop('2026-03-20'));
    phone.store.room = 0;
    await page.tap('记录已提交');
    expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没有记下来' }]);
    expect(book.find(id)?.cycle.application).toBeNull();
  });

  test('that is in the log already, from another page, is refused with the reason', async () => {
    const { page, phone, book, id } = await opened(shop('2026-03-20'));
    const own = book.find(id);
    if (!own) throw new Error('no account');
    const application = {
      id: 'a1',
      steps: [{ state: 'inReview' as const, on: '2026-03-05', feeYuan: null, note: '' }],
    };
    must(book.update(id, { ...own, cycle: { ...own.cycle, application } }));
    await page.tap('记录已提交');
    expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没有记下来' }]);
    expect(book.find(id)?.cycle.application).toEqual(application);
  });
});

describe('the fee', () => {
  test('is answered and kept with one tap, and taken back', async () => {
    const { page, book, id } = await opened(shop('2026-03-20'));
    await page.tap('个体户 30 元');
    expect(book.find(id)?.subjectType).toBe('individualBusiness');
    expect(page.text).toContain('审核费 30 元');
    await page.tap('撤销');
    expect(book.find(id)?.subjectType).toBe('');
    expect(page.text).toContain('企业 300 元');
  });

  test('goes by every other subject type too, now and once it is known', async () => {
    const { page, book, id } = await opened(shop('2026-03-20'));
    await page.fire('.fee-other', 'change', { value: '3' });
    expect(book.find(id)?.subjectType).toBe('government');
    expect(page.text).toContain('审核费 免费');
    await page.fire('.fee-other', 'change', { value: '0' });
    expect(book.find(id)?.subjectType).toBe('enterprise');
  });
});

describe('a record of passing', () => {
  const passed = passedReview(shop('2026-03-20'), {
    passedOn: dayOf('2026-03-04'),
    dueOn: dayOf('2027-03-20'),
    dueTrust: 'estimated',
    feeYuan: null,
  });

  test('is put right on its own page, which hands over the way back', async () => {
    const { page, app, phone, book, id } = await opened(passed);
    await page.tap('通过记录（1 次）');
    expect(page.text).toContain('2026年3月4日通过');
    await page.tap('2026年3月4日通过，原到期日 2026年3月20日 · 提前 16 天，改');
    expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/packages/review/passed/passed?id=${id}&cycle=c1` }]);
    await page.leave();
    const record = await app.open('packages/review/passed/passed', { id, cycle: 'c1' });
    await record.fire('.passed-on', 'change', { value: '2026-03-06' });
    await record.tap('改好了');
    expect(record.text).toContain('日期不能晚于今天');
    await record.fire('.passed-on', 'change', { value: '2026-03-02' });
    await record.tap('改好了');
    expect(book.find(id)).toMatchObject({ certifiedOn: '2026-03-02', history: [{ passedOn: '2026-03-02' }] });
    await record.tap('删除这条记录');
    expect(book.find(id)).toMatchObject({ cycle: { id: 'c1', dueOn: '2026-03-20' }, history: [] });
    await record.close();
    await page.visit();
    await page.tap('撤销');
    expect(book.find(id)?.history).toMatchObject([{ passedOn: '2026-03-02' }]);
  });
});

test('what is empty leads to the form, and the console’s address is copied', async () => {
  const { page, phone, id } = await opened(shop('2026-03-20'));
  await page.tap('还没填：主体、AppID、管理员…，去填');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/packages/form/edit/edit?id=${id}` }]);
  await page.tap('后台，mp.weixin.qq.com，复制');
  expect(phone.wx.clipboard).toBe('mp.weixin.qq.com');
});
