import { carryOut, clearMark } from './carryOut';
import { encodeMark } from './journalFile';
import { journalFileName, journalKey } from '../device/keys';
import type { FileArea, KeyValueStore } from '../device/ports';
import { ok, refuse } from '../../domain/kit/result';
import { failureKindOf } from '../device/ports';
import type { Written } from './written';
import { problemOf, readAgainHint, unwritten } from './written';
import type { Image, Outcome } from './put';
import { put, putBack } from './put';
import { randomTag } from '../device/tag';

export interface JournalPorts {
  store: KeyValueStore;
  files: FileArea;
  random: () => number;
}

const toBeTakenBack = `这次修改写到一半出错了，现在只能查看。${readAgainHint}，会自动恢复到修改之前，不会只改一半。`;
const notCleared = `这次修改没有保存，有一个收尾没有做完，现在只能查看。${readAgainHint}，再核对一次。`;

/**
 * Writes many keys at once: all or none, whenever the app is killed. What the keys hold goes to a file, which is read
 * back; then the `tx` key is set: from now on a start takes the write back; then the after-images are put; then `tx` is
 * cleared, the only commit point, and the file deleted. None of it can be cut in slices: only what comes before.
 * @param text of the file, as `encodingJournal` gives it for these images
 */
export function writeThroughJournal(
  { store, files, random }: JournalPorts,
  images: readonly Image[],
  text: string,
): Outcome {
  const name = journalFileName(randomTag(random, 8));
  const filed = writeFile(files, name, text);
  if (!filed.ok) {
    removeFile(files, name);
    return { result: filed, lock: null };
  }
  const mark = encodeMark(name, text);
  const begun = put(store, { key: journalKey, before: null, after: mark });
  if (!begun.result.ok) {
    // A lock means that the mark may be set: its file is then needed when the app opens again.
    if (begun.lock === null) removeFile(files, name);
    return begun;
  }
  const outcome = finish(store, images, mark);
  if (outcome.lock === null) removeFile(files, name);
  return outcome;
}

function finish(store: KeyValueStore, images: readonly Image[], mark: string): Outcome {
  const carried = carryOut(store, images);
  if (carried.kind === 'stuck') return { result: unwritten('failed', toBeTakenBack), lock: toBeTakenBack };
  const cleared = clearMark(store, mark);
  if (cleared.result.ok) return { result: carried.kind === 'done' ? ok(null) : refuse(carried.problem), lock: null };
  // Where the mark surely stands, the next start takes all back: so it is now, as far as it goes. Where nobody can
  // tell, all keys stay as they are, which is right whichever it is.
  if (cleared.lock === null && carried.kind === 'done') images.forEach((image) => void putBack(store, image));
  return { result: unwritten('failed', notCleared), lock: notCleared };
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
