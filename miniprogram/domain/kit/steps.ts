/** Work that can be done in slices: it stops after every little piece, and ends with what came of it. */
export type Steps<T> = Generator<undefined, T, void>;

/** Does something with one after the other, a step each. */
export function* each<T>(all: Iterable<T>, act: (one: T, index: number) => void): Steps<void> {
  const rest = all[Symbol.iterator]();
  for (let index = 0, next = rest.next(); next.done !== true; index += 1, next = rest.next()) {
    act(next.value, index);
    yield;
  }
}

/** Work, and then what is made of what comes of it. */
export function* followed<A, B>(steps: Steps<A>, then: (made: A) => B): Steps<B> {
  return then(yield* steps);
}

/** Does all steps at once. */
export function toEnd<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
