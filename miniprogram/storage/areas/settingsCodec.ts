import { fieldOf, parseJson } from '../../domain/kit/json';

export const settingsSchema = 1;

export interface Settings {
  schema: 1;
  theme: 'system' | 'light' | 'dark';
  /** Size of the text as a factor, 1 = standard. */
  textScale: number;
  /** Id of a rule → the value that the person set instead of the built-in one. */
  ruleOverrides: Record<string, number | string>;
  /** True once one of the three ways to begin was taken. */
  firstRunDone: boolean;
}

export const smallestTextScale = 0.8;
export const largestStoredTextScale = 2;

/**
 * No Result: there always are settings, if only the defaults. `problem`: what could not be read and was replaced by its
 * default, '' if nothing. `raw`: fields as stored, unknown ones included.
 */
export interface ReadSettings {
  settings: Settings;
  raw: Record<string, unknown>;
  problem: string;
  newer: boolean;
}

export function defaultSettings(): Settings {
  return { schema: settingsSchema, theme: 'system', textScale: 1, ruleOverrides: {}, firstRunDone: false };
}

export const settingsProblem = '有些设置没有读出来，已换回默认值。请到「我的」看一下。';

/** Settings from the stored text (null: none yet). Each field that is broken falls back to its default on its own. */
export function decodeSettings(text: string | null): ReadSettings {
  const settings = defaultSettings();
  if (text === null) return { settings, raw: {}, problem: '', newer: false };
  const value = parseJson(text);
  const schema = fieldOf(value, 'schema');
  if (typeof schema !== 'number') return { settings, raw: {}, problem: settingsProblem, newer: false };
  const raw = { ...(value as Record<string, unknown>) };
  const { theme, textScale, ruleOverrides, firstRunDone } = raw;
  const readable = [isTheme(theme), isScale(textScale), isOverrides(ruleOverrides), typeof firstRunDone === 'boolean'];
  if (isTheme(theme)) settings.theme = theme;
  if (isScale(textScale)) settings.textScale = textScale;
  if (isOverrides(ruleOverrides)) settings.ruleOverrides = { ...ruleOverrides };
  if (typeof firstRunDone === 'boolean') settings.firstRunDone = firstRunDone;
  const newer = schema > settingsSchema;
  return { settings, raw, problem: newer || !readable.includes(false) ? '' : settingsProblem, newer };
}

/** The text to store. Fields that this version doesn't know stay as they were. */
export function encodeSettings(raw: Record<string, unknown>, settings: Settings): string {
  return JSON.stringify({ ...raw, ...settings });
}

function isTheme(value: unknown): value is Settings['theme'] {
  return value === 'system' || value === 'light' || value === 'dark';
}

function isScale(value: unknown): value is number {
  return typeof value === 'number' && value >= smallestTextScale && value <= largestStoredTextScale;
}

function isOverrides(value: unknown): value is Settings['ruleOverrides'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every(
    (each) => typeof each === 'string' || (typeof each === 'number' && Number.isFinite(each)),
  );
}
