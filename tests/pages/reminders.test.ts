/** @jest-environment jsdom */
import { fullFields, must } from '../support/accounts';
import { layOut } from '../support/listLayout';
import { dated } from '../support/pageAccounts';
import { startApp, type RunningApp } from '../support/startApp';
import { noon, startedBook } from '../support/startedBook';

const path = 'pages/reminders/reminders';
const dayMs = 86_400_000;

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** Today is 2026-03-05: one a week overdue, one a month before, one far off. */
const three = () =>
  startedBook(
    { ...fullFields(1), ...dated('2026-02-26', 'confirmed', { name: '逾期店' }) },
    { ...fullFields(2), ...dated('2026-04-05', 'confirmed', { name: '快到店' }) },
    { ...fullFields(3), ...dated('2027-01-05', 'confirmed', { name: '远店' }) },
  );

const restart = (app: RunningApp): RunningApp => startApp(app.wx);

test('shows what fell due, most urgent first, and says it only once', async () => {
  const { app } = three();
  const page = await app.open(path);
  expect(page.texts('.told-name')).toEqual(['新逾期店', '新快到店']);
  expect(page.text).toContain('2 条待处理，2 条新的');
  expect(page.text).toContain('已逾期 7 天');
  const again = await restart(app).open(path);
  expect(again.texts('.told-name')).toEqual(['逾期店', '快到店']);
  expect(again.text).not.toContain('新的');
});

test('handled is silent for good, can be taken back on the spot, and stands in the history', async () => {
  const { app } = three();
  const page = await app.open(path);
  await page.tap('已处理 逾期店');
  expect(page.texts('.told-name')).toEqual(['新快到店']);
  await page.tap('撤销，“逾期店”：已处理');
  expect(page.texts('.told-name')).toHaveLength(2);
  await page.tap('已处理 逾期店');
  await page.tap('不再提醒 快到店');
  expect(page.text).toContain('现在没有要处理的');
  const again = await restart(app).open(path);
  expect(again.text).toContain('现在没有要处理的');
  await again.tap('处理过的，展开');
  expect(again.text).toContain('3月5日提醒，已处理');
  expect(again.text).toContain('3月5日提醒，不再提醒');
});

test('put off for three days, it is new again on the third', async () => {
  const { app, phone } = three();
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
  const page = await app.open(path);
  await page.tap('稍后提醒 逾期店');
  expect(page.texts('.told-name')).toEqual(['新快到店']);
  jest.setSystemTime(noon + 2 * dayMs);
  expect((await restart(app).open(path)).texts('.told-name')).toEqual(['快到店']);
  jest.setSystemTime(noon + 3 * dayMs);
  expect((await restart(app).open(path)).texts('.told-name')).toEqual(['新逾期店', '快到店']);
});

test('leads to the account', async () => {
  const { app, phone, book } = three();
  const page = await app.open(path);
  await page.tapOn('.told-main');
  const late = book.all().find(({ name }) => name === '逾期店');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/pages/account/account?id=${late?.id ?? ''}` }]);
});

test('the tab counts what was not seen; looking takes the number away', async () => {
  const { app, phone } = three();
  const overview = await app.open('pages/overview/overview');
  expect(phone.wx.calls('setTabBarBadge')).toEqual([]);
  // The simulator gives every page a path of its own making.
  Object.defineProperty(overview.instance, 'is', { value: 'pages/overview/overview' });
  await overview.visit();
  expect(phone.wx.calls('setTabBarBadge')).toEqual([{ index: 3, text: '2' }]);
  await app.open(path);
  expect(phone.wx.calls('removeTabBarBadge')).toEqual([{ index: 3 }]);
});

test('the place of the badge is the tab’s in app.json', () => {
  const { tabBar } = jest.requireActual<{ tabBar: { list: { pagePath: string }[] } }>('../../miniprogram/app.json');
  expect(tabBar.list.findIndex(({ pagePath }) => pagePath === path)).toBe(3);
});

test('a failed write says so, and the row stays', async () => {
  const { app, phone } = three();
  const page = await app.open(path);
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.tap('已处理 逾期店');
  phone.hazard.calm();
  expect(page.texts('.told-name')).toHaveLength(2);
  expect(page.text).toContain('没有记下来');
  expect(page.text).not.toContain('撤销');
});

test('read-only: what is due is shown, and said that nothing can be kept', async () => {
  const { app, phone } = three();
  // What a newer version wrote locks all, and leaves all readable.
  phone.store.write('settings', '{"schema":2}');
  const { theBook, reopenBook } = app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
  reopenBook();
  const { mode } = theBook();
  if (mode.kind !== 'readOnly') throw new Error('newer data must lock the book');
  const page = await app.open(path);
  expect(page.texts('.told-name')).toEqual(['新逾期店', '新快到店']);
  expect(page.text).toContain(`提醒照常显示，但处理结果记不下来。${mode.message}`);
});

test('without accounts it leads to adding one; with nothing due it says when it will speak', async () => {
  const empty = await startedBook().app.open(path);
  expect(empty.text).toContain('还没有提醒');
  expect(empty.text).not.toContain('处理过的');
  const calm = await startedBook(dated('2027-01-05', 'confirmed', { name: '远店' })).app.open(path);
  expect(calm.text).toContain('现在没有要处理的');
});

test('of a thousand, those that one came to are no news the next time', async () => {
  const { app } = startedBook(
    ...Array.from({ length: 1000 }, (_, index) => dated('2026-03-06', 'confirmed', { name: `店${index}` })),
  );
  const page = await app.open(path);
  const layout = layOut(page, () => 150);
  await page.visit();
  expect(page.text).toContain('1000 条待处理，1000 条新的');
  layout.scrollTo(6000);
  expect(layout.blank()).toBe(false);
  expect(page.texts('.told-name').length).toBeLessThan(35);
  expect(page.texts('.told-name').every((name) => name.startsWith('新'))).toBe(true);
  await page.leave();
  await page.visit();
  expect(page.text).toContain('1000 条待处理，952 条新的');
});

test('a start lets go of what was said about accounts that are gone for good', async () => {
  const { app, book } = three();
  await app.open(path);
  const { theReminders } = app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone');
  expect(theReminders().ledger.read().size).toBe(2);
  const late = book.all().find(({ name }) => name === '逾期店');
  const today = 20_517 as Parameters<typeof book.purge>[1];
  must(book.remove(late?.id ?? '', today));
  must(book.purge(late?.id ?? '', today));
  const again = restart(app);
  again.launch();
  await again.open('pages/overview/overview');
  expect(
    again.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').theReminders().ledger.read().size,
  ).toBe(1);
});
