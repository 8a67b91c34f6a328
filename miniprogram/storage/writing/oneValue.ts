import type { KeyValueStore } from '../device/ports';
import { isNewer } from '../sealed/schemas';
import type { Result } from '../../domain/kit/result';
import { ok, refuse } from '../../domain/kit/result';
import type { Written } from './written';
import { newerMessage, refusedAsReadOnly, unwritten } from './written';
import { put } from './put';

/** What settings and drafts need: the storage, and why nothing may be written now (null: it may). */
export interface ValuePorts {
  store: KeyValueStore;
  lockedBecause: () => string | null;
}

/** The text of a key (null: there is no such key), or the fact that it could not be read now. */
export function readValue(store: KeyValueStore, key: string): Result<string | null, 'unreadable'> {
  try {
    const text = store.read(key);
    return text === null && store.keys().includes(key) ? refuse('unreadable') : ok(text);
  } catch {
    return refuse('unreadable');
  }
}

/**
 * Puts the value of one key (null removes it). A value that can't be read is not overwritten, and neither is one of a
 * newer version: that locks the app, but opening may have failed to read it.
 */
export function writeValue({ store, lockedBecause }: ValuePorts, key: string, text: string | null): Written<null> {
  const why = lockedBecause();
  if (why !== null) return refusedAsReadOnly(why);
  const before = readValue(store, key);
  if (!before.ok) return unwritten('failed');
  if (before.value !== null && isNewer(key, before.value)) return refusedAsReadOnly(newerMessage);
  if (before.value === text) return ok(null);
  return put(store, { key, before: before.value, after: text }).result;
}
