/** @jest-environment jsdom */
import type { Settings } from '../../../miniprogram/storage/phone';
import { must } from '../../support/accounts';
import type { Rendered } from '../../support/rendered';
import { noon, startedBook, type StartedBook } from '../../support/startedBook';

const path = 'packages/guide/rules/rules';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

type SettingsModule = typeof import('../../../miniprogram/storage/phone');
type InForce = typeof import('../../../miniprogram/screen/rulesInForce');

interface Opened extends StartedBook {
  page: Rendered;
  overrides(): Settings['ruleOverrides'];
  inForce: InForce;
}

async function opened(id: string, stored: Settings['ruleOverrides'] = {}): Promise<Opened> {
  const started = startedBook();
  const settings = started.app.module<SettingsModule>('storage/phone');
  must(settings.theSettings().write({ ruleOverrides: stored }));
  const page = await started.app.open(path, id === '' ? {} : { id });
  const inForce = started.app.module<InForce>('screen/rulesInForce');
  return { ...started, page, inForce, overrides: () => settings.theSettings().read().ruleOverrides };
}

async function type(page: Rendered, text: string, index = 0): Promise<void> {
  await page.fire('.own-number', 'change', { value: text }, index);
}

test('an address with a rule opens it and brings it into sight', async () => {
  const { page, phone } = await opened('reuseCertification');
  expect(page.all('.fold--fold[aria-expanded="true"]')).toHaveLength(1);
  expect(page.text).toContain('registerMiniprogramByOffiaccount');
  expect(page.text).toContain('文章的说法');
  expect(phone.wx.calls('pageScrollTo')).toMatchObject([{ selector: '#rule-reuseCertification' }]);
});

test('a tap folds a rule out and in', async () => {
  const { page } = await opened('');
  expect(page.text).not.toContain('可信程度');
  await page.tapOn('.fold--fold', 0);
  expect(page.text).toContain('可信程度');
  await page.tapOn('.fold--fold', 0);
  expect(page.text).not.toContain('可信程度');
});

test('a number that was typed and not saved is there again when the page was left', async () => {
  const { app, page, overrides } = await opened('window');
  await type(page, '60');
  await page.close();
  const again = await app.open(path, { id: 'window' });
  await again.tap('保存');
  expect(overrides()).toEqual({ window: 60 });
});

test('a number of one’s own holds at once, can be taken back, and reset', async () => {
  const { page, overrides, inForce } = await opened('window');
  await type(page, '60');
  await page.tap('保存');
  expect(overrides()).toEqual({ window: 60 });
  expect(inForce.rulesInForce().windowDays).toBe(60);
  expect(page.text).toContain('已改成 60 天');
  await page.tap('撤销');
  expect(overrides()).toEqual({});
  expect(inForce.rulesInForce().windowDays).toBe(90);
  await type(page, '45');
  await page.tap('保存');
  await page.tap('恢复原值');
  expect(overrides()).toEqual({});
  expect(page.text).toContain('已恢复原值：90 天');
});

test('each subject type has a fee of its own', async () => {
  const { page, overrides } = await opened('feeStandard');
  await type(page, '250', 1);
  await page.tap('保存媒体的审核费（元）');
  expect(overrides()).toEqual({ 'fee.media': 250 });
});

test('nonsense is refused beside the box and nothing is stored', async () => {
  const { page, overrides } = await opened('validity');
  await type(page, '9');
  await page.tap('保存');
  expect(page.text).toContain('请填 1 到 5 之间的整数');
  expect(overrides()).toEqual({});
});

test('a write that fails says why and keeps what was typed', async () => {
  const { page, phone, overrides } = await opened('window');
  phone.wx.api['setStorageSync'] = () => {
    throw new Error('exceed storage max size 10Mb');
  };
  await type(page, '60');
  await page.tap('保存');
  expect(page.texts('.text-field--field-error').join('')).not.toBe('');
  expect(overrides()).toEqual({});
});

test('a broken stored number is named, ignored, and can be reset', async () => {
  const { page, inForce, overrides } = await opened('window', { window: 'ninety', 'fee.media': 250 });
  expect(inForce.rulesInForce()).toMatchObject({ windowDays: 90, feeYuan: { media: 250 } });
  expect(page.text).toContain('先按原来的算：到期前多少天开始年审');
  await page.tap('恢复原值');
  expect(overrides()).toEqual({ 'fee.media': 250 });
  expect(page.text).not.toContain('先按原来的算');
});

test('all are reset after a question, and what a later version stored stays', async () => {
  const { page, phone, overrides } = await opened('', { window: 60, 'fee.media': 250, later: 1 });
  phone.wx.answer('showModal', () => ({ confirm: false, cancel: true }));
  await page.tap('全部恢复原值');
  expect(Object.keys(overrides())).toHaveLength(3);
  phone.wx.answer('showModal', () => ({ confirm: true, cancel: false }));
  await page.tap('全部恢复原值');
  expect(overrides()).toEqual({ later: 1 });
});
