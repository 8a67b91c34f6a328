/**
 * Random programs of all that a person does, on a phone that fails, tears, refuses, drops or dies at some operation:
 * 200 with the other tests; `npm run torture` runs as many as it is asked for.
 */
import { exploring, seed as ofThisRun } from '../../tools/jest/luck.cjs';
import { leaveFigures } from './leaveFigures';
import { runProgram, startsOf, type Tally } from './programs/program';
import { World } from './programs/world';

const { TORTURE_PROGRAMS: asked, TORTURE_SEED } = process.env;
const count = Number(asked ?? (exploring ? 2000 : 200));
const seed = Number(TORTURE_SEED ?? ofThisRun);

beforeAll(() => jest.useFakeTimers());
afterAll(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'wx');
});

test(
  'after whatever goes wrong, all is as before the step that it struck, or as after, and what the app says is so',
  () => {
    const world = new World((now) => jest.setSystemTime(now));
    const starts = startsOf(world);
    const tally: Tally = { sessions: 0, acts: new Map(), troubles: new Map() };
    for (let at = 0; at < count; at += 1) {
      try {
        runProgram(world, starts, seed + at, tally);
      } catch (error) {
        const what = error instanceof Error ? error.message : String(error);
        throw new Error(`npm run torture -- --seed=${seed + at} --programs=1\n${what}`, { cause: error });
      }
    }
    leaveFigures({
      programs: count,
      sessions: tally.sessions,
      acts: [...tally.acts.values()].reduce((sum, each) => sum + each, 0),
      troubles: Object.fromEntries(tally.troubles),
    });
    if (asked !== undefined) console.log(figures(tally));
  },
  12 * 3_600_000,
);

function figures({ sessions, acts, troubles }: Tally): string {
  const listed = (sums: ReadonlyMap<string, number>): string =>
    [...sums]
      .sort(([, a], [, b]) => b - a)
      .map(([name, times]) => `${name} ${times}`)
      .join(', ');
  return `${count} programs from seed ${seed}, ${sessions} sessions\n${listed(acts)}\n${listed(troubles)}`;
}
