import { appBaseInfo, forgetBaseInfo } from './baseLibrary';

/** What a page needs to look as the person set it: a style for page-meta and a class for the outermost view. */
export interface Appearance {
  pageStyle: string;
  themeClass: string;
  /** Colour behind the page where it is pulled down, in step with the theme. */
  background: string;
}

export type ThemeChoice = 'system' | 'light' | 'dark';

/** Largest text on offer: beyond it a row can't hold a name and a countdown side by side. */
export const largestTextScale = 1.4;

const grounds = { light: '#f4f5f3', dark: '#12161a' };

/** The system's own text size as a factor (1 = standard), 1 where the base library can't tell. */
export function systemTextScale(): number {
  const factor = Number(appBaseInfo().fontSizeScaleFactor);
  return factor > 0 ? factor : 1;
}

/** What a choice looks like now: the phone's own theme where it was left to the phone. */
export function shownTheme(theme: ThemeChoice): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return appBaseInfo().theme === 'dark' ? 'dark' : 'light';
}

/**
 * The text size that pages have, 1 = standard: the app's own `textScale` on top of the system's, up to
 * `largestTextScale`.
 */
export function shownTextScale(textScale: number): number {
  return Math.min(largestTextScale, Math.max(0.9, systemTextScale() * textScale));
}

/**
 * @param theme the app's own switch
 * @param textScale the app's own text size, 1 = standard
 */
export function appearanceOf(theme: ThemeChoice, textScale: number): Appearance {
  return {
    pageStyle: `--text-scale: ${Math.round(shownTextScale(textScale) * 100) / 100}`,
    themeClass: theme === 'system' ? '' : `theme-${theme}`,
    background: grounds[shownTheme(theme)],
  };
}

/** Calls back when the phone turns dark or light, until the returned function is called. */
export function watchTheme(onChange: () => void): () => void {
  const listener = (): void => {
    forgetBaseInfo();
    onChange();
  };
  wx.onThemeChange(listener);
  return () => wx.offThemeChange(listener);
}
