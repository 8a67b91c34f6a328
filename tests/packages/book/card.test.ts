/** @jest-environment jsdom */
import type { AccountFields } from '../../../miniprogram/domain/account/account';
import { cardPath } from '../../../miniprogram/packages/book/model/card/card';
import { fullFields } from '../../support/accounts';
import { startApp } from '../../support/startApp';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';
import { storedPhone } from '../../support/storedPhone';

const path = 'packages/book/card/card';
const paste = '/packages/data/paste/paste';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

function cardOf(...accounts: AccountFields[]): string {
  const made = cardPath('', accounts, { notes: false, contacts: false });
  if (!made.ok) throw new Error(made.problem.message);
  return made.value;
}

/** What the page that reads what is pasted finds. */
function left({ app }: StartedBook): { from: string; text: string } | null {
  return app.module<typeof import('../../../miniprogram/screen/handOver')>('screen/handOver').textToRead.take();
}

test('a good card goes on to the preview in its own place, and nothing is written', async () => {
  const one = startedBook();
  const stored = JSON.stringify(one.phone.store.keys());
  await one.app.open(path, { c: cardOf(fullFields(1), fullFields(2)) });
  expect(one.phone.wx.calls('redirectTo')).toMatchObject([{ url: paste }]);
  expect(left(one)).toEqual({
    from: '同事发来的卡片',
    text: expect.stringMatching(/^\ufeff账号名称,账号类型,.*\r\n城南第1小学家长服务,小程序,/) as string,
  });
  expect(one.book.all()).toEqual([]);
  expect(JSON.stringify(one.phone.store.keys())).toBe(stored);
});

test('it is opened on a phone that never saw the app, however the phone hands the query over', async () => {
  const phone = storedPhone();
  const app = startApp(phone.wx);
  app.launch();
  await app.open(path, { c: `%6e${cardOf(fullFields(1)).slice(1)}` });
  expect(phone.wx.calls('redirectTo')).toHaveLength(1);
});

test('where the preview does not open it stands, says what it brings, and tries again when asked to', async () => {
  const one = startedBook();
  one.phone.wx.answer('redirectTo', () => new Error('timeout'));
  const page = await one.app.open(path, { c: cardOf(fullFields(1), { ...fullFields(2), name: '茶铺' }) });
  expect(page.text).toContain('同事发来 2 个账号城南第1小学家长服务、茶铺');
  expect(left(one)).toBeNull();
  await page.leave();
  await page.visit();
  expect(one.phone.wx.calls('redirectTo')).toHaveLength(1);
  one.phone.wx.answer('redirectTo', () => ({}));
  await page.fire('.look-at-card', 'click');
  expect(left(one)?.text).toContain('茶铺');
});

const good = cardOf(fullFields(1));

test.each([
  [
    'altered by one character',
    `${good.slice(0, 20)}${good.charAt(20) === 'b' ? 'c' : 'b'}${good.slice(21)}`,
    '被改动过',
  ],
  ['cut short', good.slice(0, -9), '不完整'],
  ['of another kind', 'hello', '不是「年审管家」的账号卡片'],
  ['empty', '', '不是「年审管家」的账号卡片'],
  ['a lone percent sign', '%', '不是「年审管家」的账号卡片'],
  ['of a newer version', `n2${good.slice(2)}`, '先更新小程序'],
])('a card that is %s says so and leads to 总览', async (_what, c, why) => {
  const one = startedBook(fullFields(3));
  const page = await one.app.open(path, { c });
  expect(page.text).toContain('这张卡片打不开');
  expect(page.text).toContain(why);
  expect(one.phone.wx.calls('redirectTo')).toEqual([]);
  await page.tap('去总览');
  expect(one.phone.wx.calls('switchTab')).toMatchObject([{ url: '/pages/overview/overview' }]);
});

test('where nothing can be written it says so, and goes on once it can', async () => {
  const { phone } = startedBook(fullFields(3));
  phone.store.unreadable.add('page:01');
  const app = startApp(phone.wx);
  const page = await app.open(path, { c: good });
  expect(page.text).toContain('先不能加入');
  expect(page.text).toContain('同事发来 1 个账号');
  expect(phone.wx.calls('redirectTo')).toEqual([]);
  phone.store.unreadable.clear();
  await page.tap('重新读取');
  expect(phone.wx.calls('redirectTo')).toMatchObject([{ url: paste }]);
});
