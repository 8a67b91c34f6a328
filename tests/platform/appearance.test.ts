import { appearanceOf, shownTheme, watchTheme } from '../../miniprogram/platform/appearance';
import { forgetBaseInfo } from '../../miniprogram/platform/baseLibrary';
import { fakeWx, type FakeWx } from '../support/fakeWx';

let phone: FakeWx;

beforeEach(() => {
  phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
  forgetBaseInfo();
});

/** The phone's text size, as it is found when the app comes to the front. */
function textSize(scale: number): void {
  phone.fontScale = scale;
  forgetBaseInfo();
}

test("the app's text size goes on top of the phone's, up to what rows can hold", () => {
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1');
  textSize(1.15);
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1.15');
  expect(appearanceOf('system', 1.2).pageStyle).toBe('--text-scale: 1.38');
  expect(appearanceOf('system', 1.4).pageStyle).toBe('--text-scale: 1.4');
  textSize(0.5);
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 0.9');
});

test('a phone that does not tell its text size has the standard one', () => {
  textSize(Number.NaN);
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1');
});

test("a chosen theme wins over the phone's", () => {
  phone.turn('dark');
  expect(appearanceOf('system', 1)).toMatchObject({ themeClass: '', background: '#12161a' });
  expect(appearanceOf('light', 1)).toMatchObject({ themeClass: 'theme-light', background: '#f4f5f3' });
  expect(appearanceOf('dark', 1)).toMatchObject({ themeClass: 'theme-dark', background: '#12161a' });
});

test("a change of the phone's theme is told until one stops listening", () => {
  const seen: string[] = [];
  expect(shownTheme('system')).toBe('light');
  const stop = watchTheme(() => seen.push(shownTheme('system')));
  phone.turn('dark');
  stop();
  phone.turn('light');
  expect(seen).toEqual(['dark']);
});

test('WeChat is asked once about itself, however many pages are shown', () => {
  const ask = jest.spyOn(phone.api as { getAppBaseInfo: () => object }, 'getAppBaseInfo');
  for (let page = 0; page < 5; page += 1) appearanceOf('system', 1);
  expect(ask).toHaveBeenCalledTimes(1);
});
