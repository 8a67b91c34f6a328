/** @jest-environment jsdom */
import { fullFields, must } from '../support/accounts';
import { layOut } from '../support/listLayout';
import { applying, dated } from '../support/pageAccounts';
import { workDone, type Rendered } from '../support/rendered';
import { startApp, type RunningApp } from '../support/startApp';
import { noon, startedBook } from '../support/startedBook';

const path = 'pages/reminders/reminders';
const dayMs = 86_400_000;
type Stored = typeof import('../../miniprogram/storage/phone');

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
  const { app, phone } = three();
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 3 }));
  const page = await app.open(path);
  await page.tap('知道了 逾期店');
  expect(page.texts('.told-name')).toEqual(['新快到店']);
  await page.tap('撤销，“逾期店”：知道了');
  expect(page.texts('.told-name')).toHaveLength(2);
  await page.tap('知道了 逾期店');
  await page.tap('稍后提醒，或这条不再提醒 快到店');
  expect(phone.wx.calls('showActionSheet')).toEqual([
    { itemList: ['明天再提醒', '3 天后再提醒', '1 周后再提醒', '这条不再提醒'] },
  ]);
  expect(page.text).toContain('现在没有要处理的');
  const again = await restart(app).open(path);
  expect(again.text).toContain('现在没有要处理的');
  await again.tap('处理过的，展开');
  expect(again.text).toContain('3月5日提醒，知道了');
  expect(again.text).toContain('3月5日提醒，这条不再提醒');
});

test('put off for three days, it is new again on the third', async () => {
  const { app, phone } = three();
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
  const page = await app.open(path);
  await page.fire('.told-main', 'longpress');
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
  await page.tap('知道了 逾期店');
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
  expect(calm.text).toContain('下一条：10月5日 · 远店 该留意年审了');
});

describe('in groups', () => {
  /** Today is 2026-03-05: so many overdue, in a week, in a month, later. */
  const many = (overdue: number, week: number, month = 0, later = 0) =>
    startedBook(
      ...[
        ['2026-03-01', overdue, '逾期店'] as const,
        ['2026-03-09', week, '本周店'] as const,
        ['2026-03-31', month, '本月店'] as const,
        ['2026-05-01', later, '以后店'] as const,
      ].flatMap(([due, count, name]) =>
        Array.from({ length: count }, (_, index) =>
          applying(dated(due, 'confirmed', { name: `${name}${index}` }), 'inReview'),
        ),
      ),
    );
  const heads = (page: Rendered): string[] => page.texts('.told-fold');

  test('each has a head with its number, and folds', async () => {
    const page = await many(2, 1, 1, 1).app.open(path);
    expect(heads(page)).toEqual(['逾期2 条', '本周7 天内 · 1 条', '本月1 条', '以后1 条']);
    await page.tap('逾期，2 条，收起');
    expect(page.texts('.told-name')).toEqual(['新本周店0', '新本月店0', '新以后店0']);
    await page.tap('逾期，2 条，展开');
    expect(page.texts('.told-name')).toHaveLength(5);
  });

  test('全部知道了 answers one group, and the undo puts all of it back', async () => {
    const { app } = many(2, 3);
    const page = await app.open(path);
    const { ledger } = app.module<Stored>('storage/phone').theReminders();
    const before = new Map(ledger.read());
    await page.tap('全部知道了，本周');
    expect(heads(page)).toEqual(['逾期2 条']);
    await page.tap('撤销，本周 3 条：知道了');
    expect(heads(page)).toEqual(['逾期2 条', '本周7 天内 · 3 条']);
    expect(ledger.read()).toEqual(before);
    expect(page.texts('.told-head')[0]).toContain('全部知道了');
  });

  test('a single one needs no 全部知道了', async () => {
    const page = await many(1, 1).app.open(path);
    expect(page.text).not.toContain('全部知道了');
  });

  test('of many it is said that it runs, and tapped twice it happens once', async () => {
    const { app, phone } = many(0, 60);
    const page = await app.open(path);
    await page.tap('全部知道了，本周');
    await page.tapAgain();
    expect(phone.wx.calls('showLoading')).toMatchObject([{ title: '正在记下' }]);
    await workDone();
    expect(page.text).toContain('现在没有要处理的');
    await page.tap('撤销，本周 60 条：知道了');
    await workDone();
    expect(heads(page)).toEqual(['本周7 天内 · 60 条']);
  });

  test('what has changed since is left as it is, and named', async () => {
    const { app, phone, book } = many(0, 3);
    const page = await app.open(path);
    await page.tap('全部知道了，本周');
    const { ledger } = app.module<Stored>('storage/phone').theReminders();
    const id = book.all().find(({ name }) => name === '本周店1')?.id ?? '';
    const [[key, entry] = ['', undefined]] = Object.entries(ledger.read().get(id) ?? {});
    if (entry) must(ledger.write(new Map(ledger.read()).set(id, { [key]: { ...entry, state: 'dismissed' } })));
    await page.tap('撤销，本周 3 条：知道了');
    expect(phone.wx.calls('showModal')).toMatchObject([
      { title: '没能撤销', content: '“本周店1” 1 条提醒之后又变过，没有动；其余 2 条已撤销。' },
    ]);
    expect(page.texts('.told-name').sort()).toEqual(['新本周店0', '新本周店2']);
  });

  test('where some could not be written, that is said, and the others can be taken back', async () => {
    const { app, phone } = many(0, 40);
    const page = await app.open(path);
    phone.hazard.expect({ at: 10, how: 'fail' });
    await page.tap('全部知道了，本周');
    phone.hazard.calm();
    expect(page.text).toContain('没有全部记下来');
    const left = page.texts('.told-fold')[0] ?? '';
    expect(left).toMatch(/^本周7 天内 · \d+ 条$/);
    await page.tap('撤销');
    expect(heads(page)).toEqual(['本周7 天内 · 40 条']);
  });
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
  expect(page.text).toContain('1000 条待处理，953 条新的');
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
