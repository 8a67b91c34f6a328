/** The whole, 1,000 accounts over three years, runs with `npm run simulate`; a shorter one with the other tests. */
import { seeds as ofThisRun } from '../../../tools/jest/luck.cjs';
import { simulate } from './simulation';

const whole = process.env['SIMULATION'] === 'whole';
const size = whole ? { accounts: 1000, days: 3 * 365 } : { accounts: 60, days: 2 * 365 };

/** Some that have been watched from the start, and the run's own, which `npm run explore` changes. */
const seeds = new Set([...(whole ? [1, 2, 3] : [1]), ...ofThisRun]);

test.each([...seeds])(
  'seed %i: nothing twice, nothing missed, each at the first opening on or after its day',
  (seed) => {
    const { openings, spoken, anew, objections } = simulate({ ...size, seed });
    expect(objections.slice(0, 5)).toEqual([]);
    expect(objections).toHaveLength(0);
    // The simulation has to have something to watch.
    expect(openings).toBeGreaterThan(size.days / 12);
    expect(spoken).toBeGreaterThan(size.accounts);
    expect(anew).toBeGreaterThan(0);
  },
  600_000,
);
