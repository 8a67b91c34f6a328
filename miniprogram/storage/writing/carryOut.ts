import { journalKey } from '../device/keys';
import type { KeyValueStore } from '../device/ports';
import type { WriteProblem } from './written';
import type { Image } from './put';
import { put, putBack } from './put';

/**
 * done: all after-images are in place; undone: all before-images are; stuck: neither can be had now. No Result: what
 * follows differs for each of the three.
 */
export type Carried = { kind: 'done' } | { kind: 'undone'; problem: WriteProblem } | { kind: 'stuck' };

/**
 * Puts every after-image, or every before-image if one can't be put. Repeating it is harmless, so opening the app does
 * the same with a journal that was left.
 */
export function carryOut(store: KeyValueStore, images: readonly Image[]): Carried {
  for (const image of shrinkingFirst(images)) {
    const { result } = put(store, image);
    if (result.ok) continue;
    const back = [...shrinkingFirst(images)].reverse().map((each) => putBack(store, each));
    return back.includes(false) ? { kind: 'stuck' } : { kind: 'undone', problem: result.problem };
  }
  return { kind: 'done' };
}

/** Clears the commit point; false if it may still be set. */
export function clearMark(store: KeyValueStore, mark: string): boolean {
  return put(store, { key: journalKey, before: mark, after: null }).result.ok;
}

/** What frees space goes first (and comes back last), so that the storage never holds more than before or after. */
function shrinkingFirst(images: readonly Image[]): Image[] {
  return [...images].sort((a, b) => growth(a) - growth(b));
}

function growth(image: Image): number {
  return (image.after?.length ?? 0) - (image.before?.length ?? 0);
}
