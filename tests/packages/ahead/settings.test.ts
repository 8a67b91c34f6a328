/** @jest-environment jsdom */
import { dayOf, fullFields, must } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import { startApp, type RunningApp } from '../../support/startApp';
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/ahead/settings/settings';
type Current = typeof import('../../../miniprogram/storage/phone');

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

function started() {
  const { app, phone, book } = startedBook({ ...fullFields(1), ...dated('2026-07-01', 'confirmed', { name: '甲店' }) });
  return { app, phone, book, id: book.all()[0]?.id ?? '' };
}

/** What is stored, as the next start reads it. */
function kept(app: RunningApp) {
  const { theReminders, theBook } = startApp(app.wx).module<Current>('storage/phone');
  return { ...theReminders().choices.read(), own: theBook().all()[0]?.leadTimes };
}

describe('all accounts', () => {
  test('what was typed and not added is there again when the page was left', async () => {
    const { app, id } = started();
    const page = await app.open(path);
    await page.fire('.lead-typed', 'change', { value: '60' });
    await page.fire('.lead-unit', 'change', { value: '周' });
    await page.close();
    expect((await app.open(path, { id })).data['typed']).toBe('');
    const again = await app.open(path);
    expect(again.data).toMatchObject({ typed: '60', unit: '周' });
    await again.fire('.lead-typed', 'change', { value: '3' });
    await again.fire('.lead-add', 'click');
    await again.close();
    expect((await app.open(path)).data['typed']).toBe('');
  });

  test('a tap chooses at once, another takes it back; 提醒 speaks earlier for it', async () => {
    const { app } = started();
    const page = await app.open(path);
    await page.tap('提前 4 个月');
    expect(kept(app).leadTimes).toEqual(['4m']);
    expect((await startApp(app.wx).open('pages/reminders/reminders')).text).toContain('甲店');
    await page.tap('提前 4 个月，已选中');
    expect(kept(app).leadTimes).toEqual([]);
  });

  test('one of one’s own: in weeks, removed again', async () => {
    const { app } = started();
    const page = await app.open(path);
    await page.fire('.lead-typed', 'change', { value: '60' });
    await page.fire('.lead-unit', 'change', { value: '周' });
    await page.fire('.lead-add', 'click');
    expect(page.text).toContain('最多提前 12 个月');
    expect(page.data).toMatchObject({ typed: '60' });
    await page.fire('.lead-typed', 'change', { value: '3' });
    expect(page.data['typedError']).toBe('');
    await page.fire('.lead-add', 'click');
    expect(kept(app).leadTimes).toEqual(['21d']);
    expect(page.data['typed']).toBe('');
    await page.tap('去掉 提前 21 天');
    expect(kept(app).leadTimes).toEqual([]);
  });

  test('slack days are kept when they can be, else the reason stands beside them', async () => {
    const { app } = started();
    const page = await app.open(path);
    await page.fire('.slack-days', 'change', { value: '75' });
    expect(page.data).toMatchObject({ slack: '75', slackError: '请填 0 到 60 之间的整数' });
    expect(kept(app).slackDays).toBe(14);
    await page.fire('.slack-days', 'change', { value: '20' });
    expect(page.data['slackError']).toBe('');
    expect(page.text).toContain('提早 20 天');
    expect(kept(app).slackDays).toBe(20);
  });

  test('back to the default, asked first; an account’s own stay', async () => {
    const { app, phone, book, id } = started();
    const account = book.find(id);
    if (account) must(book.update(id, { ...account, leadTimes: ['3d'] }));
    const page = await app.open(path);
    expect(page.text).not.toContain('恢复默认');
    await page.tap('提前 4 个月');
    await page.fire('.slack-days', 'change', { value: '20' });
    phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
    await page.fire('.lead-reset', 'click');
    expect(kept(app)).toMatchObject({ leadTimes: ['4m'], slackDays: 20 });
    phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
    await page.fire('.lead-reset', 'click');
    expect(kept(app)).toMatchObject({ leadTimes: [], slackDays: 14, own: ['3d'] });
    expect(page.data['slack']).toBe('14');
  });

  test('a failed write says why in its place and keeps what was typed', async () => {
    const { app, phone } = started();
    const page = await app.open(path);
    await page.fire('.lead-typed', 'change', { value: '40' });
    phone.hazard.expect({ at: 1, how: 'failFrom' });
    await page.fire('.lead-add', 'click');
    expect(page.data).toMatchObject({ typed: '40' });
    expect(page.data['typedError']).toContain('没有保存');
    await page.fire('.slack-days', 'change', { value: '30' });
    expect(page.data).toMatchObject({ slack: '30' });
    expect(page.data['slackError']).toContain('没有保存');
    await page.tap('提前 6 个月');
    expect(page.data['problem']).toContain('没有保存');
    phone.hazard.calm();
    expect(kept(app)).toMatchObject({ leadTimes: [], slackDays: 14 });
  });
});

describe('one account', () => {
  test('its own are kept with it alone, and cleared as a whole', async () => {
    const { app, id } = started();
    const page = await app.open(path, { id });
    expect(page.text).toContain('“甲店”另外提前提醒');
    expect(page.text).not.toContain('给打回重填留几天');
    await page.tap('提前 4 个月');
    await page.fire('.lead-typed', 'change', { value: '100' });
    await page.fire('.lead-add', 'click');
    expect(kept(app)).toMatchObject({ leadTimes: [], own: ['4m', '100d'] });
    await page.fire('.lead-reset', 'click');
    expect(kept(app).own ?? []).toEqual([]);
  });

  test('a failed write leaves the account as it was', async () => {
    const { app, phone, id } = started();
    const page = await app.open(path, { id });
    phone.hazard.expect({ at: 1, how: 'failFrom' });
    await page.tap('提前 4 个月');
    phone.hazard.calm();
    expect(page.data['problem']).not.toBe('');
    expect(kept(app).own ?? []).not.toContain('4m');
  });

  test('one that is gone, or deleted, is said so', async () => {
    const { app, book, id } = started();
    expect((await app.open(path, { id: 'p01-none' })).text).toContain('没有这个账号');
    must(book.remove(id, dayOf('2026-03-05')));
    const page = await app.open(path, { id });
    expect(page.text).toContain('最近删除');
    expect(page.text).not.toContain('提前 4 个月');
  });
});

test('read-only: said, and refused with the reason', async () => {
  const { app, phone } = started();
  phone.store.unreadable.add(phone.store.keys().find((one) => one.startsWith('page:')) ?? '');
  app.module<Current>('storage/phone').reopenBook();
  const page = await app.open(path);
  expect(page.text).toContain('现在只能看，改了记不下来');
  await page.tap('提前 4 个月');
  expect(page.data['problem']).not.toBe('');
  expect(page.text).not.toContain('已选中');
  expect(page.data['view']).toMatchObject({ resettable: false });
});

test.each([
  ['pages/reminders/reminders', '提醒设置', '/packages/ahead/settings/settings'],
  ['pages/mine/mine', '提醒设置', '/packages/ahead/settings/settings'],
])('%s leads here', async (from, label, url) => {
  const { app, phone } = started();
  await (await app.open(from)).tap(label);
  expect(phone.wx.calls('navigateTo')).toEqual([{ url }]);
});

test('an account leads to its own', async () => {
  const { app, phone, id } = started();
  await (await app.open('pages/account/account', { id })).tapOn('.lead-times');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/${path}?id=${id}` }]);
});
