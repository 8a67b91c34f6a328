/** How much longer something lasts on ten times as much, so measured that a busy machine doesn't matter. */

/** Less than this is no hang, and too short to be measured. In ms. */
const least = 1;
/** What lasts longer is not tried again. */
const hopeless = 5000;
/**
 * Ten would be as much again for each part, a hundred a hang in the making: a quarter of the hundred tells them apart,
 * also where memory for more costs more than its part.
 */
export const bound = 25;

export interface Growth {
  small: number;
  large: number;
  ratio: number;
}

/**
 * Ten runs on the small against one on the large, so that what the machine does beside (collecting garbage, say) hits
 * both alike. The best of each counts, and where the ratio is above the bound all is done again: a machine that was
 * busy for a while doesn't spoil it. Taken by a stopwatch and by the processor's own count, of which the lower ratio
 * holds: others' work lengthens the one, and where the other counts coarsely a hang is still far above it.
 * @param rounds how many at most, where the ratio stays above
 */
export function growthOf(small: () => unknown, large: () => unknown, rounds = 8): Growth {
  let [one, ten] = [never, never];
  let growth = { small: Infinity, large: Infinity, ratio: Infinity };
  for (let round = 0; round < rounds && growth.ratio > bound; round += 1) {
    one = better(one, taken(small, 10));
    ten = better(ten, taken(large, 1));
    const ratioBy = (count: keyof Taken): number => ten[count] / Math.max(one[count], least);
    growth = { small: one.watch, large: ten.watch, ratio: Math.min(ratioBy('watch'), ratioBy('processor')) };
    if (ten.processor > hopeless) break;
  }
  return growth;
}

/** In ms for one run. */
interface Taken {
  watch: number;
  processor: number;
}
const never: Taken = { watch: Infinity, processor: Infinity };
const better = (a: Taken, b: Taken): Taken => ({
  watch: Math.min(a.watch, b.watch),
  processor: Math.min(a.processor, b.processor),
});

function taken(work: () => unknown, times: number): Taken {
  const begun = process.cpuUsage();
  const watch = lasting(work, times);
  const { user, system } = process.cpuUsage(begun);
  return { watch, processor: (user + system) / 1000 / times };
}

/** In ms for one run. A stopwatch, no clock: what time it is has no say in anything. */
export function lasting(work: () => unknown, times = 1): number {
  const begun = process.hrtime.bigint();
  for (let left = times; left > 0; left -= 1) work();
  return Number(process.hrtime.bigint() - begun) / 1e6 / times;
}
