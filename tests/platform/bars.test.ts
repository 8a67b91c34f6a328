import { fakeWx, type FakeWx } from '../support/fakeWx';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Bars = typeof import('../../miniprogram/platform/bars');
type Base = typeof import('../../miniprogram/platform/baseLibrary');

const app = join(__dirname, '../../miniprogram');
const themes = JSON.parse(readFileSync(join(app, 'theme.json'), 'utf8')) as Record<
  'light' | 'dark',
  Record<string, string>
>;

let phone: FakeWx;
let bars: Bars;
let forgetBaseInfo: () => void;

beforeEach(() => {
  phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
  jest.resetModules();
  bars = require('../../miniprogram/platform/bars') as Bars;
  ({ forgetBaseInfo } = require('../../miniprogram/platform/baseLibrary') as Base);
});

const tab = { is: 'pages/mine/mine' };
const names = [
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'setTabBarStyle',
  'setTabBarItem',
] as const;
/** How often each of the five was called. */
const counts = (): number[] => names.map((name) => phone.calls(name).length);

test('left to the phone, nothing is painted', () => {
  bars.paintBars('system', tab);
  expect(counts()).toEqual([0, 0, 0, 0, 0]);
});

test.each(['light', 'dark'] as const)(
  'a chosen %s theme paints both bars and the ground as theme.json would',
  (theme) => {
    bars.paintBars(theme, tab);
    const { navBackground, navText, background, pullDown, tabText, tabSelected, tabBackground, tabBorder } =
      themes[theme];
    expect(phone.calls('setNavigationBarColor')).toEqual([
      { frontColor: navText === 'white' ? '#ffffff' : '#000000', backgroundColor: navBackground },
    ]);
    expect(phone.calls('setBackgroundColor')).toEqual([
      { backgroundColor: background, backgroundColorTop: background, backgroundColorBottom: background },
    ]);
    expect(phone.calls('setBackgroundTextStyle')).toEqual([{ textStyle: pullDown }]);
    expect(phone.calls('setTabBarStyle')).toEqual([
      { color: tabText, selectedColor: tabSelected, backgroundColor: tabBackground, borderStyle: tabBorder },
    ]);
    expect(phone.calls('setTabBarItem').at(-1)).toMatchObject({ selectedIconPath: themes[theme].iconMineOn });
  },
);

test('given back to the phone, the bars follow it', () => {
  bars.paintBars('dark', tab);
  bars.paintBars('system', tab);
  phone.turn('dark');
  forgetBaseInfo();
  bars.paintBars('system', tab);
  const painted = phone.calls('setNavigationBarColor').map(({ frontColor }) => frontColor);
  expect(painted).toEqual(['#ffffff', '#000000', '#ffffff']);
});

test('shown again, a page is not painted again, unless the phone has turned meanwhile and painted it', () => {
  for (let visit = 0; visit < 3; visit += 1) bars.paintBars('dark', tab);
  expect(counts()).toEqual([1, 1, 1, 1, 5]);
  phone.turn('dark');
  forgetBaseInfo();
  bars.paintBars('dark', tab);
  expect(counts()).toEqual([2, 2, 2, 2, 10]);
});

test('each page has bars of its own; the tab bar is one, and left alone off the tabs', () => {
  const inner = { is: 'pages/account/account' };
  bars.paintBars('dark', inner);
  expect(counts()).toEqual([1, 1, 1, 0, 0]);
  bars.paintBars('dark', tab);
  bars.paintBars('dark', { is: 'pages/overview/overview' });
  expect(counts()).toEqual([3, 3, 3, 1, 5]);
});

test.each(names)('a refused %s breaks nothing, and what is shown next is painted again', async (name) => {
  phone.answer(name, () => new Error('fail'));
  bars.paintBars('dark', tab);
  await Promise.resolve();
  phone.answer(name, () => ({}));
  const before = phone.calls(name).length;
  bars.paintBars('dark', tab);
  expect(phone.calls(name).length).toBe(before * 2);
  bars.paintBars('dark', tab);
  expect(phone.calls(name).length).toBe(before * 2);
});

test('every tab of app.json gets its icons, in its order', () => {
  const { tabBar } = JSON.parse(readFileSync(join(app, 'app.json'), 'utf8')) as {
    tabBar: { list: { iconPath: string }[] };
  };
  bars.paintBars('light', tab);
  const icons = phone.calls('setTabBarItem').map(({ iconPath }) => iconPath);
  expect(icons).toEqual(tabBar.list.map(({ iconPath }) => iconPath));
});
