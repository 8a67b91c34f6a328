/** @jest-environment jsdom */
import { must } from '../../support/accounts';
import { noon, startedBook } from '../../support/startedBook';

const path = 'packages/guide/howto/howto';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('an address with a subject type shows its list; another can be chosen', async () => {
  const page = await startedBook().app.open(path, { subject: 'enterprise' });
  expect(page.text).toContain('企业要准备的');
  expect(page.text).toContain('每次 300 元');
  await page.tap('政府');
  expect(page.text).toContain('政府要准备的');
  expect(page.text).toContain('申请公函');
  expect(page.text).toContain('不用付审核费');
  await page.visit();
  expect(page.text).toContain('政府要准备的');
});

test('without one it says what everybody needs', async () => {
  const page = await startedBook().app.open(path);
  expect(page.text).toContain('谁都要准备的');
  expect(page.text).toContain('一定要接');
});

test('the list goes to the clipboard', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path, { subject: 'media' });
  await page.tap('复制清单，发给管材料的人');
  expect(phone.wx.clipboard).toContain('1. 媒体许可证');
});

test('a copy that the phone refuses is said', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path, { subject: 'media' });
  phone.wx.answer('setClipboardData', () => new Error('denied'));
  await page.tap('复制清单，发给管材料的人');
  expect(phone.wx.calls('showModal')).toMatchObject([{ title: '没能复制' }]);
});

test('a step leads to the rule that it rests on', async () => {
  const { app, phone } = startedBook();
  const page = await app.open(path);
  await page.tap('依据：打回后有几次机会');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: '/packages/guide/rules/rules?id=refill' }]);
});

test('the fee is the person’s own where they set one', async () => {
  const { app } = startedBook();
  const settings = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone');
  must(settings.theSettings().write({ ruleOverrides: { 'fee.enterprise': 280 } }));
  const page = await app.open(path, { subject: 'enterprise' });
  expect(page.text).toContain('付审核费 280 元');
});
