import { appearanceOf, watchTheme } from '../../miniprogram/platform/appearance';
import { fakeWx, type FakeWx } from '../support/fakeWx';

let phone: FakeWx;

beforeEach(() => {
  phone = fakeWx();
  (globalThis as { wx?: unknown }).wx = phone.api;
});

test("the app's text size goes on top of the phone's, up to what rows can hold", () => {
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1');
  phone.fontScale = 1.15;
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1.15');
  expect(appearanceOf('system', 1.2).pageStyle).toBe('--text-scale: 1.38');
  expect(appearanceOf('system', 1.4).pageStyle).toBe('--text-scale: 1.4');
  phone.fontScale = 0.5;
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 0.9');
});

test('a phone that does not tell its text size has the standard one', () => {
  phone.fontScale = Number.NaN;
  expect(appearanceOf('system', 1).pageStyle).toBe('--text-scale: 1');
});

test("a chosen theme wins over the phone's", () => {
  phone.turn('dark');
  expect(appearanceOf('system', 1)).toMatchObject({ themeClass: '', background: '#12161a' });
  expect(appearanceOf('light', 1)).toMatchObject({ themeClass: 'theme-light', background: '#f4f5f3' });
  expect(appearanceOf('dark', 1)).toMatchObject({ themeClass: 'theme-dark', background: '#12161a' });
});

test("a change of the phone's theme is told until one stops listening", () => {
  let told = 0;
  const stop = watchTheme(() => (told += 1));
  phone.turn('dark');
  stop();
  phone.turn('light');
  expect(told).toBe(1);
});
