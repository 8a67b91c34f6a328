import { carryOut, clearMark } from './carryOut';
import { encodeJournal, encodeMark } from './journalFile';
import { journalFileName, journalKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { ok, refuse } from '../../domain/kit/result';
import { failureKindOf } from '../device/ports';
import type { Written } from './written';
import { problemOf, readAgainHint, unwritten } from './written';
import type { Image, Outcome } from './put';
import { put } from './put';
import { randomTag } from '../device/tag';

export interface JournalPorts {
  store: KeyValueStore;
  files: FileArea;
  random: () => number;
}

const toBeFinished = `这次修改写到一半出错了，现在只能查看。${readAgainHint}，会自动接着完成，不会只改一半。`;
const notCleared = `这次修改已经保存，但有一个收尾没有做完，现在只能查看。${readAgainHint}。`;
const notClearedUndone = `这次修改没有保存，有一个收尾没有做完，现在只能查看。${readAgainHint}，再核对一次。`;

/**
 * Writes many keys at once: all or none, whenever the app is killed. The images go to a file, which is read back; then
 * the `tx` key is set, the only commit point; then the after-images are put; then `tx` is cleared and the file deleted.
 */
export function writeThroughJournal({ store, files, random }: JournalPorts, images: readonly Image[]): Outcome {
  const name = journalFileName(randomTag(random, 8));
  const text = encodeJournal(images);
  const filed = writeFile(files, name, text);
  if (!filed.ok) {
    removeFile(files, name);
    return { result: filed, lock: null };
  }
  const mark = encodeMark(name, text);
  const committed = put(store, { key: journalKey, before: null, after: mark });
  if (!committed.result.ok) {
    // A lock means that the mark may be set: its file is then needed when the app opens again.
    if (committed.lock === null) removeFile(files, name);
    return committed;
  }
  const outcome = finish(store, images, mark);
  if (outcome.lock === null) removeFile(files, name);
  return outcome;
}

function finish(store: KeyValueStore, images: readonly Image[], mark: string): Outcome {
  const carried = carryOut(store, images);
  if (carried.kind === 'stuck') return { result: unwritten('failed', toBeFinished), lock: toBeFinished };
  const cleared = clearMark(store, mark);
  if (carried.kind === 'done') return { result: ok(null), lock: cleared ? null : notCleared };
  if (cleared) return { result: refuse(carried.problem), lock: null };
  return { result: unwritten('failed', notClearedUndone), lock: notClearedUndone };
}

function writeFile(files: FileArea, name: string, text: string): Written<null> {
  try {
    files.write(name, text);
    return files.read(name) === text ? ok(null) : unwritten('failed');
  } catch (error) {
    return refuse(problemOf(failureKindOf(error)));
  }
}

/** A file that can't be deleted is an orphan, which the next opening deletes. */
export function removeFile(files: FileArea, name: string): boolean {
  try {
    files.remove(name);
    return true;
  } catch {
    return false;
  }
}
