import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { now } from '../../../miniprogram/platform/clock';
import luck from '../../../tools/jest/luck.cjs';
import { propertyFiles } from '../../../tools/test/properties.mjs';

const luckModule = join(__dirname, '../../../tools/jest/luck.cjs');

/** What the module says in a process with this environment: each of what it is asked. */
function luckWith(env: Record<string, string>, ...asked: string[]): unknown {
  const code = `const luck = require(${JSON.stringify(luckModule)}); console.log(JSON.stringify([${asked.join(',')}]))`;
  const run = spawnSync(process.execPath, ['-e', code], {
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout) as unknown;
}

test('without being asked, the seed is the same for everyone', () => {
  expect(luckWith({}, 'luck.seeds', 'luck.runsOf(300)')).toEqual([[luck.everyones], 300]);
});

test('exploring gives every property as many runs as it is told, or more where it asks for more', () => {
  const env = { EXPLORE_SEED: '7', EXPLORE_RUNS: '2000' };
  expect(luckWith(env, 'luck.seeds', 'luck.runsOf()', 'luck.runsOf(60)', 'luck.runsOf(5000)')).toEqual([
    [7],
    2000,
    2000,
    5000,
  ]);
});

test('a range of seeds is one after the other', () => {
  expect(luckWith({ EXPLORE_SEED: '3', EXPLORE_SEEDS: '3' }, 'luck.seeds')).toEqual([[3, 4, 5]]);
});

test('properties draw by the seed of the run', () => {
  expect(fc.readConfigureGlobal()).toMatchObject({ seed: luck.seed, numRuns: luck.runs });
});

test('a property that asks for runs of its own gets as many as the run of the tests gives', () => {
  let tried = 0;
  fc.assert(
    fc.property(fc.constant(1), () => void (tried += 1)),
    { numRuns: 3 },
  );
  expect(tried).toBe(luck.runsOf(3) * luck.seeds.length);
});

test('code under test throws the same dice in every run, and its clock stands', () => {
  const again = luck.diceOf(1);
  expect(luck.diceOf(1)()).toBe(again());
  expect(now()).toBe(luck.noon);
});

test('the files with properties are found by what they import', () => {
  const files = propertyFiles();
  expect(files).toContain('tests/tools/test/luck.test.ts');
  expect(files).toContain('tests/domain/reminders/simulation.zones.test.ts');
  expect(files).not.toContain('tests/tools/house/house.test.ts');
});
