import { cpuNow } from './cpu.mjs';

/** When promises that follow from one another have all been kept. */
const drained = () => new Promise((resolve) => void setImmediate(resolve));

/**
 * The phone's clock and its timers. Time runs as it does, except that nobody sits through a pause: `settle` goes on to
 * the next timer at once.
 * @param startMs ms since 1970
 */
export function createClock(startMs) {
  const began = performance.now();
  const timers = new Map();
  let skipped = 0;
  let count = 0;
  const now = () => Math.floor(startMs + skipped + performance.now() - began);

  class PhoneDate extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [now()] : given));
    }
    static now() {
      return now();
    }
  }

  function setTimer(work, ms = 0, ...given) {
    count += 1;
    timers.set(count, { at: now() + ms, work: () => work(...given) });
    return count;
  }

  /** Runs `work` and what follows from it by promises alone; gives how long nothing else gets a turn, in ms of CPU. */
  async function turn(work) {
    const started = cpuNow();
    work();
    await drained();
    return cpuNow() - started;
  }

  /**
   * Runs what is waiting, one after the other, until nothing waits that is due within `horizon` ms.
   * @returns how long each kept all else from happening, in ms of CPU
   */
  async function settle(horizon = 1000) {
    const turns = [];
    await drained();
    for (;;) {
      const [next] = [...timers].sort(([a, one], [b, other]) => one.at - other.at || a - b);
      if (next === undefined || next[1].at > now() + horizon) return turns;
      timers.delete(next[0]);
      skipped += Math.max(0, next[1].at - now());
      turns.push(await turn(next[1].work));
    }
  }

  return {
    now,
    turn,
    settle,
    Date: PhoneDate,
    setTimeout: setTimer,
    clearTimeout: (id) => void timers.delete(id),
    /** A pause in which nothing is waited for. */
    pause: (ms) => void (skipped += ms),
  };
}
