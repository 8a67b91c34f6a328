/** What comes of one after the other, each when it is wanted. */
export function* flat<T, Part>(all: readonly T[], partsOf: (one: T, index: number) => Iterable<Part>): Generator<Part> {
  for (let index = 0; index < all.length; index += 1) yield* partsOf(all[index] as T, index);
}
