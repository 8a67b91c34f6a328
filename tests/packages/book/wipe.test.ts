/** @jest-environment jsdom */
import { dayOf, fullFields, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { workDone, type Rendered } from '../../support/rendered';
import { startApp } from '../../support/startApp';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

type Phone = typeof import('../../../miniprogram/storage/phone');

const path = 'packages/book/wipe/wipe';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

const stored = (one: StartedBook): string[] => one.phone.store.keys();
const type = (page: Rendered, text: string): Promise<void> => page.fire('.wipe-word', 'change', { value: text });
const push = (page: Rendered): Promise<void> => page.fire('.wipe-all', 'click', {});

/** Three accounts, one of them in 最近删除, an example, a diagnosis and a backup. */
function filled(): StartedBook {
  const one = startedBook(fullFields(1), fullFields(2), fullFields(3), { ...fullFields(4), example: true });
  const { backUpNow, theDiagnoses } = one.app.module<Phone>('storage/phone');
  must(one.book.remove(one.book.all()[0]?.id ?? '', dayOf('2026-03-05')));
  must(theDiagnoses().create(diagnosisFields({}), dayOf('2026-03-05')));
  backUpNow();
  return one;
}

test('says what will be gone and what stays, and offers a last export', async () => {
  const one = filled();
  const page = await one.app.open(path);
  for (const text of ['2 个账号，连同办理记录', '最近删除里的 1 个账号', '1 次注册诊断', '这部手机上的 1 份备份'])
    expect(page.text).toContain(text);
  expect(page.text).toContain('已经发到聊天、收藏或存到电脑的文件');
  expect(page.text).toContain('还没有导出过账号本');
  await page.tap('先导出一份');
  expect(one.phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/book/export/export' }]);
});

test.each([
  ['', '输入“清空全部”四个字，才能清空'],
  ['清空', '还差“全部”'],
  ['清除全部', '和“清空全部”不一样'],
])('%j is not enough, and the page says what is missing', async (typed, missing) => {
  const one = filled();
  const page = await one.app.open(path);
  await type(page, typed);
  expect(page.text).toContain(missing);
  const before = stored(one);
  await push(page);
  expect(stored(one)).toEqual(before);
  expect(one.phone.wx.calls('reLaunch')).toEqual([]);
});

test.each(['清空全部', ' 清空全部 ', '清空　全部', '“清空全部”'])(
  '%j: everything goes, once, and the app begins as at its first start',
  async (typed) => {
    const one = filled();
    const page = await one.app.open(path);
    await type(page, typed);
    await push(page);
    await page.tapAgain();
    expect(one.phone.wx.calls('reLaunch')).toEqual([{ url: '/pages/overview/overview' }]);
    // The next phone counts its own changes.
    expect(stored(one).filter((key) => key !== 'device')).toEqual([]);
    const { theBook } = one.app.module<Phone>('storage/phone');
    expect([theBook().all(), theBook().deleted()]).toEqual([[], []]);
    const overview = await one.app.open('pages/overview/overview');
    expect(overview.text).toContain('粘贴微信通知');
    expect(overview.text).not.toContain('城南');
  },
);

test('of many accounts it is said that it runs', async () => {
  const one = startedBook(...Array.from({ length: 60 }, (_, at) => fullFields(at)));
  const page = await one.app.open(path);
  await type(page, '清空全部');
  await push(page);
  expect(one.phone.wx.calls('showLoading')).toMatchObject([{ title: '正在清空' }]);
  await workDone();
  expect(one.phone.wx.calls('reLaunch')).toHaveLength(1);
});

test('where it can not begin nothing is gone, and that is said', async () => {
  const one = filled();
  const page = await one.app.open(path);
  await type(page, '清空全部');
  one.phone.store.unreadable.add('tx');
  await push(page);
  expect(page.text).toContain('什么都没有删');
  expect(one.app.module<Phone>('storage/phone').theBook().all()).toHaveLength(3);
  expect(one.phone.wx.calls('reLaunch')).toEqual([]);
});

test('where it stops half-way that is said, nothing is shown any more, and reading again goes on', async () => {
  const one = filled();
  const page = await one.app.open(path);
  await type(page, '清空全部');
  const remove = jest.spyOn(one.phone.store, 'remove').mockImplementation(() => {
    throw new Error('removeStorageSync:fail');
  });
  await push(page);
  expect(page.text).toContain('清空还没有做完');
  expect(page.text).not.toContain('2 个账号');
  remove.mockRestore();
  await page.tap('重新读取');
  expect(stored(one).filter((key) => key !== 'device')).toEqual([]);
});

test('what may only be read can be wiped, too', async () => {
  const { phone } = filled();
  phone.store.write('tx', '{"schema":1,"file":"journal-gone.json","sum":"0"}');
  const app = startApp(phone.wx);
  const page = await app.open(path);
  expect(page.text).toContain('现在只能查看');
  await type(page, '清空全部');
  await push(page);
  expect(phone.wx.calls('reLaunch')).toHaveLength(1);
  expect(app.module<Phone>('storage/phone').theBook().mode.kind).toBe('ready');
});
