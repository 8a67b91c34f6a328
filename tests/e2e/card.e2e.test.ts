import { emptyFields } from '../../miniprogram/domain/account/account';
import { usePhone } from './support';
import type { Card } from './support/phone';
import { seedOf, tourDay } from './tour/seeds';

/** What the preview promises about forwarding, and the way of a card from one phone to another. */

interface Wx {
  setStorageSync(key: string, data: unknown): void;
  getStorageSync(key: string): unknown;
  hideShareMenu(): Promise<unknown>;
}
declare const wx: Wx;
declare const getCurrentPages: () => unknown[];

const phone = usePhone();
const other = usePhone();

const shop = {
  ...emptyFields('云上花店'),
  appid: 'wx0123456789abcdef',
  certifiedHow: 'own' as const,
  cycle: { ...emptyFields('').cycle, dueOn: '2026-05-20', dueTrust: 'confirmed' as const },
  note: '密码在纸上',
};

/** Lets the page on top answer with this when it is forwarded. */
function sharesAs(given: object): void {
  const [page] = getCurrentPages().slice(-1) as { onShareAppMessage?: () => object }[];
  if (page) page.onShareAppMessage = () => given;
}

test('a page is forwarded as it says; what WeChat would not open is refused', async () => {
  await phone.open({ today: tourDay });
  const more = phone.top.getByRole('button', { name: '更多' });
  const over = phone.page.locator('.overlay-layer');
  await phone.tap(more);
  await over.getByText('这个页面不能转发（没有 onShareAppMessage）').waitFor();
  await phone.tapOver('取消');
  for (const [path, why] of [
    ['/pages/none/none', 'app.json 里没有页面 pages/none/none'],
    ['pages/mine/mine', 'path 要以 / 开头'],
    [`/pages/mine/mine?c=${'a'.repeat(1024)}`, 'path 有 1043 个字符'],
  ] as const) {
    await phone.page.evaluate(sharesAs, { title: '甲', path });
    await phone.tap(more);
    await phone.tapOver('转发');
    await over.getByText(why).waitFor();
  }
  expect(phone.faults.splice(0)).toHaveLength(3);
  await phone.page.evaluate(() => wx.hideShareMenu());
  await phone.tap(more);
  await over.getByText('这个页面不能转发（hideShareMenu）').waitFor();
});

test('a card opens on the other phone of the desk, which keeps a storage of its own', async () => {
  await phone.open({ today: tourDay });
  await phone.page.goto(new URL('./', phone.page.url()).href);
  const [mine, second] = ['#screen', '#other-screen'].map((id) => phone.page.frameLocator(id));
  if (!mine || !second) throw new Error('the desk has two phones');
  await mine.locator('.screen').first().waitFor();
  const [frame] = phone.page.frames().slice(1);
  await frame?.evaluate(sharesAs, { path: '/packages/book/card/card?c=n1' });
  await frame?.evaluate(() => wx.setStorageSync('who', 'first'));
  await mine.getByRole('button', { name: '更多' }).tap();
  await mine.locator('.overlay-layer').getByText('转发', { exact: true }).tap();
  await mine.locator('.overlay-layer').getByText('发送', { exact: true }).tap();
  await second.getByText('这张卡片打不开').waitFor();
  const there = phone.page.frames().find((one) => one.url().includes('phone=2'));
  expect(await there?.evaluate(() => wx.getStorageSync('who'))).toBe('');
});

test('an account goes to a colleague as a card and is added there; altered, it says so', async () => {
  const { values, ids } = seedOf([shop]);
  await phone.seed(values);
  await phone.open({ today: tourDay, page: `/pages/account/account?id=${ids[shop.name] ?? ''}` });
  let card: Card = { title: '', path: '' };
  const taps = await phone.tapsOf(async () => {
    await phone.tap(phone.top.getByRole('button', { name: '发给同事' }));
    await phone.text('带上备注').waitFor();
    card = await phone.forwarded(() => phone.tap('选人发送'));
  });
  expect(taps).toBe(3);
  expect(card.title).toBe('“云上花店”的年审资料');
  const at = card.path.length - 9;
  const altered = card.path.slice(0, at) + (card.path.charAt(at) === 'b' ? 'c' : 'b') + card.path.slice(at + 1);
  await other.open({ today: tourDay, page: altered });
  await other.text('被改动过').waitFor();
  await other.tap('去总览');
  await other.text('看看示例').waitFor();

  await other.open({ today: tourDay, page: card.path });
  await other.tap(other.top.locator('.finish').getByText('加入'));
  await other.text('年审时间线').waitFor();
  expect(await other.top.innerText()).toContain('2026年5月20日');
  expect(await other.top.getByText('密码在纸上').count()).toBe(0);
  await other.open({ today: tourDay, page: card.path });
  await other.text('和这段文字没有出入').waitFor();
});
