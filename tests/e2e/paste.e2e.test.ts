import type { Locator } from 'playwright-core';
import { basicInfoSample, reviewNotice } from '../fixtures/officialSamples';
import { usePhone } from './support';

const phone = usePhone();

/** From an empty phone to the page of the one account that the text tells of. */
async function pasteAndLook(text: string, today: string): Promise<void> {
  await phone.open({ today });
  await phone.tap(/^粘贴/);
  await phone.setClipboard(text);
  await phone.tap('从剪贴板粘贴');
  await phone.tap(add());
  await phone.text('已加入').waitFor();
}

/** The button that ends the preview. */
function add(): Locator {
  return phone.top.locator('.finish').getByText(/^(加入|更新)/);
}

test('the first answer from a notice takes two taps, a third one keeps it, and back leads to 总览', async () => {
  await phone.open({ today: '2026-01-05' });
  await phone.setClipboard('账号名称: 青竹茶馆\n到期时间: 2026年2月11日\n详情: 账号已进入年审期');
  const taps = await phone.tapsOf(async () => {
    await phone.tap(/^粘贴/);
    await phone.tap('从剪贴板粘贴');
    await phone.text('还剩 37 天，现在就去办').waitFor();
  });
  expect(taps).toBe(2);
  await phone.tap(add());
  await phone.text('已加入“青竹茶馆”').waitFor();
  await phone.back();
  await phone.text('还剩').waitFor();
  expect(await phone.title()).toBe('年审管家');
});

/** The hero of an account's page: status and countdown in one line. */
async function hero(): Promise<string> {
  return (await phone.top.locator('.card').first().innerText()).replace(/\s+/g, ' ');
}

test('the official sample shows its status and countdown through the whole cycle, and survives a reload', async () => {
  await pasteAndLook(basicInfoSample, '2024-08-20');
  await phone.text('2024年11月19日').waitFor();
  expect(await hero()).toContain('帐号名称长度 111111122');
  const days: readonly (readonly [string, string, string])[] = [
    ['2024-08-20', '认证有效', '还剩 91 天'],
    ['2024-08-21', '待年审', '还剩 90 天'],
    ['2024-09-19', '待年审', '还剩 61 天'],
    ['2024-10-19', '待年审', '还剩 31 天'],
    ['2024-11-12', '待年审', '还剩 7 天'],
    ['2024-11-18', '待年审', '还剩 1 天'],
    ['2024-11-19', '待年审', '今天到期'],
    ['2024-11-20', '已逾期 1 天', '已逾期 1 天'],
    ['2024-12-19', '已逾期 30 天', '已逾期 30 天'],
    ['2025-01-18', '已逾期 60 天', '已逾期 60 天'],
  ];
  for (const [day, status, countdown] of days) {
    await phone.setToday(day);
    await phone.top.locator('.card').first().getByLabel(countdown).first().waitFor();
    expect(await hero()).toContain(status);
  }
  await phone.coldStart();
  await phone.text('帐号名称长度 111111122').waitFor();
  await phone.top
    .getByLabel(/已逾期.*60 天/)
    .first()
    .waitFor();
});

test('a finger that bounces on 从剪贴板粘贴 does not add without the preview, nor twice on 加入', async () => {
  await phone.open({ today: '2024-08-20', page: '/packages/data/paste/paste' });
  await phone.setClipboard(basicInfoSample);
  await phone.tapTwice('从剪贴板粘贴');
  await phone.text('现在还没有加入').waitFor();
  await phone.tapTwice(add());
  await phone.text('2024年11月19日').waitFor();
  await phone.go('/pages/accounts/accounts');
  await phone.text('1 个账号').waitFor();
});

test('an old iPhone, whose promises settle late, pastes, writes and takes back', async () => {
  await phone.open({ today: '2024-08-20', late: '1', page: '/packages/data/paste/paste' });
  await phone.setClipboard('甲店 2024-11-02\n乙店 2024-11-03');
  await phone.tap('从剪贴板粘贴');
  await phone.tap(add());
  await phone.tap('撤销这次加入');
  await phone.text('认出 2 个账号').waitFor();
});

test('what an overdue mini-program has lost and will lose follows the notice, step by step', async () => {
  await pasteAndLook(basicInfoSample, '2024-11-20');
  const lost = async (): Promise<string[]> => {
    const stopped = await phone.top.getByText(/^已停：/).allInnerTexts();
    return stopped.flatMap((text) => text.replace(/^已停：/, '').split('、'));
  };
  await expectSoon(async () => (await lost()).length, 2);
  expect((await lost()).join()).toMatch(/发布新版本.*被搜索|被搜索.*发布新版本/);
  await phone.setToday('2024-12-19');
  await expectSoon(async () => (await lost()).length, 3);
  expect((await lost()).join()).toContain('被分享');
  await phone.setToday('2025-01-18');
  await expectSoon(async () => (await lost()).length, 5);
});

test("the platform's notice gives name, due day and countdown, and survives a reload", async () => {
  await pasteAndLook(reviewNotice, '2023-12-26');
  await phone.text('我的小程序名').waitFor();
  expect(await hero()).toContain('待年审');
  expect(await hero()).toMatch(/还剩 ?7 ?天/);
  await phone.coldStart();
  await phone.text('我的小程序名').waitFor();
});

test('pasting the same text again changes nothing', async () => {
  await pasteAndLook(basicInfoSample, '2024-08-20');
  await phone.text('2024年11月19日').waitFor();
  const before = await phone.stored();
  await phone.open({ today: '2024-08-21', page: '/packages/data/paste/paste' });
  await phone.type('也可以长按这里，选“粘贴”', basicInfoSample);
  await phone.tap(phone.top.getByText('认出', { exact: true }));
  await phone.text('已经有这个账号了').waitFor();
  const pages = (stored: Record<string, unknown>): unknown[] =>
    Object.entries(stored).filter(([key]) => key.startsWith('page:'));
  expect(pages(await phone.stored())).toEqual(pages(before));
});

test.each([
  [
    'a date that does not exist',
    '账号名称: 示例小铺\n到期时间: 2026年2月30日\n详情: 账号已进入年审期',
    /2 月只有 28 天/,
  ],
  ['no date at all', '杭州示例商贸的小程序快到期了', /没有找到到期日/],
  ['a failed call', '{"errcode":40001,"errmsg":"invalid credential"}', /40001/],
  ['half a JSON', '{"appid":"wx8ee51415c94040e4","account_type":3,"wx_ver', /不完整/],
])('a broken paste says what is wrong and keeps the text: %s', async (_case, text, reason) => {
  await phone.open({ today: '2026-01-05', page: '/packages/data/paste/paste' });
  await phone.type('也可以长按这里，选“粘贴”', text);
  await phone.tap(phone.top.getByText('认出', { exact: true }));
  await phone.text(reason).waitFor();
  expect(Object.keys(await phone.stored()).filter((key) => key.startsWith('page:'))).toEqual([]);
  expect(await phone.top.locator('textarea').first().inputValue()).toBe(text);
});

test('a hostile name stays text', async () => {
  await pasteAndLook(
    '账号名称: <img src=x onerror=alert(1)>{{name}}\n到期时间: 2026年3月5日\n详情: 账号已进入年审期',
    '2026-01-05',
  );
  await phone.text('<img src=x onerror=alert(1)>{{name}}').waitFor();
});

/** Waits until a figure on screen is what it should be. */
async function expectSoon(read: () => Promise<number>, wanted: number): Promise<void> {
  for (let turn = 0; turn < 200 && (await read()) !== wanted; turn += 1)
    await phone.page.evaluate(
      () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        }),
    );
  expect(await read()).toBe(wanted);
}
