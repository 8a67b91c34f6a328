import { must } from '../support/accounts';
import { dated } from '../support/pageAccounts';
import { FakeFiles } from '../support/fakeFiles';
import { FakeStore } from '../support/fakeStore';
import { openBook } from '../../miniprogram/storage/book/book';
import { misfits } from './tour/measure';
import { usePhone } from './support';

const today = '2026-11-20';
const months = [
  '2026-11',
  '2026-12',
  '2027-01',
  '2027-02',
  '2027-03',
  '2027-04',
  '2027-05',
  '2027-06',
  '2027-07',
  '2027-08',
  '2027-09',
  '2027-10',
];

const phone = usePhone();

/** A phone that holds `count` accounts, spread over the twelve months. */
async function holding(count: number): Promise<void> {
  const store = new FakeStore();
  let turn = 0;
  const book = openBook({
    store,
    files: new FakeFiles(),
    deviceId: () => 'year',
    now: () => Date.UTC(2026, 10, 20),
    random: () => ((turn += 1) * 0.6180339887) % 1,
  });
  const fields = Array.from({ length: count }, (_, index) => {
    const month = months[index % months.length] ?? '';
    return {
      ...dated(`${month}-28`, index % 3 === 0 ? 'estimated' : 'confirmed', {
        name: `${month} 的店 ${index}`,
        subjectType: 'enterprise',
        client: `客户${index % 7}`,
      }),
    };
  });
  must(book.apply(fields.map((add) => ({ add }))));
  await phone.seed(Object.fromEntries(store.values));
}

test('twelve bars tapped, each leads to the list of its month', async () => {
  await holding(25);
  await phone.open({ today });
  const bars = phone.top.locator('[aria-label*=" 个到期，"]');
  await bars.first().waitFor();
  expect(await bars.count()).toBe(12);
  for (const [index, month] of months.entries()) {
    await phone.tap(bars.nth(index));
    const [year, number] = month.split('-').map(Number);
    await phone.text(/^[23] 个到期$/).waitFor();
    expect(await phone.title()).toBe(`${year}年${number}月到期`);
    await phone.text(`${month} 的店 ${index}`).waitFor();
    const [others] = months.filter((each) => each !== month);
    expect(await phone.screenText()).not.toContain(`${others} 的店`);
    await phone.back();
    await bars.first().waitFor();
  }
});

test('the fees of the year, by client, copied as a table', async () => {
  await holding(24);
  await phone.open({ today });
  await phone.text('最多：2026年11月等 12 个月，各 2 个').waitFor();
  await phone.tap('费用明细');
  await phone.text('未来一年，24 个').waitFor();
  await phone.tap('按客户');
  await phone.text('客户3').waitFor();
  await phone.tap('复制成表格');
  await phone.page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('合计'));
  const copied = await phone.clipboard();
  expect(copied.split('\n')[0]).toBe('客户\t个数\t费用（确定）\t费用（估计）\t费用不清楚的个数');
  expect(copied.split('\n').at(-1)).toBe('合计\t24\t4800\t2400\t0');
});

test('one account is not troubled with a year of bars', async () => {
  await holding(1);
  await phone.open({ today });
  await phone.text('2026-11 的店 0').waitFor();
  expect(await phone.screenText()).not.toContain('未来一年');
});

test('1,000 accounts on the smallest phone with the largest text: all fits', async () => {
  await phone.resize({ width: 320, height: 568 });
  await holding(1000);
  await phone.open({ today, scale: 1.4 });
  for (const page of [
    '/pages/overview/overview',
    '/packages/ahead/forecast/forecast',
    '/packages/ahead/month/month?month=2027-01',
  ]) {
    await phone.go(page);
    await phone.text(/2027年1月|最多：/).waitFor();
    expect([page, await misfits(phone)]).toEqual([page, []]);
  }
});
