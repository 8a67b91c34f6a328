import type { Locator } from 'playwright-core';
import { usePhone } from './support';
import { busyPhone, tourDay } from './tour/seeds';

/** What a phone's keyboard does to a page, and what a page does with it. */
const phone = usePhone();
const { values, ids } = busyPhone();
const keyboardTop = 812 - 340;

async function open(page: string): Promise<void> {
  await phone.page.emulateMedia({ reducedMotion: 'reduce' });
  await phone.seed(values);
  await phone.open({ today: tourDay, page });
}

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('nothing to be seen');
  return box.y + box.height;
}

test('the keyboard covers the lower part, the page moves up for the field, and 完成 puts it back', async () => {
  await open('/packages/form/edit/edit');
  await phone.tap('展开');
  const field = phone.top.getByLabel('主体名称');
  const before = await bottomOf(field);
  await field.tap();
  await expect(phone.page.locator('.keyboard').boundingBox()).resolves.toMatchObject({ y: keyboardTop, height: 340 });
  expect(await bottomOf(field)).toBeLessThanOrEqual(keyboardTop - 110);
  const under = await phone.page.evaluate((y) => document.elementFromPoint(180, y)?.className, keyboardTop + 100);
  expect(under).toBe('keyboard');
  await phone.finishTyping();
  expect(await bottomOf(field)).toBe(before);
});

test('what is typed is never written back into the box it is typed in', async () => {
  await open('/packages/register/category/category');
  await phone.top.getByPlaceholder('搜业务或证件').pressSequentially('医院');
  await phone.text('互联网医院').waitFor();
  await phone.finishTyping();
  await phone.go(`/packages/review/message/message?id=${ids['绍兴示例茶业商城'] ?? ''}`);
  await phone.tap('改模板（所有账号通用）');
  await phone.top.getByLabel('模板，所有账号通用').pressSequentially('您好');
  await phone.finishTyping();
  await phone.tap('保存');
  await phone.text(/您好/).waitFor();
});

test('the note of a step stays over the keyboard, with the button that ends it', async () => {
  await open(`/packages/review/application/application?id=${ids['青禾示例花店'] ?? ''}`);
  await phone.tap(phone.top.getByText('记录已提交', { exact: true }));
  await phone.top.getByLabel('备注（可不填）').tap();
  expect(await bottomOf(phone.top.locator('.step-sheet-save'))).toBeLessThanOrEqual(keyboardTop);
});

test('what a search in a sheet finds stands over the keyboard', async () => {
  await open(`/packages/form/edit/edit?id=${ids['苏州示例文创'] ?? ''}`);
  await phone.tap(phone.top.locator('.link-row').first());
  const sheet = phone.top.getByRole('dialog');
  await sheet.locator('input').pressSequentially('云课堂');
  const found = sheet.getByText('示例云课堂');
  await expect(found.boundingBox()).resolves.not.toBeNull();
  expect(await bottomOf(sheet)).toBeLessThanOrEqual(keyboardTop);
  await phone.tap(found);
  await phone.top.locator('.link-row').getByText('示例云课堂').waitFor();
  await expect(phone.page.locator('.keyboard').isVisible()).resolves.toBe(false);
});
