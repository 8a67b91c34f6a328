import { emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import { usePhone } from './support';
import { seedOf, tourDay } from './tour/seeds';

const phone = usePhone();

/** A mini-program that is due in 27 days, with what is typically known of one. */
const shop: AccountFields = {
  ...emptyFields('晴川茶铺'),
  appid: 'wx8ee51415c94040e4',
  subjectName: '杭州晴川茶业有限公司',
  subjectType: 'enterprise',
  certifiedHow: 'own',
  certifiedOn: '2025-04-01',
  administrator: '王小明',
  cycle: { ...emptyFields('').cycle, id: 'c2', dueOn: '2026-04-01', dueTrust: 'imported' },
  history: [
    {
      id: 'c1',
      dueOn: '2025-04-01',
      dueTrust: 'imported',
      opensOn: '',
      passedOn: '2025-04-01',
      feeYuan: 300,
      application: null,
    },
  ],
};

/** Taps what says just this, the last of them: dialogs stand behind the page. */
const tap = (text: string): Promise<void> => phone.tap(phone.top.getByText(text, { exact: true }).last());

test('an account that is due stands on one and a half screens', async () => {
  const { values, ids } = seedOf([shop]);
  await phone.seed(values);
  await phone.open({ today: tourDay, page: `/pages/account/account?id=${ids[shop.name] ?? ''}` });
  await phone.text('删除这个账号').waitFor();
  const column = await phone.top.locator('.column').first().boundingBox();
  // What is above, the bars, doesn't scroll.
  const height = column?.height ?? Infinity;
  expect(height).toBeLessThanOrEqual(1.5 * 812);
});

test('a review passed on another day stands in the history, where it can be corrected', async () => {
  await phone.seed(seedOf([shop]).values);
  await phone.open({ today: tourDay, page: '/pages/accounts/accounts' });
  await tap(shop.name);
  await tap('记为已通过');
  await tap('昨天');
  await tap('记下来');
  await phone.text('已记为通过').waitFor();
  await phone.tap(/^通过记录/);
  await phone.text('2026年3月4日通过').waitFor();
  await phone.tap('2026年3月4日通过');
  await phone.text('当时的到期日').waitFor();
});
