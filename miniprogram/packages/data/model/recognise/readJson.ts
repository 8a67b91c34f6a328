import { readPrinted } from './printed';
import { repairJson } from './repairJson';

/** JSON inside of a string inside of a string …: nobody wraps deeper by accident. */
const unwrapLimit = 3;

/** A value, or null when the text is not JSON in any reading (the value null is not data of ours either). */
export type ReadValue = { value: unknown } | null;

/**
 * Reads JSON as it comes out of consoles and chats: valid, repaired (see `repairJson`), printed by a program (see
 * `readPrinted`) or escaped as a string (`{\"appid\":…`). Keys such as __proto__ become plain own properties, as
 * JSON.parse makes them.
 */
export function readJson(text: string, unwrapped = 0): ReadValue {
  const direct = parse(text) ?? parse(repairJson(text)) ?? readPrinted(text);
  if (direct || unwrapped >= unwrapLimit || !text.includes('\\')) return direct;
  const inner = parse(`"${text.replace(/\r?\n/g, '')}"`);
  return inner && typeof inner.value === 'string' ? readJson(inner.value, unwrapped + 1) : null;
}

function parse(text: string): ReadValue {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // Not JSON, or nested deeper than the phone's reader goes: both mean that this reading fails.
    return null;
  }
}
