/** @jest-environment jsdom */
import { fullFields } from '../../support/accounts';
import { dated } from '../../support/pageAccounts';
import { startApp } from '../../support/startApp';
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/review/message/message';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

function started(due: string) {
  const { app, phone, book } = startedBook({
    ...fullFields(1),
    ...dated(due, 'confirmed', { name: '甲店', client: '王老板' }),
  });
  return { app, phone, id: book.all()[0]?.id ?? '' };
}

test('copies the text in the chosen tone', async () => {
  const { app, phone, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  expect(page.text).toContain('还有31天');
  await page.fire('.client-copy', 'click');
  expect(phone.wx.clipboard).toContain('王老板你好，“甲店”的微信认证2026年4月5日到期');
  await page.fire('.client-tone', 'change', { value: 'notice' });
  await page.fire('.client-copy', 'click');
  expect(phone.wx.clipboard).toContain('请准备好证件');
});

test('an overdue account is told only that', async () => {
  const { app, id } = started('2026-02-26');
  const page = await app.open(path, { id });
  expect(page.text).toContain('逾期7天');
  expect(page.text).not.toContain('语气');
});

test('an edited text is kept over a restart, and can be put back', async () => {
  const { app, id } = started('2026-02-26');
  const page = await app.open(path, { id });
  await page.fire('.client-edit', 'click');
  await page.fire('.client-input', 'change', { value: '【老板】快点' });
  await page.fire('.client-save', 'click');
  expect(page.text).toContain('没有【老板】这个填空');
  await page.fire('.client-input', 'change', { value: '【客户】快点，【账号名称】' });
  await page.fire('.client-save', 'click');
  const again = await startApp(app.wx).open(path, { id });
  expect(again.text).toContain('王老板快点，甲店');
  await again.fire('.client-reset', 'click');
  expect(again.text).toContain('逾期7天');
});

test('a failed write keeps what was typed and says why', async () => {
  const { app, phone, id } = started('2026-02-26');
  const page = await app.open(path, { id });
  await page.fire('.client-edit', 'click');
  await page.fire('.client-input', 'change', { value: '你好' });
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.fire('.client-save', 'click');
  phone.hazard.calm();
  expect(page.data['draft']).toBe('你好');
  expect(page.text).toContain('没有保存');
});

test('what was typed and not saved waits, also over a restart; 取消 asks before it goes', async () => {
  const { app, phone, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  await page.fire('.client-edit', 'click');
  await page.fire('.client-cancel', 'click');
  expect(phone.wx.calls('showModal')).toEqual([]);
  await page.fire('.client-edit', 'click');
  await page.fire('.client-input', 'change', { value: '【客户】快点' });
  await page.close();

  const again = await startApp(app.wx).open(path, { id });
  expect(again.text).toContain('还有31天');
  await again.tap('接着改没保存的模板');
  expect(again.data['draft']).toBe('【客户】快点');
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await again.fire('.client-cancel', 'click');
  expect(again.data['editing']).toBe(true);
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await again.fire('.client-cancel', 'click');
  await again.tap('改模板（所有账号通用）');
  expect(again.data['draft']).not.toContain('快点');
});

test('another tone keeps what was typed under the first, and saving ends the waiting', async () => {
  const { app, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  await page.fire('.client-edit', 'click');
  await page.fire('.client-input', 'change', { value: '【客户】快点' });
  const { tone } = page.data['view'] as { tone: string };
  await page.fire('.client-tone', 'change', { value: 'notice' });
  expect(page.text).toContain('请准备好证件');
  await page.fire('.client-tone', 'change', { value: tone });
  await page.tap('接着改没保存的模板');
  await page.fire('.client-save', 'click');
  expect(page.text).toContain('王老板快点');
  expect(page.text).toContain('改模板（所有账号通用）');
});

test('where the draft can not be kept, that is said and the text stays on the screen', async () => {
  const { app, phone, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  await page.fire('.client-edit', 'click');
  await page.fire('.client-input', 'change', { value: '【客户】快点' });
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.fire('.client-input', 'leave');
  await page.fire('.client-tone', 'change', { value: 'notice' });
  phone.hazard.calm();
  expect(page.text).toContain('草稿没能存下来，离开前请先保存');
  expect(page.data['draft']).toBe('【客户】快点');
});

test('an account that is gone is said so', async () => {
  expect((await startedBook().app.open(path, { id: 'p01-none' })).text).toContain('没有这个账号');
});

test('a text changed for this once is kept for this account and tone alone, and can be put back', async () => {
  const { app, phone, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  await page.tap('只改这一次');
  await page.fire('.client-own', 'change', { value: '王总，甲店要年审了' });
  await page.fire('.client-copy', 'click');
  expect(phone.wx.clipboard).toBe('王总，甲店要年审了');
  await page.close();
  const again = await startApp(app.wx).open(path, { id });
  expect(again.text).toContain('王总，甲店要年审了这段是你只为这个账号改的');
  const { tone } = again.data['view'] as { tone: string };
  await again.fire('.client-tone', 'change', { value: 'notice' });
  expect(again.text).toContain('请准备好证件');
  await again.fire('.client-tone', 'change', { value: tone });
  await again.fire('.client-drop', 'click');
  expect(again.text).toContain('还有31天');
  expect(again.text).not.toContain('换回');
});

test('a text changed for this once says when the account has changed since', async () => {
  const { app, id } = started('2026-04-05');
  const page = await app.open(path, { id });
  await page.tap('只改这一次');
  await page.fire('.client-own', 'change', { value: '王总，还有31天' });
  await page.close();
  jest.setSystemTime(noon + 24 * 3600 * 1000);
  expect((await app.open(path, { id })).text).toContain('账号之后又变过，请看看还对不对');
});
