/** Long work cut into steps of a few ms, for `inSlices`; each step gives how much of all is done, from 1 on all. */
export type Steps = () => number;

/** Long work that comes to something. */
export interface Work<T> {
  step: Steps;
  /** Once all is done. */
  result: () => T;
}

/**
 * Does something with each item.
 * @param size how many items are one step
 */
export function eachOf<T>(items: readonly T[], size: number, act: (item: T) => void): Steps {
  let at = 0;
  return () => {
    const end = Math.min(items.length, at + size);
    for (; at < end; at += 1) act(items[at] as T);
    return items.length === 0 ? 1 : at / items.length;
  };
}

/** One step that is all. */
export function inOne(act: () => void): Steps {
  return () => {
    act();
    return 1;
  };
}

/** Parts one after another; each is made when its turn comes, so that it can build on what was done before. */
export function inTurn(parts: readonly (() => Steps)[]): Steps {
  let turn = 0;
  let step: Steps | null = null;
  return () => {
    const part = parts[turn];
    if (part === undefined) return 1;
    step ??= part();
    const done = step();
    if (done < 1) return (turn + done) / parts.length;
    turn += 1;
    step = null;
    return turn / parts.length;
  };
}

/** All of it at once. */
export function atOnce<T>({ step, result }: Work<T>): T {
  while (step() < 1);
  return result();
}
