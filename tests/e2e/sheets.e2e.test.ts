import { usePhone } from './support';
import { busyPhone, tourDay } from './tour/seeds';

/** A sheet from below, and the page behind it. */
const phone = usePhone();
const { values, ids } = busyPhone();

beforeEach(async () => {
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.seed(values);
  await phone.open({ today: tourDay, page: '/pages/accounts/accounts' });
  await phone.page.evaluate(
    (url) => (window as unknown as { wx: { navigateTo(to: object): void } }).wx.navigateTo({ url }),
    `/packages/review/application/application?id=${ids['青禾示例花店'] ?? ''}`,
  );
  await phone.tap(phone.top.getByText('记录已提交', { exact: true }));
  await phone.top.getByText('记下来', { exact: true }).waitFor();
});

/** A finger that goes up by 200 points over a place of the screen. */
async function drag(x: number, y: number): Promise<void> {
  const session = await phone.page.context().newCDPSession(phone.page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [{ x, y: at }] });
  await send('touchStart', y);
  for (let moved = 20; moved <= 200; moved += 20) await send('touchMove', y - moved);
  await send('touchEnd');
}

test('the page behind stands still, wherever the finger moves', async () => {
  const title = await phone.top.locator('.step-sheet-title').boundingBox();
  await drag(180, (title?.y ?? 0) + 10);
  await drag(180, 300);
  expect(await phone.top.locator('.page-scroll').evaluate((page) => page.scrollTop)).toBe(0);
});

test('back closes the sheet, then the page, then the app, which stays as it was', async () => {
  await phone.goBack();
  await phone.top.getByText('记下来', { exact: true }).waitFor({ state: 'detached' });
  expect(await phone.title()).toBe('办理进度');
  await phone.goBack();
  await phone.top.locator('.account-row').first().waitFor();
  await phone.goBack();
  await phone.tapOver('已回到微信，点这里再进小程序');
  await phone.top.locator('.account-row').first().waitFor();
});

test('back asks before what was filled in is lost, and asks again after 接着填', async () => {
  await phone.type('备注（可不填）', '老板付的');
  await phone.goBack();
  await phone.tapOver('接着填');
  await expect(phone.top.getByLabel('备注（可不填）').inputValue()).resolves.toBe('老板付的');
  await phone.goBack();
  await phone.tapOver('离开');
  await phone.top.getByText('记下来', { exact: true }).waitFor({ state: 'detached' });
  expect(await phone.title()).toBe('办理进度');
});
