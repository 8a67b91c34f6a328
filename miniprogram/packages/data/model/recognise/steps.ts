import type { Steps } from './types';

/** Does something with one after the other, a step each. */
export function* each<T>(all: Iterable<T>, act: (one: T, index: number) => void): Steps<void> {
  const rest = all[Symbol.iterator]();
  for (let index = 0, next = rest.next(); next.done !== true; index += 1, next = rest.next()) {
    act(next.value, index);
    yield;
  }
}

/** What comes of one after the other, each when it is wanted. */
export function* flat<T, Part>(all: readonly T[], partsOf: (one: T, index: number) => Iterable<Part>): Generator<Part> {
  for (let index = 0; index < all.length; index += 1) yield* partsOf(all[index] as T, index);
}

/** Does all steps at once. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
