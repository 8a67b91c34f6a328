import { fits } from '../device/quota';
import type { KeyValueStore } from '../device/ports';
import { isNewer } from '../sealed/schemas';
import type { Result } from '../../domain/kit/result';
import { ok, refuse } from '../../domain/kit/result';
import type { Written } from './written';
import { newerMessage, refusedAsReadOnly, unwritten } from './written';
import { put } from './put';

/** What every value beside the accounts needs to be written. */
export interface ValuePorts {
  store: KeyValueStore;
  /** Why nothing may be written now (null: it may). */
  lockedBecause: () => string | null;
  /** Bytes in use; what grows leaves the room alone that is kept free for deleting and undoing. */
  usedBytes: () => number;
  /**
   * Whether a text may be replaced: all of it can be read as what it should be, or what can't was set aside just now.
   */
  setAside: (key: string, text: string) => boolean;
}

const bytesPerUnit = 3;
const notSetAside =
  '原来存的内容有一部分读不出来，替换之前要先另存一份，手机没能写入。刚才的修改没有保存，内容还在页面上。清理一些手机空间，再试一次。';

/**
 * The text of a key (null: there is no such key), or the fact that it could not be read now. A key that is listed but
 * reads as empty is asked for once more: empty is what the platform says for none.
 */
export function readValue(store: KeyValueStore, key: string): Result<string | null, 'unreadable'> {
  try {
    const text = store.read(key);
    if (text !== null || !store.keys().includes(key)) return ok(text);
    const again = store.read(key);
    return again === null ? refuse('unreadable') : ok(again);
  } catch {
    return refuse('unreadable');
  }
}

/**
 * Puts the value of one key (null removes it). A value that can't be read now is not overwritten, and neither is one of
 * a newer version: that locks the app, but opening may have failed to read it. What stands there and makes no sense is
 * set aside first.
 * @param next may be made of the text that stands there, so that it is made of what is replaced and nothing else
 */
export function writeValue(
  { store, lockedBecause, usedBytes, setAside }: ValuePorts,
  key: string,
  next: string | null | ((before: string | null) => string | null),
): Written<null> {
  const why = lockedBecause();
  if (why !== null) return refusedAsReadOnly(why);
  const read = readValue(store, key);
  if (!read.ok) return unwritten('failed');
  const before = read.value;
  if (before !== null && isNewer(key, before)) return refusedAsReadOnly(newerMessage);
  const after = typeof next === 'function' ? next(before) : next;
  if (before === after) return ok(null);
  const growth = (after ?? '').length - (before ?? '').length;
  if (growth > 0 && !fits(usedBytes(), growth * bytesPerUnit)) return unwritten('full');
  if (before !== null && !setAside(key, before)) return unwritten('failed', notSetAside);
  return put(store, { key, before, after }).result;
}
