import type { Fault } from './catalogue';
import { resolveDuplicates } from './duplicates';
import { journalKey, kindOfKey, pageOfKey } from '../device/keys';
import type { Page } from './page';
import { decodePage } from './page';
import type { FileArea, KeyValueStore } from '../device/ports';
import type { Recovery, RecoveryLock } from '../writing/recovery';
import { recover } from '../writing/recovery';
import { isNewer } from '../sealed/schemas';
import { newerMessage, readAgainHint } from '../writing/written';

/**
 * Why the book may only be read: data of a newer version, a write left unfinished, one whose journal is lost, a failed
 * reading, or a failed writing.
 */
export type LockCause = RecoveryLock | 'unsure';

export interface Opened {
  pages: Page[];
  /** Pages that could not be read at all. */
  unreadable: Fault[];
  notices: string[];
  /** Keys of all other values: whether a newer version wrote one of them is asked by `isAnyNewer`. */
  aside: string[];
  lock: { cause: LockCause; message: string } | null;
}

const unreadableReason = '这一组账号没有读出来';

/**
 * Finishes what a killed app left, then reads every page, all in one call. Whatever can be read is read; never throws.
 * No other value is read: there are dozens, and a phone waits for each.
 */
export function openPages(store: KeyValueStore, files: FileArea): Opened {
  const recovery = recover(store, files);
  const stored = readAll(store, recovery);
  const { pages, notices } = resolveDuplicates(stored.pages);
  return {
    pages,
    unreadable: stored.unreadable,
    notices: [...recovery.notices, ...notices],
    aside: stored.aside,
    lock: stored.isNewer ? { cause: 'newer', message: newerMessage } : (recovery.lock ?? lockOf(stored.unreadable)),
  };
}

/** Whether a newer version wrote one of these values. Of one that can't be read now, that isn't known. */
export function isAnyNewer(store: KeyValueStore, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const text = readKey(store, key);
    return text !== null && isNewer(key, text);
  });
}

interface Stored {
  pages: Page[];
  unreadable: Fault[];
  aside: string[];
  /** Whether a page is of a newer version. */
  isNewer: boolean;
}

function readAll(store: KeyValueStore, { overlay }: Recovery): Stored {
  const pages: Page[] = [];
  const unreadable: Fault[] = [];
  const aside: string[] = [];
  let found = false;
  let stored: string[] = [];
  try {
    stored = store.keys();
  } catch {
    unreadable.push({ page: '', line: 0, reason: '账号的目录没有读出来', text: '' });
  }
  const texts = readMany(
    store,
    stored.filter((key) => pageOfKey(key) !== null),
  );
  for (const key of new Set([...overlay.keys(), ...stored])) {
    // Of the journal's mark, recovering has judged.
    if (key === journalKey || overlay.get(key) === null) continue;
    const number = pageOfKey(key);
    if (number === null) {
      if (kindOfKey(key) !== null) aside.push(key);
      continue;
    }
    const text = overlay.get(key) ?? texts.get(key) ?? readKey(store, key);
    if (text !== null && isNewer(key, text)) found = true;
    if (text === null) unreadable.push({ page: key, line: 0, reason: unreadableReason, text: '' });
    else pages.push(decodePage(number, text));
  }
  return { pages: pages.sort((a, b) => a.number - b.number), unreadable, aside, isNewer: found };
}

/** In one call; none of them where that fails, since one bad key must not hide the others. */
function readMany(store: KeyValueStore, keys: readonly string[]): ReadonlyMap<string, string> {
  try {
    return store.readMany(keys);
  } catch {
    return new Map();
  }
}

/** null both for an error and for a key that is listed but has no value: neither means that there was no data. */
function readKey(store: KeyValueStore, key: string): string | null {
  try {
    return store.read(key);
  } catch {
    return null;
  }
}

function lockOf(unreadable: readonly Fault[]): Opened['lock'] {
  if (unreadable.length === 0) return null;
  const message = `有 ${unreadable.length} 组账号这次没有读出来，为了不弄丢它们，现在只能查看。${readAgainHint}；还不行就把微信完全关掉，再打开。`;
  return { cause: 'unreadable', message };
}
