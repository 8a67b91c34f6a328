/** Work in steps of a few ms at most: each tells how much of all is done, from 0 to 1; what it gives comes last. */
export type Steps<T> = Generator<number, T, void>;

/** Does all of it at once. */
export function allSteps<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Work as a part of something larger, from `from` on, of which it is `share`. */
export function* within<T>(work: Steps<T>, from: number, share: number): Steps<T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + step.value * share;
  }
}

/** Work as a step after another, for `screen/inSlices`; `done` is given what comes of it. */
export function stepOf<T>(work: Steps<T>, done: (value: T) => void): () => number {
  return () => {
    const step = work.next();
    if (step.done !== true) return Math.min(step.value, 0.99);
    done(step.value);
    return 1;
  };
}
