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

test('an account that is gone is said so', async () => {
  expect((await startedBook().app.open(path, { id: 'p01-none' })).text).toContain('没有这个账号');
});
