/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { dayOf, must } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/review/application/application';
const shop: AccountFields = { ...dated('2026-03-20'), name: '茶铺', subjectType: 'enterprise' };

interface Opened extends StartedBook {
  page: Rendered;
  id: string;
  /** States logged so far. */
  states(): string[] | undefined;
}

async function opened(fields = shop): Promise<Opened> {
  const started = startedBook(fields);
  const id = started.book.all()[0]?.id ?? '';
  const states = () => started.book.find(id)?.cycle.application?.steps.map(({ state }) => state);
  return { ...started, id, states, page: await started.app.open(path, { id }) };
}

/** One of the page's sheets, to fill in its fields. */
function sheetOf(page: Rendered, name: '.step-dialog' | '.pass-dialog'): Rendered {
  const sheet = page.root.querySelector(name);
  if (!sheet) throw new Error(`no ${name}`);
  return new Rendered(sheet as typeof page.root, document.body);
}

/** Opens the sheet of a move. */
async function open(page: Rendered, state: string): Promise<void> {
  await page.fire(`.move-${state}`, 'click');
  await jest.advanceTimersByTimeAsync(500);
}

/** Takes a move, fills the sheet in and saves it. */
async function take(
  page: Rendered,
  state: string,
  entry: { day?: string; fee?: string; note?: string } = {},
): Promise<void> {
  await open(page, state);
  const sheet = sheetOf(page, '.step-dialog');
  for (const [field, value] of Object.entries(entry)) await sheet.fire(`.step-sheet-${field}`, 'change', { value });
  await page.tap('记下来');
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('a cycle from preparing to passed, with one return', async () => {
  const { page, book, id, states } = await opened();
  await take(page, 'preparing', { day: '2026-02-01' });
  await take(page, 'inReview', { day: '2026-02-03', fee: '300' });
  expect(page.text).toContain('这个电话一定要接');
  await take(page, 'returned', { day: '2026-02-20', note: '公函没盖章' });
  expect(page.text).toContain('重填期限 3月22日（含当日）');
  expect(page.text).toContain('公函没盖章');
  await take(page, 'inReview', { day: '2026-02-22' });
  expect(states()).toEqual(['preparing', 'inReview', 'returned', 'inReview']);

  await open(page, 'passed');
  await page.tap('未通过');
  await page.tap('记下来');
  const account = book.find(id);
  expect(account).toMatchObject({
    certifiedOn: '2026-03-05',
    cycle: { dueOn: '2027-03-20', dueTrust: 'estimated', application: null },
  });
  expect(account?.history[0]?.application?.steps.slice(-1)).toMatchObject([{ state: 'passed', namePassed: false }]);
  expect(page.text).toContain('打回 1 次 · 名称没通过 · 审核费 300 元');
});

test('a passing is taken back whole, as long as nothing else was written', async () => {
  const { page, book, id } = await opened();
  await take(page, 'inReview');
  const before = book.find(id);
  await open(page, 'passed');
  await page.tap('记下来');
  expect(book.find(id)?.history).toHaveLength(1);
  await page.tap('撤销');
  expect(book.find(id)).toEqual(before);
  expect(page.text).not.toContain('已记为通过');

  await open(page, 'passed');
  await page.tap('记下来');
  must(book.update(id, { ...shop, name: '改了名' }));
  await page.visit();
  expect(page.text).not.toContain('已记为通过');
});

test('a day before the last step is refused in place, what was typed stays', async () => {
  const { page, states } = await opened();
  await take(page, 'inReview', { day: '2026-03-01' });
  await take(page, 'returned', { day: '2026-02-01', note: '公函没盖章' });
  expect(page.text).toContain('日期不能早于上一步（2026年3月1日）');
  expect(sheetOf(page, '.step-dialog').data['form']).toMatchObject({ on: '2026-02-01', note: '公函没盖章' });
  expect(states()).toEqual(['inReview']);

  await page.tap('取消');
  await open(page, 'passed');
  await sheetOf(page, '.pass-dialog').fire('.pass-review-passed', 'change', { value: '2026-02-01' });
  await page.tap('记下来');
  expect(page.text).toContain('日期不能早于上一步');
  expect(states()).toEqual(['inReview']);
});

test('what was filled in goes neither with 取消 nor with the shade unless the person says so', async () => {
  const { page, phone } = await opened();
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  const asked = () => phone.wx.calls('showModal').length;
  await open(page, 'inReview');
  await page.tap('取消');
  expect([page.data['asking'], asked()]).toEqual([null, 0]);

  await open(page, 'inReview');
  await sheetOf(page, '.step-dialog').fire('.step-sheet-note', 'change', { value: '老板付的' });
  await page.tap('取消');
  await page.tap('关闭记录已提交');
  expect(asked()).toBe(2);
  expect(sheetOf(page, '.step-dialog').data['form']).toMatchObject({ note: '老板付的' });

  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('取消');
  expect(page.data['asking']).toBeNull();
});

test('nor does a passing that was filled in', async () => {
  const { page, phone } = await opened();
  await take(page, 'inReview');
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await open(page, 'passed');
  await sheetOf(page, '.pass-dialog').fire('.pass-review-fee', 'change', { value: '300' });
  await page.tap('取消');
  expect(page.data['passing']).not.toBeNull();
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('取消');
  expect(page.data['passing']).toBeNull();
});

test('a write that fails keeps the sheet and says why; the next try works', async () => {
  const { page, phone, states } = await opened();
  phone.store.room = 0;
  await take(page, 'inReview', { fee: '300', note: '老板付的' });
  expect(page.text).toContain('没有保存');
  expect(sheetOf(page, '.step-dialog').data['form']).toMatchObject({ fee: '300', note: '老板付的' });
  expect(states()).toBeUndefined();
  phone.store.room = 10 * 1024 * 1024;
  await page.tap('记下来');
  expect(states()).toEqual(['inReview']);
  expect(page.text).toContain('本期已交 300 元');
});

test('a passing that can not be written keeps its sheet', async () => {
  const { page, phone, book, id } = await opened();
  await take(page, 'inReview');
  await open(page, 'passed');
  await sheetOf(page, '.pass-dialog').fire('.pass-review-fee', 'change', { value: '30' });
  phone.store.room = 0;
  await page.tap('记下来');
  expect(sheetOf(page, '.pass-dialog').data['form']).toMatchObject({ fee: '30' });
  expect(page.data['passProblem']).toContain('没有保存');
  expect(page.data['passing']).not.toBeNull();
  expect(book.find(id)?.history).toEqual([]);
});

describe('the last step', () => {
  test('is taken back after asking, and only then', async () => {
    const { page, phone, states } = await opened();
    await take(page, 'preparing');
    await take(page, 'inReview');
    phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
    await page.tap('撤销上一步');
    expect(states()).toEqual(['preparing', 'inReview']);
    phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
    await page.tap('撤销上一步');
    await page.tap('撤销上一步');
    expect(states()).toBeUndefined();
    expect(page.text).toContain('还没有开始');
  });

  test('stays where the phone can not write, and says so', async () => {
    const { page, phone, states } = await opened();
    await take(page, 'preparing');
    phone.store.write = () => {
      throw new Error('no');
    };
    await page.tap('撤销上一步');
    expect(page.text).toContain('没有保存');
    expect(states()).toEqual(['preparing']);
  });
});

describe('an earlier step', () => {
  test('is corrected in place, and that can be undone', async () => {
    const { page, book, id, states } = await opened();
    await take(page, 'inReview', { day: '2026-02-03', fee: '300' });
    await take(page, 'returned', { day: '2026-02-20', note: '公函没盖章' });
    const before = book.find(id);
    await page.tap('打回重填，2026年2月20日，公函没盖章，改');
    await jest.advanceTimersByTimeAsync(500);
    const sheet = sheetOf(page, '.step-dialog');
    expect(sheet.data['form']).toEqual({ on: '2026-02-20', fee: '', note: '公函没盖章' });
    await sheet.fire('.step-sheet-day', 'change', { value: '2026-02-18' });
    await sheet.fire('.step-sheet-note', 'change', { value: '营业执照看不清' });
    await page.tap('记下来');
    expect(book.find(id)?.cycle.application?.steps[1]).toMatchObject({ on: '2026-02-18', note: '营业执照看不清' });
    expect(page.text).toContain('重填期限 3月20日（含当日）');
    expect(states()).toEqual(['inReview', 'returned']);
    await page.tap('撤销');
    expect(book.find(id)).toEqual(before);
  });

  test('can not be moved past the next one: said on the sheet, with all that was typed', async () => {
    const { page, book, id } = await opened();
    await take(page, 'inReview', { day: '2026-02-03', fee: '300' });
    await take(page, 'returned', { day: '2026-02-20' });
    await page.tap('审核中，2026年2月3日，交费 300 元，改');
    await jest.advanceTimersByTimeAsync(500);
    const sheet = sheetOf(page, '.step-dialog');
    await sheet.fire('.step-sheet-day', 'change', { value: '2026-02-21' });
    await page.tap('记下来');
    expect(page.text).toContain('日期不能晚于下一步（2026年2月20日）');
    expect(sheet.data['form']).toEqual({ on: '2026-02-21', fee: '300', note: '' });
    expect(book.find(id)?.cycle.application?.steps[0]?.on).toBe('2026-02-03');
  });
});

describe('the materials', () => {
  test('are ticked and unticked, and kept', async () => {
    const { app, page, book, id } = await opened();
    await take(page, 'preparing');
    await page.tap('营业执照');
    expect(page.text).toContain('已备好 1 / 7');
    expect(book.find(id)?.cycle.application?.materials).toEqual(['licence']);
    const again = await app.open(path, { id });
    expect(again.text).toContain('已备好 1 / 7');
    await again.tap('营业执照');
    expect(book.find(id)?.cycle.application?.materials).toEqual([]);
  });

  test('can be ticked before anything was logged: that begins it', async () => {
    const { page, states } = await opened();
    await page.tap('营业执照');
    expect(page.text).toContain('已备好 1 / 7');
    expect(states()).toEqual(['preparing']);
  });

  test('that do not apply are left out of the count, and come back with a tick', async () => {
    const { page, book, id } = await opened();
    await take(page, 'preparing');
    await page.tap('商标注册证不适用');
    await page.tap('关键词的证明不适用');
    expect(page.text).toContain('已备好 0 / 5');
    await page.tap('商标注册证，名称用了商标才要；商标是别人的，再带授权书');
    expect(page.text).toContain('已备好 1 / 6');
    await page.tap('关键词的证明不适用');
    expect(page.text).toContain('已备好 1 / 7');
    expect(book.find(id)?.cycle.application).toMatchObject({ materials: ['trademark'], notNeeded: [] });
  });
});

test('an account that went away is said, not written to', async () => {
  const { page, book, id } = await opened();
  await open(page, 'preparing');
  must(book.remove(id, dayOf('2026-03-05')));
  await page.tap('记下来');
  expect(page.text).toContain('最近删除');
  await page.visit();
  expect(page.text).toContain('没有找到这个账号');
});
