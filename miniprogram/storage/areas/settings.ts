import { settingsKey } from '../device/keys';
import { ok } from '../../domain/kit/result';
import type { Written } from '../writing/written';
import type { ReadSettings, Settings } from './settingsCodec';
import { decodeSettings, encodeSettings, settingsProblem } from './settingsCodec';
import type { ValuePorts } from '../writing/oneValue';
import { readValue, writeValue } from '../writing/oneValue';

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
    if (!value.ok) return { ...decodeSettings(null), problem: settingsProblem }; // not kept: the next read may work
    known = decodeSettings(value.value);
    return known;
  };
  return {
    read: () => copyOf(current().settings),
    problem: () => current().problem,
    write(patch) {
      const { raw, settings } = current();
      const next = copyOf({ ...settings, ...patch });
      const saved = writeValue(ports, settingsKey, encodeSettings(raw, next));
      if (!saved.ok) return saved;
      known = { settings: next, raw, problem: '', newer: false };
      return ok(copyOf(next));
    },
  };
}

function copyOf(settings: Settings): Settings {
  return { ...settings, ruleOverrides: { ...settings.ruleOverrides } };
}
