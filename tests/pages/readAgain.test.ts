/** @jest-environment jsdom */
import { fullFields } from '../support/accounts';
import { startApp, type RunningApp } from '../support/startApp';
import { noon, startedBook } from '../support/startedBook';
import type { StoredPhone } from '../support/storedPhone';

/** On a phone closing the app only hides it: what could only be read is read again by a button, or by coming back. */

type Storage = typeof import('../../miniprogram/storage/phone');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

/** A launched app whose only page of accounts could not be read. */
function locked(): { app: RunningApp; phone: StoredPhone } {
  const { phone } = startedBook(fullFields(1));
  phone.store.unreadable.add('page:01');
  const app = startApp(phone.wx);
  app.launch();
  return { app, phone };
}

/** A launched app that finds the mark of an unfinished write, and no file to it. */
function withLostJournal(): { app: RunningApp; phone: StoredPhone } {
  const { phone } = startedBook(fullFields(1));
  phone.store.write('tx', '{"schema":1,"file":"journal-gone.json","sum":"0"}');
  const app = startApp(phone.wx);
  app.launch();
  return { app, phone };
}

const modeOf = (app: RunningApp): string => app.module<Storage>('storage/phone').theBook().mode.kind;

const tabs = ['overview', 'register', 'reminders', 'mine'].map((name) => `pages/${name}/${name}`);

test.each([...tabs, 'packages/form/edit/edit', 'packages/book/recycle/recycle', 'packages/book/wipe/wipe'])(
  '重新读取 on %s opens the book again, and what was refused is no news any more',
  async (path) => {
    const { app, phone } = locked();
    const page = await app.open(path);
    expect(page.text).toContain('现在只能查看');
    expect(page.text).not.toContain('关闭小程序');
    phone.store.unreadable.clear();
    if ('problem' in page.data) await page.set({ problem: '没有保存，现在只能查看' });
    await page.tap('重新读取');
    expect(page.text).not.toContain('现在只能查看');
    expect(modeOf(app)).toBe('ready');
    expect(phone.wx.calls('showToast')).toMatchObject([{ title: '读好了，可以修改了' }]);
  },
);

test('what still can not be read stays for reading only, and says so', async () => {
  const { app, phone } = locked();
  const page = await app.open('pages/overview/overview');
  await page.tap('重新读取');
  expect(page.text).toContain('现在只能查看');
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '还是只能查看' }]);
});

test('coming back to the front reads again what could only be read, and nothing else', async () => {
  const { app, phone } = locked();
  const page = await app.open('pages/mine/mine');
  const { theBook } = app.module<Storage>('storage/phone');
  phone.store.unreadable.clear();
  const comeBack = async (): Promise<void> => {
    await page.leave();
    app.hide();
    app.comeBack();
    await page.visit();
  };
  await comeBack();
  expect(page.text).not.toContain('现在只能查看');
  const book = theBook();
  await comeBack();
  expect(theBook()).toBe(book);
});

test('a lost journal: after a clear word the write is given up, and all that is stored stays', async () => {
  const { app, phone } = withLostJournal();
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  const page = await app.open('pages/mine/mine');
  await page.tap('重新读取');
  expect(phone.wx.calls('showModal')).toMatchObject([
    { title: '放弃没做完的那一步？', content: expect.stringContaining('核对'), confirmText: '继续使用' },
  ]);
  expect(modeOf(app)).toBe('readOnly');
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('重新读取');
  expect(modeOf(app)).toBe('ready');
  expect(page.text).not.toContain('现在只能查看');
  expect(phone.wx.calls('showModal')).toMatchObject([{}, {}, { title: '可以修改了', confirmText: '看备份' }]);
  expect(phone.wx.calls('navigateTo')).toMatchObject([{ url: '/packages/book/backups/backups' }]);
  expect(app.module<Storage>('storage/phone').theBook().all()).toHaveLength(1);
  expect(phone.store.values.has('tx')).toBe(false);
});
