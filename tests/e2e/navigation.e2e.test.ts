import { usePhone } from './support';

/** Going from page to page as a phone does it: later, one after another, and not always with a network. */

declare const getCurrentPages: () => unknown[];

const phone = usePhone();

const openPages = (): Promise<number> => phone.page.evaluate(() => getCurrentPages().length);

beforeEach(() => phone.open({ today: '2024-01-02' }));

test('a double tap opens one page', async () => {
  await phone.text('手动添加').waitFor();
  await phone.page.evaluate(() => {
    const way = document.querySelector('[role="button"][aria-label="手动添加"]');
    if (way === null) throw new Error('no way to add');
    const touch = new Touch({ identifier: 1, target: way });
    for (const type of ['touchstart', 'touchend', 'touchstart', 'touchend'])
      way.dispatchEvent(new TouchEvent(type, { bubbles: true, changedTouches: [touch] }));
  });
  await phone.moved();
  expect(await openPages()).toBe(2);
});

test('a part of the app that cannot be loaded says so, and the next try opens it', async () => {
  await phone.without('packages/register');
  await phone.tab('注册诊断');
  await phone.tap('没有错误码，一步步查');
  await phone.page.locator('.overlay-layer').getByText('页面没有打开').waitFor();
  expect(await openPages()).toBe(1);
  await phone.without();
  await phone.tap('没有错误码，一步步查');
  await phone.text('一题一题查').waitFor();
});
