import type { Steps } from '../domain/kit/steps';
import { now } from '../platform/clock';
import { atWork } from '../platform/feedback';
import { inSlices } from './inSlices';

/** Work in steps, in slices. @returns what comes of it; rejects with what a step throws */
export function sliced<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const step = (): number => {
      const next = steps.next();
      if (next.done) resolve(next.value);
      return next.done ? 1 : 0;
    };
    inSlices(step, { now }).catch(reject);
  });
}

/**
 * `atWork` in slices: between them the sign turns, and the phone doesn't take the app for one that hangs.
 * @param make called once the sign stands
 */
export function atWorkOn<T>(title: string, count: number, make: () => Steps<T>): Promise<T> {
  return atWork(title, count, () => sliced(make()));
}
