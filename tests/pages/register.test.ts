/** @jest-environment jsdom */
import type { DiagnosisArea } from '../../miniprogram/storage/areas/diagnoses';
import { dayOf, must } from '../support/accounts';
import { diagnosisFields } from '../support/diagnoses';
import type { Rendered } from '../support/rendered';
import { noon, startedBook, type StartedBook } from '../support/startedBook';

const today = dayOf('2026-03-05');

async function opened(
  ...names: string[]
): Promise<StartedBook & { page: Rendered; area: DiagnosisArea; ids: string[] }> {
  const started = startedBook();
  const area = started.app.module<typeof import('../../miniprogram/storage/phone')>('storage/phone').theDiagnoses();
  const ids = names.map(
    (officialName) => must(area.create(diagnosisFields({ officialName, officialAccountId: officialName }), today)).id,
  );
  return { ...started, area, ids, page: await started.app.open('pages/register/register') };
}

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

test('the first time, it says what it is for and offers all ways', async () => {
  const { page, phone } = await opened();
  expect(page.text).toContain('公众号快速注册小程序失败了？');
  await page.tap('没有错误码，一步步查');
  await page.tap('自己输入');
  await page.tap('类目查询，看你的业务要哪些证明文件');
  expect(phone.wx.calls('navigateTo').map(({ url }) => url)).toEqual([
    '/packages/register/walk/walk',
    '/packages/register/code/code',
    '/packages/register/category/category',
  ]);
});

test('what was copied is answered on the page that one tap opens', async () => {
  const { app, page, phone } = await opened();
  phone.wx.clipboard = '{"errcode":61052,"errmsg":"x"}';
  await page.tap('从剪贴板粘贴');
  expect(phone.wx.calls('navigateTo').map(({ url }) => url)).toEqual(['/packages/register/code/code']);
  const code = await app.open('packages/register/code/code');
  expect(code.text).toContain('怎么办：先给公众号做微信认证');
  expect((await app.open('packages/register/code/code')).text).not.toContain('61052：');
});

test('a clipboard with nothing in it is said there, where it can be typed', async () => {
  const { app, page } = await opened();
  await page.tap('从剪贴板粘贴');
  const code = await app.open('packages/register/code/code');
  expect(code.text).toContain('剪贴板里没有文字');
});

test('an open one goes on where it was left; an answered one shows its result', async () => {
  const { page, phone, area, ids } = await opened('城南早知道');
  await page.tap('接着查，城南早知道');
  must(area.update(ids[0] ?? '', { at: '' }, today));
  await page.visit();
  await page.tap('看结果，城南早知道');
  expect(phone.wx.calls('navigateTo').map(({ url }) => url)).toEqual([
    `/packages/register/walk/walk?id=${ids[0] ?? ''}`,
    `/packages/register/result/result?id=${ids[0] ?? ''}`,
  ]);
});

test('deleting can be undone for a while', async () => {
  const { page, area, ids } = await opened('甲', '乙');
  await page.tap('删除 甲');
  expect(area.find(ids[0] ?? '')).toBeUndefined();
  expect(page.text).toContain('已删除“甲”');
  await page.tap('撤销');
  expect(area.find(ids[0] ?? '')).toBeDefined();
  await page.tap('删除 乙');
  await jest.advanceTimersByTimeAsync(16_000);
  expect(page.text).not.toContain('撤销');
  expect(area.all()).toHaveLength(1);
});

test('a deletion that fails says why', async () => {
  const { page, phone, area } = await opened('甲');
  phone.hazard.expect({ at: 1, how: 'failFrom' });
  await page.tap('删除 甲');
  phone.hazard.calm();
  await page.visit();
  expect(page.text).toContain('没有保存');
  expect(area.all()).toHaveLength(1);
});

test('a broken one is shown; its text can be copied, and it can be deleted', async () => {
  const { page, phone, area, ids } = await opened('甲', '乙');
  const key = `diagnosis:${ids[0] ?? ''}`;
  phone.store.write(key, `${phone.store.read(key) ?? ''}x`);
  await page.visit();
  expect(page.text).toContain('改动或截断');
  expect(page.text).toContain('乙');
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 0 }));
  await page.tap('这份检查在存储里被改动或截断了，复制原文或删除');
  expect(phone.wx.clipboard).toContain('甲');
  phone.wx.answer('showActionSheet', () => ({ tapIndex: 1 }));
  await page.tap('这份检查在存储里被改动或截断了，复制原文或删除');
  expect(area.broken()).toEqual([]);
  await page.tap('撤销');
  expect(area.broken()).toHaveLength(1);
});

test('history opens its result', async () => {
  const { page, phone, area, ids } = await opened('甲');
  must(area.update(ids[0] ?? '', { closedOn: '2026-03-05' }, today));
  await page.visit();
  expect(page.text).toContain('历史');
  await page.tapOn('.past-text');
  expect(phone.wx.calls('navigateTo')).toEqual([{ url: `/packages/register/result/result?id=${ids[0] ?? ''}` }]);
});
