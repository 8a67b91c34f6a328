/** @jest-environment jsdom */
import { dayOf, must } from '../../support/accounts';
import { diagnosisFields } from '../../support/diagnoses';
import { fillIn } from '../../support/fillIn';
import { noon, startedBook } from '../../support/startedBook';

beforeEach(() => jest.useFakeTimers({ now: noon }));
afterEach(() => jest.useRealTimers());

describe('查错误码', () => {
  test('a pasted error shows meaning and remedy, and starts a diagnosis with it', async () => {
    const { app, phone } = startedBook();
    phone.wx.clipboard = '{"errcode":53013,"errmsg":"x"}';
    const page = await app.open('packages/register/code/code');
    await page.tap('从剪贴板粘贴');
    expect(page.text).toContain('53013');
    expect(page.text).toContain('怎么办：');
    await page.tap('从这个原因开始查');
    expect(phone.wx.calls('navigateTo')).toEqual([
      { url: `/packages/register/walk/walk?error=${encodeURIComponent(phone.wx.clipboard)}` },
    ]);
  });

  test('an empty clipboard is said; an example is a tap away', async () => {
    const { app } = startedBook();
    const page = await app.open('packages/register/code/code');
    await page.tap('从剪贴板粘贴');
    expect(page.text).toContain('剪贴板里没有文字');
    await page.tap('61052');
    expect(page.text).toContain('怎么办');
  });

  test('the other flow is said to be so', async () => {
    const { app } = startedBook();
    const page = await app.open('packages/register/code/code');
    await page.fire('.error-field', 'change', { value: '89249' });
    expect(page.text).toContain('法定代表人刷脸');
    expect(page.text).not.toContain('从头检查');
  });
});

describe('类目查询', () => {
  test('ticks for a diagnosis are stored and answer its question', async () => {
    const { app, phone } = startedBook();
    const area = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone').theDiagnoses();
    const { id } = must(area.create(diagnosisFields(), dayOf('2026-03-05')));
    const page = await app.open('packages/register/category/category', { id });
    await fillIn(page, '搜业务或证件名', '互联网医院');
    await page.tapOn('.fold--fold');
    expect(page.text).toContain('还不够');
    await page.tapOn('.option');
    expect(page.text).toContain('够了');
    expect(area.find(id)).toMatchObject({
      categoryId: expect.stringContaining('互联网医院') as string,
      documents: [expect.stringContaining('医疗机构') as string],
    });
    await page.tap('就是这个类目，回去接着答');
    expect(phone.wx.calls('switchTab')).toHaveLength(1);
    const again = await app.open('packages/register/category/category', { id });
    expect(again.text).toContain('够了');
  });

  test('without a diagnosis nothing is stored', async () => {
    const { app, phone } = startedBook();
    const page = await app.open('packages/register/category/category');
    await fillIn(page, '搜业务或证件名', '互联网医院');
    await page.tapOn('.fold--fold');
    await page.tapOn('.option');
    expect(page.text).toContain('够了');
    expect(phone.store.written).toEqual([]);
  });

  test('a tick that the phone refuses is said and not shown', async () => {
    const { app, phone } = startedBook();
    const area = app.module<typeof import('../../../miniprogram/storage/phone')>('storage/phone').theDiagnoses();
    const { id } = must(area.create(diagnosisFields(), dayOf('2026-03-05')));
    const page = await app.open('packages/register/category/category', { id });
    await fillIn(page, '搜业务或证件名', '互联网医院');
    phone.store.room = 0;
    await page.tapOn('.fold--fold');
    expect(page.text).toContain('没有保存');
    expect(area.find(id)?.categoryId).toBe('');
  });
});
