import { emptyCycle, emptyFields, type AccountFields } from '../../miniprogram/domain/account/account';
import { usePhone } from './support';
import { seedOf } from './tour/seeds';

/**
 * A day's work in the fewest taps: each errand as a person does it, every touch of the screen counted, the keyboard and
 * the platform's own dialogs included.
 */

const phone = usePhone();
const today = '2026-03-05';

function due(name: string, dueOn: string, patch: Partial<AccountFields> = {}): AccountFields {
  const cycle = { ...emptyCycle('c1'), dueOn, dueTrust: 'confirmed' as const };
  return { ...emptyFields(name), certifiedHow: 'own', subjectType: 'enterprise', ...patch, cycle };
}

const client = '晴川传媒';
/** Whose subject type isn't known, and so no fee. */
const untyped = '南湖茶铺';
const ofClient = Array.from({ length: 20 }, (_, index) =>
  due(`${client}第 ${index + 1} 店`, `2026-03-${String(10 + index)}`, { client }),
);
const others = [
  due(untyped, '2026-04-11', { subjectType: '', tags: ['年框'] }),
  due('北山书店', '2026-04-12'),
  due('东溪面馆', '2026-04-13'),
];

const agency = seedOf([...others, ...ofClient]);

/** The agency's phone, open on a tab. */
async function openOn(tab: string): Promise<void> {
  await phone.seed(agency.values);
  await phone.open({ today });
  if (tab !== '总览') await phone.tab(tab);
}

/** Two screens down, so that the rows there come into the tree. */
async function scrollOn(): Promise<void> {
  await phone.top.locator('.account-row').first().waitFor();
  await phone.page.mouse.move(180, 600);
  await phone.page.mouse.wheel(0, 1600);
}

test('the first answer from a notice: 2', async () => {
  await phone.open({ today });
  await phone.setClipboard('您的小程序“西湖示例茶铺”认证将于2026年4月11日到期，请及时完成年审。');
  const taps = await phone.tapsOf(async () => {
    await phone.tap('粘贴微信通知');
    await phone.tap('从剪贴板粘贴');
    await phone.text('还剩 37 天').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(2);
});

test('an account by hand: 5', async () => {
  await phone.open({ today });
  const taps = await phone.tapsOf(async () => {
    await phone.tap('手动添加');
    await phone.tapAndType('账号名称', '西湖示例茶铺');
    await phone.tap('不知道可以先空着');
    await phone.pickDay('2026-04-11');
    await phone.tap('保存');
    await phone.text('2026年4月11日').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(5);
});

test('learning the fee and keeping it: 2', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await scrollOn();
    await phone.tap(untyped);
    await phone.tap('企业 300 元');
    await phone.text('主体类型已记为企业').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(2);
});

test('passing one that is found by search, on another day: 5', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.tapAndType('搜索账号', '书店');
    await phone.tap('北山书店');
    await phone.tap(phone.top.getByText('记为已通过', { exact: true }));
    await phone.tap('昨天');
    await phone.tap('记下来');
    await phone.text('已记为通过').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(5);
});

test('a tag to 3 accounts: 5', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.hold(`${client}第 1 店`, phone.text('已选 1 个'));
    await phone.tap(`${client}第 2 店`);
    await phone.tap(`${client}第 3 店`);
    await phone.tap('加标签');
    await phone.tap(/^年框/);
    await phone.text('已给 3 个账号加上“年框”').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(5);
});

test('renewing the 20 accounts of a client: 6', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.tap(phone.top.getByText('客户', { exact: true }));
    await phone.tap(client);
    await phone.tap('全选');
    await phone.tap('记为已通过');
    await phone.tap('写入 20 个');
    await phone.text('已把 20 个账号记为已通过').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(6);
});

test("a client's accounts: 2", async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.tap(phone.top.getByText('客户', { exact: true }));
    await phone.tap(client);
    await scrollOn();
    await phone.text(`${client}第 20 店`).waitFor();
  });
  expect(taps).toBeLessThanOrEqual(2);
});

test('the text for one: 3', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.tap(`${client}第 1 店`);
    await phone.tap('发给客户');
    await phone.tap('复制');
    await phone.page.locator('.overlay-toast').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(3);
  expect(await phone.clipboard()).toContain(`${client}第 1 店`);
});

test('one text for 20: 4', async () => {
  await openOn('账号');
  const taps = await phone.tapsOf(async () => {
    await phone.tap(phone.top.getByText('客户', { exact: true }));
    await phone.tap(client);
    await phone.tap('发给客户');
    await phone.tap('复制');
    await phone.text('已复制').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(4);
  const text = await phone.clipboard();
  for (const { name } of ofClient) expect(text).toContain(name);
});

test("this month's due: 1, and something can be done there", async () => {
  await openOn('总览');
  const taps = await phone.tapsOf(async () => {
    await phone.tap('本月到期');
    await phone.text('2026年3月到期').waitFor();
  });
  expect(taps).toBeLessThanOrEqual(1);
  await phone.tap('全选');
  await phone.tap('记为已通过');
  await phone.text('写入 20 个').waitFor();
});
