/** As long as one slice may keep the screen from answering, with room for the step that it ends with. */
const sliceMs = 16;
/** How often progress is told: the platform takes no more than twenty pictures a second. */
const tellMs = 100;

export interface Slicing {
  /** ms since 1970 */
  now: () => number;
  /** How much is done, from 0 to 1, now and then while it goes on. What is done within one slice tells nothing. */
  tell?: (part: number) => void;
  /** Asked between slices. */
  cancelled?: () => boolean;
}

/**
 * Long work in slices: between them the screen moves and taps arrive. The first slice runs at once, so that short work
 * takes no turn.
 * @param step does a little, a few ms at most, and gives how much of all is done then: from 1 on (or NaN) that was all
 * @returns false if it was cancelled; rejects with what a step throws
 */
export function inSlices(step: () => number, { now, tell, cancelled }: Slicing): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let toldAt = now();
    // A clock that was set back ends the slice.
    const within = (since: number, ms: number): boolean => now() >= since && now() < since + ms;
    const slice = (): void => {
      if (cancelled?.()) {
        resolve(false);
        return;
      }
      const startedAt = now();
      let part = 0;
      try {
        do part = step();
        while (part < 1 && within(startedAt, sliceMs));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
        return;
      }
      if (!(part < 1)) {
        resolve(true);
        return;
      }
      if (!within(toldAt, tellMs)) {
        toldAt = now();
        tell?.(part);
      }
      setTimeout(slice, 0);
    };
    slice();
  });
}
