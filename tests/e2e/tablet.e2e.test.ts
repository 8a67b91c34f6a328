import { source as axeSource } from 'axe-core';
import { emptyFields } from '../../miniprogram/domain/account/account';
import { usePhone } from './support';
import { contrasts, findings, misnamed } from './tour/saying';
import { busyPhone, seedOf, tourDay } from './tour/seeds';

/** A tablet on its side: list and detail of 账号 side by side. */
const phone = usePhone({ width: 1024, height: 768 });

const named = (name: string, dueOn: string) => ({
  ...emptyFields(name),
  certifiedHow: 'own' as const,
  cycle: { ...emptyFields('').cycle, id: 'c1', dueOn, dueTrust: 'imported' as const },
});
const shops = Array.from({ length: 30 }, (_, index) => named(`店铺${index + 1}号`, '2026-06-01'));

const beside = (text: string) => phone.top.locator('.pane').getByText(text);

test('an account opens beside the list, is deleted there, and is back in its place with 撤销', async () => {
  await phone.seed(seedOf([named('晴川茶铺', '2026-04-01'), ...shops]).values);
  await phone.open({ today: tourDay, page: '/pages/accounts/accounts' });
  await phone.tap('晴川茶铺');
  await beside('年审时间线').waitFor();
  const [row, pane] = [phone.top.locator('.list').getByText('晴川茶铺'), phone.top.locator('.pane')];
  const [left, right] = [await row.boundingBox(), await pane.boundingBox()];
  expect((left?.x ?? Infinity) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
  await phone.tap(beside('删除这个账号'));
  await beside('点左边的账号看详情').waitFor();
  expect(await row.isVisible()).toBe(false);
  await phone.tap('撤销');
  await beside('年审时间线').waitFor();
  await phone.top.locator('.list .account-row').last().scrollIntoViewIfNeeded();
  // Each scrolls by itself: the end of one is reached while the other stays.
  expect((await pane.boundingBox())?.y).toBe(right?.y);
});

test('what stands beside the list says in either theme all that it shows', async () => {
  const { values, ids } = busyPhone();
  await phone.seed(values);
  await phone.open({ today: tourDay, page: '/pages/accounts/accounts' });
  await phone.page.evaluate(axeSource);
  await phone.tap(Object.keys(ids)[0] ?? '');
  await beside('年审时间线').waitFor();
  expect([...(await findings(phone)), ...(await misnamed(phone))]).toEqual([]);
  await phone.setTheme('dark');
  expect(await contrasts(phone)).toEqual([]);
});
