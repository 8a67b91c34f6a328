/** The oldest base library that this app is made for; the README says so too. */
export const lowestBaseLibrary = '2.25.0';

interface BaseInfo {
  SDKVersion?: string;
  theme?: string;
  fontSizeScaleFactor?: number;
}

let known: BaseInfo | null = null;

/**
 * What WeChat tells of itself, asked once: a page that is shown doesn't wait for it again. Nothing below base library
 * 2.20.1, which is too old for the app in any case: the call that such a WeChat has instead is given up by the platform
 * and slow.
 */
export function appBaseInfo(): BaseInfo {
  known ??= wx.canIUse('getAppBaseInfo') ? wx.getAppBaseInfo() : {};
  return known;
}

/** To be called when some of it may have changed: the theme, or anything while the app was hidden. */
export function forgetBaseInfo(): void {
  known = null;
}

/**
 * Orders versions such as '2.9.4' and '2.25.0' by their numbers: negative if `a` is the older one. What is missing
 * counts as 0.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let place = 0; place < Math.max(left.length, right.length); place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** This phone's base library, '' where it can't be told. */
export function baseLibrary(): string {
  return appBaseInfo().SDKVersion ?? '';
}

/** True if this WeChat is too old for the app. One that doesn't tell its version is given a try. */
export function isTooOld(): boolean {
  if (!wx.canIUse('getAppBaseInfo')) return true;
  const version = baseLibrary();
  return version !== '' && compareVersions(version, lowestBaseLibrary) < 0;
}

function numbersOf(version: string): number[] {
  return version.split('.').map((part) => Number.parseInt(part, 10) || 0);
}
