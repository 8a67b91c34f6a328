import { usePhone } from './support';

const phone = usePhone();

test('the first run offers three ways to begin, on each tab without a fault', async () => {
  await phone.open({ today: '2024-01-02' });
  for (const way of [/^粘贴/, '手动添加', '看看示例']) await phone.text(way).waitFor();
  for (const tab of ['账号', '我的', '总览']) await phone.tab(tab);
  expect(await phone.title()).toBe('年审管家');
});

test('the examples stay after closing the app, and the days count down', async () => {
  await phone.open({ today: '2024-01-02' });
  await phone.tap('看看示例');
  await phone.text('示例').waitFor();
  const before = (await phone.stored())['page:01'];
  await phone.coldStart();
  await phone.text('示例').waitFor();
  expect(before).toBeDefined();
  expect((await phone.stored())['page:01']).toBe(before);
});

test('a page opens by its address, in the dark and with large text', async () => {
  await phone.open({ today: '2024-01-02', theme: 'dark', scale: 1.4, page: '/packages/data/paste/paste' });
  const dark = await phone.top.locator('.wx-page').evaluate((page) => getComputedStyle(page).backgroundColor);
  await phone.setTheme('light');
  const light = await phone.top.locator('.wx-page').evaluate((page) => getComputedStyle(page).backgroundColor);
  expect(dark).not.toBe(light);
});

test.each([
  ['refused', '没有同意隐私保护指引'],
  ['undeclared', '还没在微信后台申报'],
] as const)('a clipboard that is %s is explained, and a long press goes on', async (privacy, words) => {
  await phone.open({ today: '2024-01-02', page: '/packages/data/paste/paste', privacy });
  await phone.tap('从剪贴板粘贴');
  await phone.text(words).waitFor();
  await phone.text('长按下面的输入框').waitFor();
});

test('a WeChat that is too old is told so', async () => {
  await phone.open({ lib: '2.24.4' });
  await phone.text('先更新微信').waitFor();
});
