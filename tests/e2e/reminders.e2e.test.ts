import { openBook } from '../../miniprogram/storage/book/book';
import { must } from '../support/accounts';
import { FakeFiles } from '../support/fakeFiles';
import { FakeStore } from '../support/fakeStore';
import { dated } from '../support/pageAccounts';
import { usePhone } from './support';
import { misfits } from './tour/measure';

const phone = usePhone();

/** A phone that holds accounts that fall due on these days. */
async function holding(dues: readonly string[]): Promise<void> {
  const store = new FakeStore();
  let turn = 0;
  const book = openBook({
    store,
    files: new FakeFiles(),
    deviceId: () => 'told',
    now: () => Date.UTC(2026, 2, 1),
    random: () => ((turn += 1) * 0.6180339887) % 1,
  });
  must(book.apply(dues.map((due, index) => ({ add: dated(due, 'confirmed', { name: `${due} 的店 ${index}` }) }))));
  await phone.seed(Object.fromEntries(store.values));
}

const badge = (count: string) => phone.page.getByRole('tab', { name: '提醒' }).getByText(count, { exact: true });

test('提醒 shows what fell due; handled, it is silent, after a restart and the next day too', async () => {
  await holding(['2026-02-26', '2026-04-05', '2027-01-05']);
  await phone.open({ today: '2026-03-05' });
  await badge('2').waitFor();
  await phone.tab('提醒');
  await phone.text('2 条待处理，2 条新的').waitFor();
  expect(await phone.screenText()).not.toContain('2027-01-05 的店');
  await badge('2').waitFor({ state: 'detached' });
  await phone.tap(phone.top.getByRole('button', { name: '知道了 2026-02-26 的店 0' }));
  await phone.tap(phone.top.getByRole('button', { name: '稍后提醒，或这条不再提醒 2026-04-05 的店 1' }));
  await phone.tapOver('这条不再提醒');
  await phone.text('现在没有要处理的').waitFor();
  await phone.coldStart();
  await phone.tab('提醒');
  await phone.text('现在没有要处理的').waitFor();
  await phone.open({ today: '2026-03-06' });
  await phone.tab('提醒');
  await phone.text('现在没有要处理的').waitFor();
  await phone.open({ today: '2026-03-29' });
  // Thirty days over, and a week before: both on the chains that were handled and silenced.
  await badge('2').waitFor();
  await phone.tab('提醒');
  await phone.text('已逾期 31 天').waitFor();
  await phone.text('还有 7 天到期').waitFor();
});

test('a thousand reminders come piece by piece, and fit 320 points', async () => {
  await phone.resize({ width: 320, height: 640 });
  await holding(Array.from({ length: 1000 }, () => '2026-03-20'));
  await phone.open({ today: '2026-03-05' });
  await badge('99+').waitFor();
  await phone.tab('提醒');
  await phone.text('1000 条待处理').waitFor();
  expect(await phone.top.locator('.told-know').count()).toBeLessThanOrEqual(60);
  expect(await misfits(phone)).toEqual([]);
  await phone.tap('全部知道了');
  await phone.text('现在没有要处理的').waitFor();
  await phone.tap('撤销');
  await phone.text('1000 条待处理').waitFor();
});
