import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { appearanceOf } from '../../miniprogram/platform/appearance';
import {
  baseLibrary,
  compareVersions,
  forgetBaseInfo,
  isTooOld,
  lowestBaseLibrary,
} from '../../miniprogram/platform/baseLibrary';
import { fakeWx } from '../support/fakeWx';

/** A WeChat of this base library; an old one has no call that tells it. */
function wechat(SDKVersion: string | undefined, old = false): void {
  const info = () => ({ SDKVersion, theme: 'dark' });
  const phone = fakeWx(
    old
      ? { canIUse: (name: string) => name !== 'getAppBaseInfo', getAppBaseInfo: undefined }
      : { getAppBaseInfo: info },
  );
  (globalThis as { wx?: unknown }).wx = phone.api;
  forgetBaseInfo();
}

test('versions are ordered by their numbers, not as text', () => {
  expect(compareVersions('2.9.4', '2.25.0')).toBeLessThan(0);
  expect(compareVersions('2.25.0', '2.25')).toBe(0);
  expect(compareVersions('3.0.0', '2.33.9')).toBeGreaterThan(0);
  const version = fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(version, version, (a, b) => {
      const ordered = compareVersions(a.join('.'), b.join('.'));
      expect(Math.sign(compareVersions(b.join('.'), a.join('.')))).toBe(-Math.sign(ordered) + 0);
      expect(compareVersions(a.join('.'), [...a, 1].join('.'))).toBeLessThan(0);
    }),
  );
});

test.each([
  ['2.24.9', true],
  ['2.9.0', true],
  ['1.9.98', true],
  ['2.25.0', false],
  ['2.25.1', false],
  ['3.8.0', false],
  [undefined, false],
  ['', false],
])('base library %s is too old: %s', (version, tooOld) => {
  wechat(version);
  expect(isTooOld()).toBe(tooOld);
});

test('a WeChat that cannot tell its version is too old, and is asked nothing', () => {
  wechat('2.19.2', true);
  expect(baseLibrary()).toBe('');
  expect(isTooOld()).toBe(true);
  expect(appearanceOf('system', 1)).toEqual({ pageStyle: '--text-scale: 1', themeClass: '', background: '#f4f5f3' });
});

test('DevTools simulates a base library that the app is made for', () => {
  const { libVersion } = JSON.parse(readFileSync(join(__dirname, '../../project.config.json'), 'utf8')) as {
    libVersion: string;
  };
  expect(compareVersions(libVersion, lowestBaseLibrary)).toBeGreaterThanOrEqual(0);
});
