/**
 * Keeps what was made last. A page that is shown again has nothing to compute where the book, the day and all that was
 * chosen are the same objects as before: whoever hands them out gives others once they have changed.
 * @returns what gives what `make` makes, anew only where one of `inputs` is another one than last time
 */
export function keeping<T>(): (inputs: readonly unknown[], make: () => T) => T {
  let kept: { inputs: readonly unknown[]; made: T } | null = null;
  return (inputs, make) => {
    const before = kept?.inputs;
    if (!kept || inputs.some((input, at) => input !== before?.[at])) kept = { inputs, made: make() };
    return kept.made;
  };
}
