import { isOurFile, journalKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { ok } from '../../domain/kit/result';
import { schemas } from '../sealed/schemas';
import { clearMark } from './carryOut';
import { removeFile } from './journal';
import { put } from './put';
import type { Written } from './written';
import { readAgainHint, unwritten } from './written';

/** Stands in place of a journal's mark. Once it is set everything is to go, and opening goes on with it. */
export const wipeMark = JSON.stringify({ schema: schemas.journal, wipe: true });

/** Why nothing can be written while a wipe is under way. */
export const wipeUnfinished = `清空还没有做完，手机现在删不掉剩下的内容。${readAgainHint}，会接着清空。`;

/**
 * Takes away every key and every file of this app, for good, also where it may only be read: all of it, or nothing if
 * it can't begin. Setting the mark is the only commit point; a killed app goes on when it opens.
 */
export function wipe(store: KeyValueStore, files: FileArea): Written<null> {
  const before = beginning(store, files);
  if (before === undefined) return unwritten('failed', '手机的存储这次没有读出来，什么都没有删。再试一次。');
  const committed = put(store, { key: journalKey, before, after: wipeMark });
  if (!committed.result.ok) return committed.lock === null ? committed.result : unwritten('failed', wipeUnfinished);
  return finishWipe(store, files) ? ok(null) : unwritten('failed', wipeUnfinished);
}

/** Takes away what is left, the mark last. False if something is; repeating it is harmless. */
export function finishWipe(store: KeyValueStore, files: FileArea): boolean {
  try {
    const keys = (): string[] => store.keys().filter((key) => key !== journalKey);
    const names = (): string[] => files.names().filter(isOurFile);
    for (const key of keys()) put(store, { key, before: null, after: null });
    for (const name of names()) removeFile(files, name);
    // Looked up anew: a removal may fail and say nothing, or take place and report an error.
    return keys().length === 0 && names().length === 0 && clearMark(store, wipeMark);
  } catch {
    return false;
  }
}

/** What stands under the mark's key, undefined if the phone can't be read: then a wipe could not be finished. */
function beginning(store: KeyValueStore, files: FileArea): string | null | undefined {
  try {
    files.names();
    store.keys();
    return store.read(journalKey);
  } catch {
    return undefined;
  }
}
