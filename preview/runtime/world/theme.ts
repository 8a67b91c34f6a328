import type { Manifest } from '../manifest';

export type Theme = 'light' | 'dark';

type Listener = (result: { theme: Theme }) => void;

let theme: Theme = 'light';
let variables: Manifest['theme'] = {};
let supported = false;
const listeners = new Set<Listener>();
const repaints = new Set<() => void>();

/** @param manifest says whether the app has a dark mode at all: without `darkmode` a phone keeps it light */
export function initTheme(manifest: Manifest, start: Theme): void {
  variables = manifest.theme;
  supported = manifest.app.darkmode === true;
  theme = start;
  document.documentElement.dataset['theme'] = supported ? theme : 'light';
}

export function currentTheme(): Theme {
  return supported ? theme : 'light';
}

/** Changes the phone's theme: WXSS, bars, and everyone who called wx.onThemeChange. */
export function setTheme(next: Theme): void {
  if (next === theme) return;
  theme = next;
  if (!supported) return;
  document.documentElement.dataset['theme'] = theme;
  repaints.forEach((repaint) => repaint());
  listeners.forEach((listener) => listener({ theme }));
}

/** @param value a value of app.json, perhaps `@name` out of theme.json */
export function themed(value: string | undefined): string | undefined {
  if (value === undefined || !value.startsWith('@')) return value;
  return variables[currentTheme()]?.[value.slice(1)] ?? variables.light?.[value.slice(1)];
}

export function onThemeChange(listener: Listener): void {
  listeners.add(listener);
}

export function offThemeChange(listener?: Listener): void {
  if (listener === undefined) listeners.clear();
  else listeners.delete(listener);
}

/**
 * The preview's own bars follow the theme before the app hears of it.
 * @returns stops following: who goes and is still called stays in memory for good
 */
export function onRepaint(repaint: () => void): () => void {
  repaints.add(repaint);
  return () => void repaints.delete(repaint);
}
