/** @jest-environment jsdom */
import { dayOf } from '../../../support/accounts';
import type { Rendered } from '../../../support/rendered';
import { startApp } from '../../../support/startApp';

const passing = {
  name: '茶铺',
  passes: '年审',
  dueOn: '2026-03-20',
  lastStepOn: '2026-02-01',
  today: '2026-03-05',
  usualFee: '300',
  validYears: 1,
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function sheet(): Promise<{ shown: Rendered; told: unknown[] }> {
  const shown = await startApp().show('packages/review/application/pass-review/pass-review', { passing });
  await jest.advanceTimersByTimeAsync(500);
  return { shown, told: shown.listen('pass') };
}

test('tells the day of passing, the suggested due day and no fee as it stands', async () => {
  const { shown, told } = await sheet();
  expect(shown.text).toContain('茶铺');
  await shown.tap('记下来');
  expect(told).toEqual([
    { passedOn: dayOf('2026-03-05'), dueOn: dayOf('2027-03-20'), dueTrust: 'estimated', feeYuan: null },
  ]);
});

test('any day of the last week is one tap, and the suggestion follows it', async () => {
  const { shown, told } = await sheet();
  await shown.tap('周五 27日');
  await shown.tap('记下来');
  expect(told).toEqual([
    { passedOn: dayOf('2026-02-27'), dueOn: dayOf('2027-03-20'), dueTrust: 'estimated', feeYuan: null },
  ]);
});

test('a picked due day is the console’s; going back to 按规则估计 brings the suggestion back', async () => {
  const { shown, told } = await sheet();
  await shown.fire('.pass-review-due', 'change', { value: '2027-03-18' });
  await shown.fire('.pass-review-fee', 'change', { value: '300' });
  await shown.tap('记下来');
  expect(told).toEqual([
    { passedOn: dayOf('2026-03-05'), dueOn: dayOf('2027-03-18'), dueTrust: 'confirmed', feeYuan: 300 },
  ]);
  await shown.tap('按规则估计');
  await shown.tap('记下来');
  expect(told[1]).toMatchObject({ dueOn: dayOf('2027-03-20'), dueTrust: 'estimated' });
});

test('what is wrong stands beside its field, and nothing is told until it is right', async () => {
  const { shown, told } = await sheet();
  await shown.fire('.pass-review-passed', 'change', { value: '2026-03-06' });
  await shown.fire('.pass-review-fee', 'change', { value: '三百' });
  await shown.tap('记下来');
  expect(told).toEqual([]);
  expect(shown.text).toContain('日期不能晚于今天');
  expect(shown.text).toContain('只填数字');
  await shown.fire('.pass-review-passed', 'change', { value: '2026-03-04' });
  await shown.fire('.pass-review-fee', 'change', { value: '' });
  await shown.tap('记下来');
  expect(told).toHaveLength(1);
});

test('a far year is doubted in time', async () => {
  const { shown } = await sheet();
  await shown.fire('.pass-review-due', 'change', { value: '2029-03-20' });
  expect(shown.text).toContain('看看年份对不对');
});

test('what the page says about a failed write is shown, with the entries kept', async () => {
  const { shown } = await sheet();
  await shown.fire('.pass-review-due', 'change', { value: '2027-03-18' });
  await shown.set({ problem: '手机没能写入' });
  expect(shown.text).toContain('手机没能写入');
  expect(shown.text).toContain('2027年3月18日');
});

test('opened anew it starts anew', async () => {
  const { shown } = await sheet();
  await shown.fire('.pass-review-due', 'change', { value: '2027-01-01' });
  await shown.set({ passing: null });
  await shown.set({ passing: { ...passing, name: '书店' } });
  expect(shown.text).toContain('书店');
  expect(shown.text).toContain('2027年3月20日');
});

test('取消 is left to the page, which is told whether anything was filled in', async () => {
  const { shown } = await sheet();
  const closed = shown.listen('close');
  await shown.tap('取消');
  await shown.fire('.pass-review-fee', 'change', { value: '300' });
  await shown.tap('取消');
  expect(closed).toEqual([{ typed: false }, { typed: true }]);
});
