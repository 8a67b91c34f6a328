import { fieldsOf, finite, flag, oneOf, when } from '../../domain/kit/decoders';
import { isRecord, parseJson } from '../../domain/kit/json';
import { ok } from '../../domain/kit/result';
import { settingsKey } from '../device/keys';
import { schemaIn } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';
import type { Written } from '../writing/written';

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

export interface SettingsArea {
  /** Never throws: what can't be read is at its default, and `problem` says so. */
  read(): Settings;
  /** '' if all settings were read; else what to tell, in Chinese. */
  problem(): string;
  /** Changes the named settings and leaves the others, unknown ones included. */
  write(patch: Partial<Omit<Settings, 'schema'>>): Written<Settings>;
}

export function openSettings(ports: ValuePorts): SettingsArea {
  let known: ReadSettings | null = null;
  const current = (): ReadSettings => {
    if (known) return known;
    const value = readValue(ports.store, settingsKey);
    if (!value.ok) return { ...decodeSettings(null), problem: unreadable }; // not kept: the next read may work
    known = decodeSettings(value.value);
    return known;
  };
  return {
    read: () => copyOf(current().settings),
    problem: () => current().problem,
    write(patch) {
      let next = defaultSettings();
      let raw = {};
      const saved = writeValue(ports, settingsKey, (before) => {
        const from = known ?? decodeSettings(before);
        raw = from.raw;
        next = copyOf({ ...from.settings, ...patch });
        return encodeSettings(raw, next);
      });
      // Whether it was written may not be known.
      known = null;
      if (!saved.ok) return saved;
      known = { settings: next, raw, problem: '' };
      return ok(copyOf(next));
    },
  };
}

function copyOf(settings: Settings): Settings {
  return { ...settings, ruleOverrides: { ...settings.ruleOverrides } };
}

const smallestTextScale = 0.8;
const largestTextScale = 2;
const unreadable = '有些设置没有读出来，已换回默认值。请到「我的」看一下。';

const theme = oneOf<Settings['theme']>(['system', 'light', 'dark']);
const textScale = when(finite, (scale) => scale >= smallestTextScale && scale <= largestTextScale);
const ruleOverrides = fieldsOf<number | string>((value) => (typeof value === 'string' ? ok(value) : finite(value)));

/**
 * No Result: there always are settings, if only the defaults. `problem`: what could not be read and was replaced by its
 * default, '' if nothing. `raw`: fields as stored, unknown ones included.
 */
export interface ReadSettings {
  settings: Settings;
  raw: Record<string, unknown>;
  problem: string;
}

export function defaultSettings(): Settings {
  return { schema: schemas.settings, theme: 'system', textScale: 1, ruleOverrides: {}, firstRunDone: false };
}

/** Settings from the stored text (null: none yet). Each field that is broken falls back to its default on its own. */
export function decodeSettings(text: string | null): ReadSettings {
  const settings = defaultSettings();
  if (text === null) return { settings, raw: {}, problem: '' };
  const raw = parseJson(text);
  const schema = schemaIn(raw);
  if (!isRecord(raw) || schema === null) return { settings, raw: {}, problem: unreadable };
  const read = {
    theme: theme(raw.theme),
    textScale: textScale(raw.textScale),
    ruleOverrides: ruleOverrides(raw.ruleOverrides),
    firstRunDone: flag(raw.firstRunDone),
  };
  if (read.theme.ok) settings.theme = read.theme.value;
  if (read.textScale.ok) settings.textScale = read.textScale.value;
  if (read.ruleOverrides.ok) settings.ruleOverrides = read.ruleOverrides.value;
  if (read.firstRunDone.ok) settings.firstRunDone = read.firstRunDone.value;
  const isWhole = schema > schemas.settings || Object.values(read).every((field) => field.ok);
  return { settings, raw, problem: isWhole ? '' : unreadable };
}

/** The text to store. Fields that this version doesn't know stay as they were. */
export function encodeSettings(raw: Record<string, unknown>, settings: Settings): string {
  return JSON.stringify({ ...raw, ...settings });
}
