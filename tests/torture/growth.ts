/** How much longer something lasts on ten times as much, so measured that a busy machine doesn't matter. */

/** Less than this is no hang, and too short to be measured. In ms. */
const least = 1;
/** What lasts longer is not tried again. */
const hopeless = 5000;
/** Ten would be as much again for each part; more than this is a hang in the making. */
export const bound = 15;

export interface Growth {
  small: number;
  large: number;
  ratio: number;
}

/**
 * Ten runs on the small against one on the large, so that what the machine does beside (collecting garbage, say) hits
 * both alike. The best of each counts, and where the ratio is above the bound all is done again: a machine that was
 * busy for a while doesn't spoil it.
 * @param rounds how many at most, where the ratio stays above
 */
export function growthOf(small: () => unknown, large: () => unknown, rounds = 5): Growth {
  let growth = { small: Infinity, large: Infinity, ratio: Infinity };
  for (let round = 0; round < rounds && growth.ratio > bound; round += 1) {
    const one = Math.min(growth.small, lasting(small, 10));
    const ten = Math.min(growth.large, lasting(large, 1));
    growth = { small: one, large: ten, ratio: ten / Math.max(one, least) };
    if (ten > hopeless) break;
  }
  return growth;
}

/** In ms for one run. A stopwatch, no clock: what time it is has no say in anything. */
export function lasting(work: () => unknown, times = 1): number {
  const begun = process.hrtime.bigint();
  for (let left = times; left > 0; left -= 1) work();
  return Number(process.hrtime.bigint() - begun) / 1e6 / times;
}
