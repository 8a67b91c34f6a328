'use strict';

/**
 * All luck of a run of the tests comes from one seed: the draws of every property, of the reminders' simulation, and
 * what `Math.random` gives the mini-program's code. `npm test` takes `everyones`, so that it judges the same cases on
 * every machine and on every day; `npm run explore` (tools/explore.mjs) draws another, and tells it here.
 */

/** The seed of `npm test`. Any number would do. */
const everyones = 20_260_305;

/** How often fast-check tries a property that doesn't say how often. */
const usualRuns = 50;

const { EXPLORE_SEED: first = everyones, EXPLORE_SEEDS: count = 1, EXPLORE_RUNS: askedRuns = usualRuns } = process.env;

/** Each property is tried with each of these seeds: one, unless a range is explored. */
const seeds = Array.from({ length: Number(count) }, (_, index) => Number(first) + index);
const [seed] = seeds;
const runs = Number(askedRuns);

/** Whether this run explores: then there is no hurry. */
const exploring = process.env.EXPLORE_SEED !== undefined;

/** Runs of a property that asks for `own`; exploring gives none fewer than `runs`. */
function runsOf(own = runs) {
  return exploring ? Math.max(runs, own) : own;
}

/** mulberry32: numbers from 0 to 1 as Math.random gives them, the same for the same seed. */
function diceOf(from) {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** When it is in tests that don't say: noon in Beijing on a day without meaning. */
const noon = Date.parse('2026-03-05T12:00:00+08:00');

module.exports = { everyones, seed, seeds, runs, runsOf, exploring, diceOf, noon };
