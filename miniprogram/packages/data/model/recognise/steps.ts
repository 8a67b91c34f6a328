/** What comes of one after the other, each when it is wanted. */
export function* flat<T, Part>(all: readonly T[], partsOf: (one: T, index: number) => Iterable<Part>): Generator<Part> {
  for (let index = 0; index < all.length; index += 1) yield* partsOf(all[index] as T, index);
}

/**
 * The same of a few works: each is begun when the one before it is done. The package has no room for a generator of
 * each of them.
 */
export function inTurn<Part>(...works: (() => Iterable<Part>)[]): Generator<Part> {
  return flat(works, (work) => work());
}

/** A step each time, until there is nothing more to do. */
export function* during(more: () => boolean): Generator<undefined> {
  while (more()) yield;
}

/** Parts as long as there is room for what they hold. */
export function* upTo<Part>(room: number, parts: Iterable<Part>, sizeOf: (part: Part) => number): Generator<Part> {
  const rest = parts[Symbol.iterator]();
  for (let next = rest.next(); room > 0 && next.done !== true; next = rest.next()) {
    yield next.value;
    room -= sizeOf(next.value);
  }
}

/** Work that is done at once, as the last of several. */
export function atOnce(act: () => void): readonly undefined[] {
  act();
  return nothingYet;
}

/** A step of work that has found nothing. */
export const nothingYet: readonly undefined[] = [undefined];
