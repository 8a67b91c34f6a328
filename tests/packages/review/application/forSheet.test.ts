/** @jest-environment jsdom */
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { dayOf, must } from '../../../support/accounts';
import { dated } from '../../../support/pageAccounts';
import { Rendered } from '../../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../../support/startedBook';

/** 办理进度 as 账号详情 opens it: for the sheet 记为已通过 alone. */

const path = 'packages/review/application/application';
const shop: AccountFields = { ...dated('2026-03-20'), name: '茶铺' };

interface Opened extends StartedBook {
  page: Rendered;
  id: string;
  /** How often it went back by itself. */
  backs(): number;
}

async function opened(fields = shop): Promise<Opened> {
  const started = startedBook(fields);
  const id = started.book.all()[0]?.id ?? '';
  await started.app.open('pages/accounts/accounts');
  const page = await started.app.open(path, { id, do: 'passed' });
  return { ...started, id, page, backs: () => started.phone.wx.calls('navigateBack').length };
}

function sheetOf(page: Rendered): Rendered {
  const sheet = page.root.querySelector('.pass-dialog');
  if (!sheet) throw new Error('no sheet');
  return new Rendered(sheet as typeof page.root, document.body);
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('the sheet is there at once, suggests the next due day, closes the cycle and goes back', async () => {
  const { page, book, id, backs } = await opened();
  expect(page.text).toContain('2027年3月20日');
  await page.tap('记下来');
  expect(book.find(id)).toMatchObject({
    certifiedOn: '2026-03-05',
    cycle: { dueOn: '2027-03-20', dueTrust: 'estimated' },
    history: [{ dueOn: '2026-03-20', passedOn: '2026-03-05', feeYuan: null }],
  });
  expect([page.data['passing'], page.data['undoText'], backs()]).toEqual([null, '', 1]);
});

test('closed without a word, nothing is written, and it goes back', async () => {
  const { page, book, id, backs } = await opened();
  await page.tap('取消');
  expect([page.data['passing'], backs()]).toEqual([null, 1]);
  expect(book.find(id)?.history).toEqual([]);
});

test('what was filled in goes only when the person says so', async () => {
  const { page, phone, backs } = await opened();
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await sheetOf(page).fire('.pass-review-fee', 'change', { value: '300' });
  await page.tap('关闭记为已通过');
  expect(backs()).toBe(0);
  expect(sheetOf(page).data['form']).toMatchObject({ fee: '300' });
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('取消');
  expect(backs()).toBe(1);
});

test('it opens once: neither midnight nor coming back to the page opens it again', async () => {
  const { page } = await opened();
  await page.tap('取消');
  await jest.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
  expect(page.data['passing']).toBeNull();
  await page.leave();
  await page.visit();
  expect(page.data['passing']).toBeNull();
});

test('what is typed survives another page and midnight', async () => {
  const { page } = await opened();
  await sheetOf(page).fire('.pass-review-fee', 'change', { value: '300' });
  await page.leave();
  await page.visit();
  await jest.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
  expect(sheetOf(page).data['form']).toMatchObject({ fee: '300' });
});

test('a write that fails keeps the sheet open and says why; the next try works', async () => {
  const { page, phone, book, id, backs } = await opened();
  phone.store.room = 0;
  await page.tap('记下来');
  expect(page.text).toContain('没有保存');
  expect(page.text).toContain('2027年3月20日');
  expect([book.find(id)?.history, backs()]).toEqual([[], 0]);
  phone.store.room = 10 * 1024 * 1024;
  await page.tap('记下来');
  expect(book.find(id)?.cycle.dueOn).toBe('2027-03-20');
});

test('an account that went away meanwhile is not lost silently', async () => {
  const { page, book, id, backs } = await opened();
  must(book.remove(id, dayOf('2026-03-05')));
  await page.tap('记下来');
  expect(page.text).toContain('最近删除');
  expect(page.data['passing']).not.toBeNull();
  expect(backs()).toBe(0);
});

test('one that is gone is said to be, without a sheet', async () => {
  const { app, book, id } = await opened();
  must(book.remove(id, dayOf('2026-03-05')));
  for (const gone of [id, 'p01-nothing']) {
    const page = await app.open(path, { id: gone, do: 'passed' });
    expect(page.text).toContain('没有找到这个账号');
    expect(page.data['passing']).toBeNull();
    await page.close();
  }
});

test('a day before the last logged step is refused beside its field, and what was typed stays', async () => {
  const handedIn = { id: 'a1', steps: [{ state: 'inReview' as const, on: '2026-01-01', feeYuan: 300, note: '' }] };
  const { page, book, id } = await opened({ ...shop, cycle: { ...shop.cycle, application: handedIn } });
  const sheet = sheetOf(page);
  await sheet.fire('.pass-review-fee', 'change', { value: '300' });
  await sheet.fire('.pass-review-passed', 'change', { value: '2025-06-01' });
  await page.tap('记下来');
  expect(book.find(id)?.history).toEqual([]);
  expect(sheet.root.querySelector('.pass-review-passed')?.data['error']).toBe('日期不能早于上一步（2026年1月1日）');
  expect(sheet.data['form']).toMatchObject({ passedOn: '2025-06-01', fee: '300' });
});

test('a step logged elsewhere while the sheet is open is kept in order too', async () => {
  const { page, book, id } = await opened();
  const own = book.find(id);
  if (!own) throw new Error('no account');
  const later = { id: 'a1', steps: [{ state: 'inReview' as const, on: '2026-03-04', feeYuan: null, note: '' }] };
  must(book.update(id, { ...own, cycle: { ...own.cycle, application: later } }));
  await sheetOf(page).fire('.pass-review-passed', 'change', { value: '2026-03-01' });
  await page.tap('记下来');
  expect(book.find(id)?.history).toEqual([]);
  expect(page.text).toContain('日期不能早于上一步（2026年3月4日）');
});

test('a first certification says 认证, and ends the state 未认证', async () => {
  const never: AccountFields = { ...dated('', '', { certifiedHow: 'never' }), subjectType: 'enterprise' };
  const { page, book, id } = await opened(never);
  await page.tap('记下来');
  expect(book.find(id)).toMatchObject({
    certifiedHow: 'own',
    certifiedOn: '2026-03-05',
    cycle: { dueOn: '2027-03-04' },
  });
});
