import { checksum, checksumLength } from './checksum';

/** `checksum TAB json`. JSON escapes tabs and line breaks, so neither can occur inside of `json`. */
export function seal(json: string): string {
  return `${checksum(json)}\t${json}`;
}

/** The JSON of a sealed text, null if a single character of it is not what was written. */
export function unseal(text: string): string | null {
  if (text.charAt(checksumLength) !== '\t') return null;
  const json = text.slice(checksumLength + 1);
  return checksum(json) === text.slice(0, checksumLength) ? json : null;
}

/** The value of a sealed text, undefined if it is broken. */
export function unsealValue(text: string): unknown {
  const json = unseal(text);
  return json === null ? undefined : parseJson(json);
}

/** JSON.parse for text that somebody else may have damaged: undefined where that throws (JSON has no undefined). */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A field of whatever was parsed, undefined where there is none. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined;
}
