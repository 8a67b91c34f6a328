import type { Steps } from './types';

/** Does something with one after the other, a step each. */
export function* each<T>(all: Iterable<T>, act: (one: T) => void): Steps<void> {
  for (const one of all) {
    act(one);
    yield;
  }
}

/** Does all steps at once. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
