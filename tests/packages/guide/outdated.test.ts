/** @jest-environment jsdom */
import { fakeWx, type FakeWx } from '../../support/fakeWx';
import { startApp } from '../../support/startApp';
import { storedPhone } from '../../support/storedPhone';

/** An old WeChat: what it lacks is not there at all. */
function oldWeChat(): FakeWx {
  const phone = fakeWx({
    getAppBaseInfo: undefined,
    onThemeChange: undefined,
    offThemeChange: undefined,
    canIUse: (name: string) => name === 'updateWeChatApp',
  });
  return phone;
}

test('a WeChat that is too old is led to the page that says so, and no storage is touched', () => {
  const phone = oldWeChat();
  startApp(phone).launch();
  expect(phone.calls('reLaunch')).toEqual([{ url: '/packages/guide/outdated/outdated' }]);
});

test('where even that page does not open, a dialog says it', async () => {
  const phone = oldWeChat();
  phone.answer('reLaunch', () => new Error('fail'));
  startApp(phone).launch();
  await Promise.resolve();
  expect(phone.calls('showModal')).toMatchObject([{ title: '微信版本太低' }]);
});

test('one that is new enough starts as ever', () => {
  const { wx } = storedPhone();
  startApp(wx).launch();
  expect(wx.calls('reLaunch')).toEqual([]);
});

test('the page says what to do and offers the update', async () => {
  const phone = oldWeChat();
  const page = await startApp(phone).open('packages/guide/outdated/outdated');
  expect(page.text).toContain('先更新微信');
  expect(page.text).toContain('2.25.0');
  expect(page.text).not.toContain('这部手机上是');
  phone.answer('updateWeChatApp', () => new Error('fail'));
  await page.tap('去更新微信');
  expect(phone.calls('showModal')).toMatchObject([{ title: '没有打开更新' }]);
});

test('the page names the version of a WeChat that can tell it', async () => {
  const phone = fakeWx({ getAppBaseInfo: () => ({ SDKVersion: '2.24.4' }) });
  const page = await startApp(phone).open('packages/guide/outdated/outdated');
  expect(page.text).toContain('这部手机上是 2.24.4');
});

test('after the update it leads on', async () => {
  const phone = fakeWx();
  const page = await startApp(phone).open('packages/guide/outdated/outdated');
  await page.tap('打开总览');
  expect(phone.calls('switchTab')).toEqual([{ url: '/pages/overview/overview' }]);
});
