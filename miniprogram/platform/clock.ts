import { msToNextDay, todayAt, type Day } from '../domain/day/day';

/** This instant in unix milliseconds, by the phone's clock. */
export function now(): number {
  return Date.now();
}

/** The Beijing day it is now, whatever zone the phone is set to. */
export function today(): Day {
  return todayAt(now());
}

/** Does `work` in a moment: when what is under way is done and what was set is on its way to the screen. */
export function soon(work: () => void): void {
  wx.nextTick(work);
}

/**
 * Calls `onNewDay` soon after each coming Beijing midnight, until the returned function is called.
 * A timer that fires early (phones round them) finds the old day still there and simply waits again.
 */
export function watchNewDay(onNewDay: (day: Day) => void): () => void {
  let seen = today();
  let timer: ReturnType<typeof setTimeout>;
  const arm = (): void => {
    timer = setTimeout(
      () => {
        const day = today();
        if (day !== seen) {
          seen = day;
          onNewDay(day);
        }
        arm();
      },
      msToNextDay(now()) + 50,
    );
  };
  arm();
  return () => clearTimeout(timer);
}
