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

test('left to the phone, nothing is painted', () => {
  bars.paintBars('system');
  expect(phone.calls('setNavigationBarColor')).toEqual([]);
});

test.each(['light', 'dark'] as const)('a chosen %s theme paints both bars as theme.json would', (theme) => {
  bars.paintBars(theme);
  const { navBackground, navText, tabText, tabSelected, tabBackground, tabBorder, iconMine, iconMineOn } =
    themes[theme];
  expect(phone.calls('setNavigationBarColor')).toEqual([
    { frontColor: navText === 'white' ? '#ffffff' : '#000000', backgroundColor: navBackground },
  ]);
  expect(phone.calls('setTabBarStyle')).toEqual([
    { color: tabText, selectedColor: tabSelected, backgroundColor: tabBackground, borderStyle: tabBorder },
  ]);
  expect(phone.calls('setTabBarItem').at(-1)).toMatchObject({ iconPath: iconMine, selectedIconPath: iconMineOn });
});

test('given back to the phone, the bars follow it', () => {
  bars.paintBars('dark');
  bars.paintBars('system');
  phone.turn('dark');
  forgetBaseInfo();
  bars.paintBars('system');
  expect(phone.calls('setNavigationBarColor').map(({ frontColor }) => frontColor)).toEqual([
    '#ffffff',
    '#000000',
    '#ffffff',
  ]);
});

test('a page without a tab bar refuses, and nothing breaks', async () => {
  phone.answer('setTabBarStyle', () => new Error('not TabBar page'));
  phone.answer('setTabBarItem', () => new Error('not TabBar page'));
  bars.paintBars('dark');
  await Promise.resolve();
  expect(phone.calls('setNavigationBarColor')).toHaveLength(1);
  expect(phone.calls('setTabBarItem')).not.toEqual([]);
});

test('every tab of app.json gets its icons, in its order', () => {
  const { tabBar } = JSON.parse(readFileSync(join(app, 'app.json'), 'utf8')) as {
    tabBar: { list: { iconPath: string }[] };
  };
  bars.paintBars('light');
  const icons = phone.calls('setTabBarItem').map(({ iconPath }) => iconPath);
  expect(icons).toEqual(tabBar.list.map(({ iconPath }) => themes.light[iconPath.slice(1)]));
});
