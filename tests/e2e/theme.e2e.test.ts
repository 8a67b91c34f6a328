import { usePhone } from './support';
import { tourDay } from './tour/seeds';

const phone = usePhone();

type Tone = 'dark' | 'light' | 'not there';

/** Whether each ground is dark: the bar above, the page, its cards, the tabs below, the bar's letters. */
async function looks(): Promise<Record<'bar' | 'letters' | 'page' | 'card' | 'tabs', Tone>> {
  return phone.page.evaluate(() => {
    const tone = (selector: string, property: 'backgroundColor' | 'color'): Tone => {
      const element = [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0);
      const parts = element ? getComputedStyle(element)[property].match(/\d+/g) : null;
      if (!parts) return 'not there';
      return Number(parts[0]) + Number(parts[1]) + Number(parts[2]) < 384 ? 'dark' : 'light';
    };
    return {
      bar: tone('.nav-bar', 'backgroundColor'),
      letters: tone('.nav-bar', 'color'),
      page: tone('.screen', 'backgroundColor'),
      card: tone('.card', 'backgroundColor'),
      tabs: tone('.tab-bar', 'backgroundColor'),
    };
  });
}

const dark = { bar: 'dark', letters: 'light', page: 'dark', card: 'dark', tabs: 'dark' };
const light = { bar: 'light', letters: 'dark', page: 'light', card: 'light', tabs: 'light' };

/** The picture of the tab that is chosen: the others are one grey in both themes. */
async function chosenIcon(): Promise<string> {
  const names = await phone.page
    .locator('.tab-bar img')
    .evaluateAll((all) => all.map((icon) => icon.getAttribute('src')?.split('/').pop() ?? ''));
  return names.find((name) => name.includes('-on')) ?? '';
}

test('a theme of one’s own reaches bars, tabs, pages and sheets at once, whatever the phone does', async () => {
  await phone.open({ today: tourDay });
  await phone.tap('看看示例');
  await phone.tab('我的');
  await phone.tap(phone.top.getByRole('radio', { name: '深色' }));
  expect(await looks()).toEqual(dark);
  expect(await chosenIcon()).toBe('mine-dark-on.png');

  await phone.tab('总览');
  expect(await looks()).toEqual(dark);
  await phone.tap('南湖示例餐饮点餐');
  await phone.text('记录办理进度').waitFor();
  expect(await looks()).toEqual({ ...dark, tabs: 'not there' });
  await phone.tap(phone.top.locator('.pass').first());
  const sheet = phone.top.getByRole('dialog');
  await sheet.waitFor();
  expect(await sheet.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(27, 33, 38)');

  await phone.coldStart();
  await phone.tab('我的');
  expect(await looks()).toEqual(dark);
});

test('light stays light on a dark phone, and 跟随系统 gives everything back to it', async () => {
  await phone.open({ today: tourDay, theme: 'dark', page: '/pages/mine/mine' });
  expect(await looks()).toEqual(dark);
  await phone.tap(phone.top.getByRole('radio', { name: '浅色' }));
  expect(await looks()).toEqual(light);
  await phone.tap(phone.top.getByRole('radio', { name: '跟随系统' }));
  expect(await looks()).toEqual(dark);
  await phone.setTheme('light');
  expect(await looks()).toEqual(light);
  expect(await chosenIcon()).toBe('mine-on.png');
});

test('sheets rise only where motion is welcome', async () => {
  const rising = async (): Promise<string> =>
    phone.top
      .locator('[role=dialog]')
      .first()
      .evaluate((one) => getComputedStyle(one).animationName);
  for (const [reducedMotion, moves] of [
    ['reduce', false],
    ['no-preference', true],
  ] as const) {
    await phone.page.emulateMedia({ reducedMotion });
    await phone.open({ today: tourDay, page: '/pages/overview/overview' });
    if (!moves) await phone.tap('看看示例');
    await phone.tap('南湖示例餐饮点餐');
    await phone.tap(phone.top.locator('.pass').first());
    await phone.text('新的到期日').waitFor();
    expect((await rising()) !== 'none').toBe(moves);
  }
});
