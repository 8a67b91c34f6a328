let last: Promise<unknown> = Promise.resolve();

/**
 * Moves from page to page one after another, as WeChat does: a move that is asked for while another is under way is not
 * dropped, it waits and is made then. None is made within the call that asks for it.
 * @returns what the move returned, or why it was refused when its turn came
 */
export function inTurn<T>(move: () => T): Promise<T> {
  const made = last.then(() => new Promise<void>((resolve) => setTimeout(resolve, 0))).then(move);
  // Whoever asked hears of a refusal; the next one goes its way.
  last = made.then(
    () => undefined,
    () => undefined,
  );
  return made;
}
