/**
 * `npm run explore`: every property with luck of its own, and forty times as long as in `npm test`.
 *   --seed=N      repeats a run: all luck follows from the seed; --seed=1..20 tries each property with each of them
 *   --runs=N      how often each property is tried (2,000), unless it asks for more itself
 *   FILE …        only the test files whose path contains one of these
 * What falls becomes a named example (see jest/fast-check.cjs). The last line is `N passed, M failed`.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { propertyFiles } from './test/properties.mjs';
import { jest } from './test/jest.mjs';
import { inZone, otherZones } from './test/zones.mjs';

function wholeNumber(name, text) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0 && number < 2 ** 31) return number;
  console.error(`--${name}=${text}: a whole number from 1 to 2147483647 is needed`);
  return process.exit(2);
}

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' } },
  allowPositionals: true,
});
const [seed, last = seed] =
  values.seed === undefined
    ? [randomInt(1, 2 ** 31)]
    : values.seed.split('..').map((text) => wholeNumber('seed', text));
const named = last > seed ? `${seed}..${last}` : String(seed);
const runs = values.runs === undefined ? 2000 : wholeNumber('runs', values.runs);
const files = propertyFiles().filter(
  (file) => positionals.length === 0 || positionals.some((part) => file.includes(part)),
);
if (files.length === 0) {
  console.error(`no file with properties is called ${positionals.join(' or ')}`);
  process.exit(2);
}

console.log(`seed ${named}, ${runs} runs of each property, ${files.length} files`);
const { ok, passed, failed, failures } = await jest([], {
  // Luck is the same in all zones: one is enough.
  args: ['--ignoreProjects', ...otherZones.map(inZone), '--runTestsByPath', ...files],
  env: { EXPLORE_SEED: String(seed), EXPLORE_SEEDS: String(Math.max(1, last - seed + 1)), EXPLORE_RUNS: String(runs) },
});
for (const { file, name, message } of failures) {
  console.error(`\n✗ ${file}: ${name}`);
  // Of a range, the one that fell is told by fast-check.
  const fell = /\{ seed: (\d+)/.exec(message)?.[1] ?? named;
  const repeat = [`--seed=${fell}`, ...(values.runs === undefined ? [] : [`--runs=${runs}`]), file];
  console.error(`  again: npm run explore -- ${repeat.join(' ')}`);
}
console.log(`seed ${named}: ${passed} passed, ${ok ? failed : Math.max(1, failed)} failed`);
process.exit(ok ? 0 : 1);
