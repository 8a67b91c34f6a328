import { journalKey } from '../device/keys';
import type { KeyValueStore } from '../device/ports';
import type { WriteProblem, Written } from './written';
import type { Image, Outcome } from './put';
import { reserveLength } from './reserve';
import { put, putBack, removed } from './put';

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
    let { result } = put(store, image);
    // At the brim a phone may refuse even what shrinks. The journal's file holds it, so it may go first.
    if (isFull(result) && growth(image) < reserveLength && removed(store, image.key))
      result = put(store, { ...image, before: null }).result;
    if (result.ok) continue;
    const back = [...shrinkingFirst(images)].reverse().map((each) => {
      return putBack(store, each) || (removed(store, each.key) && putBack(store, each));
    });
    return back.includes(false) ? { kind: 'stuck' } : { kind: 'undone', problem: result.problem };
  }
  return { kind: 'done' };
}

/** Whether a write was refused because there is no room. */
export function isFull(result: Written<unknown>): boolean {
  return !result.ok && result.problem.kind === 'full';
}

/** Clears the journal's mark; where that fails, it may still be set. */
export function clearMark(store: KeyValueStore, mark: string): Outcome {
  return put(store, { key: journalKey, before: mark, after: null });
}

/** What frees space goes first (and comes back last), so that the storage never holds more than before or after. */
function shrinkingFirst(images: readonly Image[]): Image[] {
  return [...images].sort((a, b) => growth(a) - growth(b));
}

function growth(image: Image): number {
  return (image.after?.length ?? 0) - (image.before?.length ?? 0);
}
