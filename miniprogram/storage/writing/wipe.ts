import { isOurFile, journalKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { schemas } from '../sealed/schemas';
import { clearMark } from './carryOut';
import { removeFile } from './journal';
import { put } from './put';
import { readAgainHint } from './written';

/** Stands in place of a journal's mark. Once it is set everything is to go, and opening goes on with it. */
export const wipeMark = JSON.stringify({ schema: schemas.journal, wipe: true });

/** Why nothing can be written while a wipe is under way. */
export const wipeUnfinished = `清空还没有做完，手机现在删不掉剩下的内容。${readAgainHint}，会接着清空。`;

/** Takes away what is left, the mark last. False if something is; repeating it is harmless. */
export function finishWipe(store: KeyValueStore, files: FileArea): boolean {
  try {
    const keys = (): string[] => store.keys().filter((key) => key !== journalKey);
    const names = (): string[] => files.names().filter(isOurFile);
    keys().forEach((key) => put(store, { key, before: null, after: null }));
    names().forEach((name) => removeFile(files, name));
    // Looked up anew: a removal may fail and say nothing, or take place and report an error.
    return keys().length === 0 && names().length === 0 && clearMark(store, wipeMark).result.ok;
  } catch {
    return false;
  }
}
