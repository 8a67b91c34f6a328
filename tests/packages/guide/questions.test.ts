/** @jest-environment jsdom */
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/guide/questions/questions';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('all eight questions with their short answers; a tap folds one out and in again', async () => {
  const page = await startedBook().app.open(path);
  const heads = page.all('.fold--fold[aria-expanded]');
  expect(heads).toHaveLength(8);
  expect(page.text).not.toContain('依据的规则');
  await page.tapOn('.fold--fold', 0);
  expect(page.text).toContain('依据的规则');
  expect(page.all('.fold--fold')[0]?.getAttribute('aria-expanded')).toBe('true');
  await page.tapOn('.fold--fold', 0);
  expect(page.text).not.toContain('依据的规则');
  expect(page.all('.fold--fold')[0]?.getAttribute('aria-expanded')).toBe('false');
});

test('an address with a question opens it and brings it into sight, once', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path, { q: 'overdue' });
  expect(page.text).toContain('光提交、光付款都还不算');
  expect(phone.wx.calls('pageScrollTo')).toMatchObject([{ selector: '#q-overdue' }]);
  await page.visit();
  expect(phone.wx.calls('pageScrollTo')).toHaveLength(1);
});

test('an address with a question that doesn’t exist shows the list', async () => {
  const page = await startedBook().app.open(path, { q: 'nothing' });
  expect(page.all('.fold--fold[aria-expanded="true"]')).toHaveLength(0);
});

test('a rule leads to the rules page, a related question opens here', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path, { q: 'person' });
  await page.tapOn('.rule-tap', 0);
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/guide/rules/rules?id=personOptional' }]);
  await page.tap('认证和备案是一回事吗？');
  await page.tapOn('.link', 2);
  expect(page.text).toContain('备案通过了，认证到期还是要年审');
  expect(phone.wx.calls('pageScrollTo').at(-1)).toMatchObject({ selector: '#q-filing' });
});

test('leads to the steps and to all rules', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path);
  await page.tap('怎么办理年审');
  await page.tap('规则说明');
  expect(phone.wx.calls('navigateTo')).toEqual([
    { url: '/packages/guide/howto/howto' },
    { url: '/packages/guide/rules/rules' },
  ]);
});

test('both sides of a dispute stand on the screen', async () => {
  const page = await startedBook().app.open(path, { q: 'reuseOrOwn' });
  expect(page.text).toContain('文章的说法');
  expect(page.text).toContain('官方资料');
  expect(page.text).toContain('说法不一');
});
