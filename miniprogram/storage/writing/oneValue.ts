import type { KeyValueStore } from '../device/ports';
import type { Written } from './written';
import { refusedAsReadOnly, unwritten, written } from './written';
import { put } from './put';

/** What settings and drafts need: the storage, and why nothing may be written now (null: it may). */
export interface ValuePorts {
  store: KeyValueStore;
  lockedBecause: () => string | null;
}

/** A value that was read, or the fact that it could not be. */
export type ReadValue = { ok: true; text: string | null } | { ok: false };

export function readValue(store: KeyValueStore, key: string): ReadValue {
  try {
    const text = store.read(key);
    return text === null && store.keys().includes(key) ? { ok: false } : { ok: true, text };
  } catch {
    return { ok: false };
  }
}

/** Puts the value of one key (null removes it). A value that can't be read is not overwritten. */
export function writeValue({ store, lockedBecause }: ValuePorts, key: string, text: string | null): Written<null> {
  const why = lockedBecause();
  if (why !== null) return refusedAsReadOnly(why);
  const before = readValue(store, key);
  if (!before.ok) return unwritten('failed');
  if (before.text === text) return written(null);
  const outcome = put(store, { key, before: before.text, after: text });
  return outcome.kind === 'done' ? written(null) : { ok: false, problem: outcome.problem };
}
