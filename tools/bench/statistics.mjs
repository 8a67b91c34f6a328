import { cpuNow, tidy } from './phone/cpu.mjs';

/** The middle one; of an even number the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The CPU time of `work`, in ms, with nobody else's garbage. */
export function timed(work) {
  tidy();
  const started = cpuNow();
  work();
  return cpuNow() - started;
}

/**
 * Times of ours and of the usual way, taken by turns, so that a busy moment of the machine hits both. Times of what is
 * over at once are those of many in a row.
 * @param ours, theirs do their work once; they are told which turn it is
 * @param times how often each is done within a turn
 * @param before makes ready for a turn, untimed
 * @returns medians in ms of doing it once, and of the ratios of the pairs
 */
export function paired({ repeats, times = 1, before = () => undefined, ours, theirs }) {
  const many = (work, turn) => () => {
    for (let at = 0; at < times; at += 1) work(turn * times + at);
  };
  const pairs = Array.from({ length: repeats }, (_, turn) => {
    before();
    return [timed(many(ours, turn)) / times, timed(many(theirs, turn)) / times];
  });
  return {
    value: median(pairs.map(([own]) => own)),
    baseline: median(pairs.map(([, usual]) => usual)),
    ratio: median(pairs.map(([own, usual]) => usual / own)),
  };
}
