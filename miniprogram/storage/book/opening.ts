import type { Fault } from './catalogue';
import { resolveDuplicates } from './duplicates';
import { isNewerSchema } from '../areas/diagnosis';
import { diagnosisIdOfKey, pageOfKey, registrationsKey, settingsKey } from '../device/keys';
import type { Page } from './page';
import { decodePage, pageSchema } from './page';
import type { FileArea, KeyValueStore } from '../device/ports';
import type { Recovery } from '../writing/recovery';
import { recover } from '../writing/recovery';
import { decodeSettings } from '../areas/settingsCodec';

/**
 * Why the book may only be read: data of a newer version, a write left unfinished, a failed reading, or a failed
 * writing.
 */
export type LockCause = 'newer' | 'journal' | 'unreadable' | 'unsure';

export interface Opened {
  pages: Page[];
  /** Pages that could not be read at all. */
  unreadable: Fault[];
  notices: string[];
  lock: { cause: LockCause; message: string } | null;
}

const newerMessage =
  '这里有更新版本的「年审管家」保存的数据，当前版本只能查看，不能修改。请关闭小程序重新打开，更新到最新版。';
const unreadableReason = '这一组账号没有读出来';

/** Finishes what a killed app left, then reads every page. Whatever can be read is read; never throws. */
export function openPages(store: KeyValueStore, files: FileArea): Opened {
  const recovery = recover(store, files);
  const stored = readPages(store, recovery);
  const { pages, notices } = resolveDuplicates(stored.pages);
  const isNewer = pages.some((page) => page.schema > pageSchema) || settingsAreNewer(store) || guideIsNewer(store);
  return {
    pages,
    unreadable: stored.unreadable,
    notices: [...recovery.notices, ...notices],
    lock: isNewer ? { cause: 'newer', message: newerMessage } : (recovery.lock ?? lockOf(stored.unreadable)),
  };
}

function readPages(store: KeyValueStore, { overlay }: Recovery): { pages: Page[]; unreadable: Fault[] } {
  const pages: Page[] = [];
  const unreadable: Fault[] = [];
  let stored: string[] = [];
  try {
    stored = store.keys();
  } catch {
    unreadable.push({ page: '', line: 0, reason: '账号的目录没有读出来', text: '' });
  }
  for (const key of new Set([...overlay.keys(), ...stored])) {
    const number = pageOfKey(key);
    if (number === null || overlay.get(key) === null) continue;
    const text = overlay.get(key) ?? readKey(store, key);
    if (text === null) unreadable.push({ page: key, line: 0, reason: unreadableReason, text: '' });
    else pages.push(decodePage(number, text));
  }
  return { pages: pages.sort((a, b) => a.number - b.number), unreadable };
}

/** null both for an error and for a key that is listed but has no value: neither means that there was no data. */
function readKey(store: KeyValueStore, key: string): string | null {
  try {
    return store.read(key);
  } catch {
    return null;
  }
}

function settingsAreNewer(store: KeyValueStore): boolean {
  return decodeSettings(readKey(store, settingsKey)).newer;
}

/** Diagnoses and the log of registrations. Where they can't be read now, nothing is known to be newer. */
function guideIsNewer(store: KeyValueStore): boolean {
  let keys: string[];
  try {
    keys = store.keys();
  } catch {
    return false; // readPages has met the same failure and reported it
  }
  const ofGuide = keys.filter((key) => key === registrationsKey || diagnosisIdOfKey(key) !== null);
  return ofGuide.some((key) => isNewerSchema(readKey(store, key) ?? ''));
}

function lockOf(unreadable: readonly Fault[]): Opened['lock'] {
  if (unreadable.length === 0) return null;
  const message = `有 ${unreadable.length} 组账号这次没有读出来，为了不弄丢它们，现在只能查看。请关闭小程序重新打开；还不行就重启微信再试。`;
  return { cause: 'unreadable', message };
}
