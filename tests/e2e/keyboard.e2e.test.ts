import { usePhone } from './support';
import { tourDay } from './tour/seeds';

const phone = usePhone();

beforeEach(() => phone.page.emulateMedia({ reducedMotion: 'reduce' }));

/** More stops than any page has. */
const enough = 250;

/** What has the focus: its name, else its text; '' when nothing has. */
function focused(): Promise<string> {
  return phone.page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return '';
    return (at.getAttribute('aria-label') || (at.textContent ?? '')).trim();
  });
}

/** Presses Tab until something of this name has the focus. */
async function reach(name: string): Promise<void> {
  const seen = new Set<string>();
  for (let turn = 0; turn < enough; turn += 1) {
    await phone.page.keyboard.press('Tab');
    const at = await focused();
    if (at.startsWith(name)) return;
    seen.add(at.slice(0, 16));
  }
  throw new Error(`「${name}」 can't be reached with Tab, only ${[...seen].join(' · ')}`);
}

async function press(name: string): Promise<void> {
  await reach(name);
  await phone.page.keyboard.press('Enter');
  await phone.moved();
}

async function shows(title: string): Promise<void> {
  await phone.top.locator('.nav-title').getByText(title, { exact: true }).waitFor();
}

test('from the first run to a review written down and back, with Tab and Enter alone', async () => {
  await phone.open({ today: tourDay });
  await press('看看示例');
  await phone.text('这些是示例').waitFor();
  await press('南湖示例餐饮点餐');
  await shows('账号详情');
  await press('记为已通过');
  await phone.text('新的到期日').waitFor();
  await press('取消');
  await shows('账号详情');
  await press('记为已通过');
  await press('关闭记为已通过');
  await shows('账号详情');
  await press('记为已通过');
  await press('记下来');
  await shows('账号详情');
  await phone.text('通过记录').waitFor();
  await press('返回');
  await shows('年审管家');
});

test('every row of 我的 is reached, opened and left again', async () => {
  await phone.open({ today: tourDay });
  await press('我的');
  await shows('我的');
  for (const [row, title] of [
    ['粘贴微信通知', '粘贴微信通知'],
    ['手动添加', '新增账号'],
    ['最近删除', '最近删除'],
    ['年审问答', '年审问答'],
    ['怎么办理年审', '怎么办理年审'],
    ['规则说明', '规则说明'],
    ['隐私说明', '隐私说明'],
  ] as const) {
    await press(row);
    await shows(title);
    await press('返回');
    await shows('我的');
  }
  await press('深色');
  await phone.top.getByRole('radio', { name: '深色', checked: true }).waitFor();
  await press('放入示例');
  await shows('年审管家');
  await press('我的');
  await press('移除示例');
  await phone.page.locator('.overlay-layer').getByText('移除示例？').waitFor();
  await press('取消');
  await phone.page.locator('.overlay-layer').getByText('移除示例？').waitFor({ state: 'hidden' });
});

test.each([
  '/pages/overview/overview',
  '/pages/accounts/accounts',
  '/pages/mine/mine',
  '/packages/form/edit/edit',
  '/packages/data/paste/paste',
  '/packages/guide/questions/questions?q=overdue',
  '/packages/guide/rules/rules?id=window',
])('on %s Tab reaches everything that a finger does', async (page) => {
  await phone.open({ today: tourDay });
  await phone.tap('看看示例');
  await phone.text('这些是示例').waitFor();
  await phone.go(page);
  const all = await phone.page.evaluate(() => {
    const pressed = ['button', 'radio', 'checkbox', 'link', 'tab'].map((role) => `[role="${role}"]`);
    const wanted = [...pressed, 'button', 'input', 'textarea'].map((selector) => `#phone ${selector}`).join();
    const found = [...document.querySelectorAll(wanted)].filter((one) => {
      return (
        one.getClientRects().length > 0 &&
        !one.closest('[hidden]') &&
        !one.parentElement?.closest(pressed.join()) &&
        !one.querySelector('input, textarea')
      );
    });
    found.forEach((one, index) => one.setAttribute('data-to-reach', String(index)));
    return found.map((one) => (one.getAttribute('aria-label') || (one.textContent ?? '')).trim());
  });
  const reached = new Set<string>();
  for (let turn = 0; turn < all.length + 5; turn += 1) {
    await phone.page.keyboard.press('Tab');
    const index = await phone.page.evaluate(() => document.activeElement?.getAttribute('data-to-reach') ?? '');
    reached.add(index);
  }
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter((_name, index) => !reached.has(String(index)))).toEqual([]);
});
