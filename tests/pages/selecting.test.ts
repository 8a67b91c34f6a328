/** @jest-environment jsdom */
import { emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import { dayOf, must } from '../support/accounts';
import { layOut, rowsInTree } from '../support/listLayout';
import { dated } from '../support/pageAccounts';
import { workDone, type Rendered } from '../support/rendered';
import { noon, startedBook, type StartedBook } from '../support/startedBook';

const listPath = 'pages/accounts/accounts';
const bulkPath = 'packages/review/bulk/bulk';

const shops = (count: number, dueOn = '2026-03-20'): AccountFields[] =>
  Array.from({ length: count }, (_, index) => ({ ...dated(dueOn), name: `店${index}号` }));
const crowd = (count: number): AccountFields[] =>
  Array.from({ length: count }, (_, index) => ({ ...emptyFields(`店${index}号`), certifiedHow: 'own' as const }));

interface Listed extends StartedBook {
  page: Rendered;
}

async function listed(...accounts: AccountFields[]): Promise<Listed> {
  const started = startedBook(...accounts);
  return { ...started, page: await started.app.open(listPath) };
}

/** From the list with a selection to the preview of an action, as the platform goes there. */
async function opened({ app, page }: Listed, action: string): Promise<Rendered> {
  await page.tap(action);
  await page.leave();
  const called = app.wx.calls('navigateTo').slice(-1)[0];
  return app.open(bulkPath, { do: String(called?.['url']).split('=')[1] ?? '' });
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

describe('selecting', () => {
  test('a tap ticks a row instead of opening it, and sends that mark alone', async () => {
    const { page, phone } = await listed(...shops(3));
    await page.tap('选择');
    const log: Record<string, unknown>[] = [];
    const setData = page.instance['setData'] as (data: Record<string, unknown>) => void;
    page.instance['setData'] = (data: Record<string, unknown>) => {
      log.push(data);
      setData.call(page.instance, data);
    };
    await page.tap('店1号');
    expect(page.text).toContain('已选 1 个');
    expect(log.map((data) => Object.keys(data))).toEqual([['bar.text', 'bar.none', 'rows[1].picked']]);
    expect(page.find('店1号，待年审，还剩 15 天，已选中')).toBeTruthy();
    await page.tap('店1号');
    expect(page.text).toContain('点一点要选的账号');
    expect(phone.wx.calls('navigateTo')).toEqual([]);
    await page.tap('退出选择');
    await page.tap('店1号');
    expect(phone.wx.calls('navigateTo')).toHaveLength(1);
  });

  test('a long press on a row begins with it; the next rows are a tap each, or are held as well', async () => {
    const { page, phone } = await listed(...shops(4));
    await page.hold('店1号');
    expect(page.text).toContain('已选 1 个');
    await page.tap('店2号');
    await page.hold('店3号');
    expect(page.text).toContain('已选 3 个');
    await page.hold('店3号');
    expect(page.text).toContain('已选 2 个');
    expect(phone.wx.calls('navigateTo')).toEqual([]);
  });

  test('nothing selected, nothing to do', async () => {
    const { page, phone } = await listed(...shops(3));
    await page.tap('选择');
    await page.tap('记为已通过');
    expect(phone.wx.calls('navigateTo')).toEqual([]);
  });

  test('goes on through filters, and says what is out of sight', async () => {
    const { page } = await listed(...shops(2), ...shops(1, '2026-01-05'));
    await page.tap('选择');
    await page.tap('全选 3 个');
    await page.tap('已逾期，1 个');
    expect(page.text).toContain('已选 3 个，2 个不在当前列表');
    await page.tap('取消全选');
    expect(page.text).toContain('已选 2 个，2 个不在当前列表');
  });

  test('what was deleted meanwhile is no longer selected', async () => {
    const { page, book } = await listed(...shops(3));
    await page.tap('选择');
    await page.tap('全选 3 个');
    await page.leave();
    must(book.remove(book.all()[0]?.id ?? '', dayOf('2026-03-05')));
    await page.visit();
    expect(page.text).toContain('已选 2 个');
  });

  test('of 5,000 sends no ids, and the marks of the rows in the tree alone', async () => {
    const { page } = await listed(...crowd(5000));
    const layout = layOut(page);
    await page.tap('选择');
    await page.tap('全选 5000 个');
    expect(page.text).toContain('已选 5000 个');
    layout.scrollTo(100_000);
    expect(rowsInTree(page).length).toBeLessThan(32);
    expect(rowsInTree(page).every(({ picked }) => picked)).toBe(true);
    expect(JSON.stringify(page.data).length).toBeLessThan(64 * 1024);
  });
});

describe('doing one thing to all', () => {
  const selectedAll = async (...accounts: AccountFields[]): Promise<Listed> => {
    const all = await listed(...accounts);
    await all.page.tap('选择');
    await all.page.tap(`全选 ${accounts.length} 个`);
    return all;
  };

  test('passes 50 in one step, and one undo takes all of it back', async () => {
    const all = await selectedAll(...shops(50));
    const before = JSON.stringify(all.book.all());
    const bulk = await opened(all, '记为已通过');
    expect(bulk.text).toContain('将把 50 个账号记为 2026年3月5日通过');
    await bulk.fire('.bulk-write', 'click');
    expect(new Set(all.book.all().map(({ cycle }) => cycle.dueOn))).toEqual(new Set(['2027-03-20']));
    await all.page.visit();
    expect(all.page.text).toContain('已把 50 个账号记为已通过');
    expect(all.page.data['selecting']).toBe(false);
    await jest.advanceTimersByTimeAsync(8000);
    await all.page.tap('撤销');
    expect(JSON.stringify(all.book.all())).toBe(before);
    expect(all.page.text).not.toContain('已把 50 个');
  });

  test('the offer ends by itself, and when something else was written', async () => {
    const all = await selectedAll(...shops(2));
    await (await opened(all, '删除')).fire('.bulk-write', 'click');
    await all.page.visit();
    expect(all.book.all()).toEqual([]);
    await jest.advanceTimersByTimeAsync(15_000);
    expect(all.page.text).not.toContain('已删除 2 个');

    const other = await selectedAll(...shops(2));
    await (await opened(other, '删除')).fire('.bulk-write', 'click');
    await other.page.visit();
    expect(other.page.text).toContain('已删除 2 个账号');
    await other.page.leave();
    must(other.book.restore(other.book.deleted()[0]?.id ?? ''));
    await other.page.visit();
    expect(other.page.text).not.toContain('已删除 2 个账号');
  });

  test('a write that fails changes nothing, says why, and keeps what was filled in', async () => {
    const all = await selectedAll(...shops(3));
    const bulk = await opened(all, '加标签');
    await bulk.fire('.bulk-tag', 'change', { value: '年框' });
    all.phone.store.room = 0;
    await bulk.fire('.bulk-write', 'click');
    expect(bulk.text).toContain('没有保存');
    expect(all.book.all().flatMap(({ tags }) => tags)).toEqual([]);
    expect(bulk.data['form']).toMatchObject({ tag: '年框' });
    all.phone.store.room = 10 * 1024 * 1024;
    await bulk.fire('.bulk-write', 'click');
    expect(all.book.all().map(({ tags }) => tags)).toEqual([['年框'], ['年框'], ['年框']]);
  });

  test('a tag that was typed and not written is there again when the page was left', async () => {
    const all = await selectedAll(...shops(2));
    const bulk = await opened(all, '加标签');
    await bulk.fire('.bulk-tag', 'change', { value: '年框' });
    await bulk.close();
    const again = await opened(all, '加标签');
    expect(again.data['form']).toMatchObject({ tag: '年框' });
    await again.fire('.bulk-write', 'click');
    expect(all.book.all().map(({ tags }) => tags)).toEqual([['年框'], ['年框']]);
  });

  test('a tag in use is the answer itself: one tap writes it, and it can be taken back', async () => {
    const all = await selectedAll({ ...shops(1)[0], tags: ['老客户'] } as AccountFields, ...shops(1));
    const bulk = await opened(all, '加标签');
    await bulk.tap('老客户 · 加 1 个');
    expect(all.book.all().map(({ tags }) => tags)).toEqual([['老客户'], ['老客户']]);
    await all.page.visit();
    expect(all.page.text).toContain('已给 1 个账号加上“老客户”');
    expect(all.page.text).toContain('一天内可在“最近操作”里撤销');
    await all.page.tap('撤销');
    expect(all.book.all().map(({ tags }) => tags)).toEqual([['老客户'], []]);
  });

  test('a tag is taken off with one tap; without any there is none to take', async () => {
    const all = await selectedAll({ ...shops(1)[0], tags: ['老客户', '年框'] } as AccountFields, ...shops(1));
    await (await opened(all, '去掉标签')).tap('老客户 · 去掉 1 个');
    expect(all.book.all().map(({ tags }) => tags)).toEqual([['年框'], []]);
    expect((await opened(await selectedAll(...shops(2)), '去掉标签')).text).toContain('选中的账号都没有标签');
  });

  test('what was done to many can be undone from 最近操作, also after something else was written', async () => {
    const all = await selectedAll(...shops(3));
    const bulk = await opened(all, '设主体类型');
    await bulk.tap('企业');
    await bulk.fire('.bulk-write', 'click');
    expect(all.book.all().map(({ subjectType }) => subjectType)).toEqual(['enterprise', 'enterprise', 'enterprise']);
    const [first] = all.book.all();
    must(all.book.update(first?.id ?? '', { ...(first as AccountFields), note: '改过' }));
    const deeds = await all.app.open('packages/book/deeds/deeds');
    await deeds.tap('撤销，已把 3 个账号设为企业');
    await deeds.fire('.deed-undo', 'click');
    expect(all.book.all().map(({ subjectType }) => subjectType)).toEqual(['enterprise', '', '']);
  });

  test('checks the days of all, and copies their list', async () => {
    const all = await selectedAll(
      ...shops(2).map((shop) => ({ ...shop, cycle: { ...shop.cycle, dueTrust: 'estimated' as const } })),
    );
    const copy = await opened(all, '复制清单');
    await copy.fire('.bulk-write', 'click');
    expect(all.phone.wx.clipboard).toBe(
      '名称\t到期日\t审核费\n店0号\t2026年3月20日（估计）\t以后台显示为准\n店1号\t2026年3月20日（估计）\t以后台显示为准',
    );
    await (await opened(all, '核对到期日')).fire('.bulk-write', 'click');
    expect(all.book.all().map(({ cycle }) => cycle.dueTrust)).toEqual(['confirmed', 'confirmed']);
  });

  test('lead times are added to what each has, and taken back as one', async () => {
    const all = await selectedAll({ ...shops(1)[0], leadTimes: ['3d'] } as AccountFields, ...shops(1));
    const before = all.book.all().map(({ leadTimes }) => leadTimes);
    const bulk = await opened(all, '提前提醒');
    await bulk.tap('提前 6 个月');
    await bulk.tap('提前 45 天');
    await bulk.tap('提前 45 天，已选中');
    expect(bulk.text).toContain('将给 2 个账号另外加上：提前 6 个月。');
    await bulk.fire('.bulk-write', 'click');
    expect(all.book.all().map(({ leadTimes }) => leadTimes)).toEqual([['3d', '6m'], ['6m']]);
    await all.page.visit();
    await all.page.tap('撤销');
    expect(all.book.all().map(({ leadTimes }) => leadTimes)).toEqual(before);
  });

  test('handing in takes the day and the fees that were chosen', async () => {
    const all = await selectedAll(...shops(2).map((shop) => ({ ...shop, subjectType: 'enterprise' as const })));
    const bulk = await opened(all, '记录已提交');
    await bulk.fire('.bulk-day', 'change', { value: '2026-03-09' });
    expect(bulk.text).toContain('日期不能晚于今天');
    await bulk.fire('.bulk-day', 'change', { value: '2026-03-02' });
    await bulk.fire('.bulk-fees', 'change', { value: 'usual' });
    await bulk.fire('.bulk-write', 'click');
    for (const { cycle } of all.book.all())
      expect(cycle.application?.steps).toEqual([{ state: 'inReview', on: '2026-03-02', feeYuan: 300, note: '' }]);
  });

  test('without a selection there is nothing to do', async () => {
    const bulk = await startedBook(...shops(1)).app.open(bulkPath, { do: 'passed' });
    expect(bulk.text).toContain('没有选中的账号');
  });

  test('5,000 are passed in one step', async () => {
    const all = await selectedAll(...crowd(5000));
    const bulk = await opened(all, '记为已通过');
    expect(JSON.stringify(bulk.data).length).toBeLessThan(8 * 1024);
    await bulk.fire('.bulk-write', 'click');
    await workDone();
    expect(all.book.all().filter(({ history }) => history.length === 1)).toHaveLength(5000);
  });
});
