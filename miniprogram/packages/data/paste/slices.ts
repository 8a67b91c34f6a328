import { beside } from '../../../domain/kit/beside';
import { now } from '../../../platform/clock';
import { inSlices } from '../../../screen/inSlices';
import type { Steps } from '../../../domain/kit/steps';

/** The work that goes on; another one takes its place. */
const keptBy = beside((): { running: object | null } => ({ running: null }));

/**
 * Behavior of a page with long work: it shows `progress` instead of all else while it goes on, with a button for
 * `cancel`. Nobody waits for the work, since what waits takes no taps.
 */
export const slices = Behavior({
  data: { progress: '' },
  lifetimes: {
    detached() {
      keptBy(this).running = null;
    },
  },
  methods: {
    /**
     * @param size about how many steps it takes
     * @param say what is shown when so much is done, from 0 to 1
     * @returns what came of it; null if it was cancelled, or other work took its place
     */
    inSlices<T>(steps: Steps<T>, size: number, say: (part: number) => string): Promise<T | null> {
      const kept = keptBy(this);
      const running = {};
      kept.running = running;
      let count = 0;
      let made: T | null = null;
      const step = (): number => {
        const next = steps.next();
        if (next.done === true) made = next.value;
        count += 1;
        return next.done === true ? 1 : Math.min(count / size, 0.99);
      };
      const tell = (part: number): void => this.setData({ progress: say(part) });
      return inSlices(step, { now, tell, cancelled: () => kept.running !== running }).then(() => {
        if (kept.running !== running) return null;
        this.cancel();
        return made;
      });
    },
    cancel() {
      keptBy(this).running = null;
      if (this.data.progress !== '') this.setData({ progress: '' });
    },
  },
});
