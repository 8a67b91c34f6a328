import { ok, refuse } from '../../domain/kit/result';
import type { KeyValueStore } from '../device/ports';
import { failureKindOf, storageFailure } from '../device/ports';
import type { Written } from './written';
import { problemOf, readAgainHint, unwritten } from './written';

/** Value of one key before and after a write, null where the key doesn't exist. */
export interface Image {
  readonly key: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * How a write ended. `lock` says, in Chinese, why nothing more may be written until the app is opened again: what the
 * storage holds by now can't be told, or opening has to finish something first.
 */
export interface Outcome {
  result: Written<null>;
  lock: string | null;
}

const unsureMessage = `手机的存储读写出错，刚才的修改有没有存下来还不确定，现在只能查看。${readAgainHint}，再核对一次。`;

/**
 * Puts one key, and reads it back: platforms have been seen to report an error for a write that took place, and to drop
 * one without a word, and the memory must not differ from the storage.
 */
export function put(store: KeyValueStore, image: Image): Outcome {
  try {
    setKey(store, image.key, image.after);
    return { result: ok(null), lock: null };
  } catch (error) {
    const result = refuse(problemOf(failureKindOf(error)));
    if (holds(store, image.key, image.after)) return { result: ok(null), lock: null };
    if (holds(store, image.key, image.before) || putBack(store, image)) return { result, lock: null };
    return { result: unwritten('failed', unsureMessage), lock: unsureMessage };
  }
}

/** Makes sure that the key holds its before-image again; false if it can't be made or told. */
export function putBack(store: KeyValueStore, image: Image): boolean {
  try {
    setKey(store, image.key, image.before);
    return true;
  } catch {
    return holds(store, image.key, image.before);
  }
}

/** Takes a key away, whatever it holds; false if it may still be there. */
export function removed(store: KeyValueStore, key: string): boolean {
  return putBack(store, { key, before: null, after: null });
}

/** True only if the key was read and is exactly `text`; one that is listed and reads as empty is not known. */
export function holds(store: KeyValueStore, key: string, text: string | null): boolean {
  try {
    return store.read(key) === text && (text !== null || !store.keys().includes(key));
  } catch {
    return false;
  }
}

/** Whether a key reads so; undefined where it can't be read now, which says nothing against a write. */
function reads(store: KeyValueStore, key: string, text: string | null): boolean | undefined {
  try {
    return store.read(key) === text;
  } catch {
    return undefined;
  }
}

function setKey(store: KeyValueStore, key: string, text: string | null): void {
  if (text === null) store.remove(key);
  else store.write(key, text);
  if (reads(store, key, text) === false) throw storageFailure('failed', `${key} was not kept`);
}
