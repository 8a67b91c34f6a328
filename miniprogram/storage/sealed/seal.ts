import { parseJson } from '../../domain/kit/json';
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
