/** @jest-environment jsdom */
import type { Book } from '../../miniprogram/storage/book/book';
import { emptyFields } from '../../miniprogram/domain/account/account';
import { readDay } from '../../miniprogram/domain/day/day';
import { dayOf, fullFields, must } from '../support/accounts';
import { diagnosisFields } from '../support/diagnoses';
import type { FakeWx } from '../support/fakeWx';
import { settled } from '../support/rendered';
import { dated } from '../support/pageAccounts';
import { startApp } from '../support/startApp';
import { startedBook } from '../support/startedBook';

type Occasions = typeof import('../../miniprogram/domain/reminders/occasions');
type Storage = typeof import('../../miniprogram/storage/phone');

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-03-31T10:00:00+08:00') });
});
afterEach(() => {
  jest.dontMock('../../miniprogram/domain/reminders/occasions');
  jest.useRealTimers();
});

/** What waits for the next tick, instead of having it done. */
function heldBack(wx: FakeWx): { goOn(): Promise<void> } {
  const waiting: (() => void)[] = [];
  wx.api['nextTick'] = (work: () => void) => waiting.push(work);
  return {
    goOn: async () => {
      for (const work of waiting.splice(0)) work();
      await settled();
    },
  };
}

/** Counts the synchronous calls of storage from now on, by name. */
function countedStorage(wx: FakeWx): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of Object.keys(wx.api).filter((one) => one.endsWith('StorageSync') || one === 'getStorageInfoSync')) {
    const call = wx.api[name] as (...args: unknown[]) => unknown;
    wx.api[name] = (...args: unknown[]) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return call(...args);
    };
  }
  return counts;
}

/** A phone on which the app has run before: a book of ten pages, reminders said, settings and choices, diagnoses. */
async function usedPhone(): Promise<FakeWx> {
  const { app, phone } = startedBook(...Array.from({ length: 639 }, (_, index) => fullFields(index)), {
    ...fullFields(639),
    ...dated('2026-04-05', 'confirmed', { name: '快到店' }),
  });
  const { theDiagnoses, theReminders, theSettings } = app.module<Storage>('storage/phone');
  must(theSettings().write({ theme: 'light' }));
  must(theReminders().choices.write({ slackDays: 20 }));
  for (let index = 0; index < 5; index += 1) must(theDiagnoses().create(diagnosisFields(), dayOf('2026-03-05')));
  await app.open('pages/reminders/reminders');
  return phone.wx;
}

test('the first screen waits for no more than twelve calls of storage beside the pages of the book', async () => {
  const wx = await usedPhone();
  const pages = (wx.api['getStorageInfoSync'] as () => { keys: string[] })().keys.filter((key) => /^page:/.test(key));
  expect(pages.length).toBeGreaterThanOrEqual(10);
  const held = heldBack(wx);
  const counts = countedStorage(wx);
  const info = jest.spyOn(wx.api as { getAppBaseInfo: () => object }, 'getAppBaseInfo');
  const app = startApp(wx);
  app.launch();
  const page = await app.open('pages/overview/overview');
  expect(page.text).toContain('640');
  const calls = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect(calls - pages.length).toBeLessThanOrEqual(12);
  expect(counts.get('getStorageInfoSync')).toBe(1);
  expect(counts.get('setStorageSync')).toBeUndefined();
  expect(info).toHaveBeenCalledTimes(1);
  await held.goOn();
  // The next visit finds everything as it was.
  counts.clear();
  await page.leave();
  await page.visit();
  await held.goOn();
  expect([...counts]).toEqual([]);
});

test('what a newer version wrote beside the accounts is seen and said once the first screen stands', async () => {
  const wx = await usedPhone();
  (wx.api['setStorageSync'] as (key: string, text: string) => void)('draft:paste', '{"schema":2}');
  const held = heldBack(wx);
  const app = startApp(wx);
  app.launch();
  const page = await app.open('pages/overview/overview');
  expect(page.text).not.toContain('更新版本');
  await held.goOn();
  expect(page.text).toContain('更新版本');
});

test('reminders are computed once for a book and a day, and for one account where one was changed', async () => {
  const wx = await usedPhone();
  const occasions = jest.fn(jest.requireActual<Occasions>('../../miniprogram/domain/reminders/occasions').occasionsOf);
  jest.doMock('../../miniprogram/domain/reminders/occasions', () => ({ occasionsOf: occasions }));
  const app = startApp(wx);
  const page = await app.open('pages/reminders/reminders');
  const first = occasions.mock.calls.length;
  expect(first).toBeGreaterThanOrEqual(640);
  await page.leave();
  await page.visit();
  await page.tap('知道了 快到店');
  expect(occasions).toHaveBeenCalledTimes(first);
  const { theBook, theReminders } = app.module<Storage>('storage/phone');
  const [account] = theBook().all();
  if (!account) throw new Error('no account');
  must(theBook().update(account.id, { ...account, name: '改了名' }));
  await page.leave();
  await page.visit();
  expect(occasions).toHaveBeenCalledTimes(first + 1);
  must(theReminders().choices.write({ slackDays: 5 }));
  await page.leave();
  await page.visit();
  expect(occasions.mock.calls.length).toBeGreaterThan(first + 600);
});

test('a start clears what lay in 最近删除 for more than 30 days, and nothing else', async () => {
  const { app, book } = startedBook(emptyFields('早删的'), emptyFields('刚删的'), emptyFields('在用的'));
  for (const [name, deletedOn] of [
    ['早删的', '2026-02-28'],
    ['刚删的', '2026-03-02'],
  ] as const) {
    const account = book.all().find((one) => one.name === name);
    const day = readDay(deletedOn);
    if (!account || day === null) throw new Error(`no ${name}`);
    must(book.remove(account.id, day));
  }
  const again = startApp(app.wx);
  again.launch();
  await again.open('pages/overview/overview');
  const reopened: Book = again.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').theBook();
  expect(reopened.deleted().map(({ name }) => name)).toEqual(['刚删的']);
  expect(reopened.all().map(({ name }) => name)).toEqual(['在用的']);
});
