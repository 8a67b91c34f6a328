import { theSettings } from './phone';
import type { Written } from './writing/written';
import type { Settings } from './areas/settings';

export type { Settings } from './areas/settings';

/** The settings as they are now. Never throws: what can't be read is at its default. */
export function readSettings(): Settings {
  return theSettings().read();
}

/** '' or, in Chinese, that some settings could not be read and are at their defaults. */
export function settingsProblem(): string {
  return theSettings().problem();
}

/** Changes the named settings and gives all of them. */
export function writeSettings(patch: Partial<Omit<Settings, 'schema'>>): Written<Settings> {
  return theSettings().write(patch);
}
