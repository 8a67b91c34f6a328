/**
 * `npm run torture`: what this phone stores and what comes in from elsewhere, tried as databases are. `npm test` runs
 * less of it.
 *   --programs=N  how many random programs on a phone on which something goes wrong (10,000), and every stored value
 *                 and file spoiled in every way
 *   --count=N     how many mutated texts through everything that reads what others wrote (100,000), and how much longer
 *                 each reader takes on ten times as much
 *   --seed=N      the first one's; the next ones follow, so that --seed=M --programs=1 (or --count=1) repeats the one
 *                 that fell
 *   --no-write    leaves docs/reliability.md as it is, and so does a run of only one of both
 * With one of the first two alone, only that is run. Prints what was tried. The last line is `N passed, M failed`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cache } from './paths.mjs';
import { jest } from './test/jest.mjs';
import { reportOf, readFigures } from './torture/report.mjs';
import { writeBlock } from './written.mjs';

const number = { type: 'string' };
const options = { count: number, programs: number, seed: number, 'no-write': { type: 'boolean' } };
const { 'no-write': leave = false, ...values } = parseArgs({ options }).values;
const wrong = Object.entries(values).find(([, text]) => !/^[1-9]\d{0,8}$/.test(text));
if (wrong) {
  console.error(`--${wrong.join('=')}: a whole number from 1 to 999999999 is needed`);
  process.exit(2);
}
const { count, programs, seed = '1' } = values;
const files = [
  ...(count !== undefined || programs === undefined ? ['mutated', 'growth'] : []),
  ...(programs !== undefined || count === undefined ? ['programs', 'spoiled'] : []),
];

mkdirSync(cache, { recursive: true });
const figures = join(cache, `torture-${process.pid}.jsonl`);
const { ok, passed, failed, failures } = await jest(['sweeping'], {
  args: ['--runTestsByPath', ...files.map((name) => `tests/torture/${name}.test.ts`)],
  env: {
    TORTURE_COUNT: count ?? '100000',
    TORTURE_PROGRAMS: programs ?? '10000',
    TORTURE_SEED: seed,
    TORTURE_FIGURES: figures,
  },
});
for (const { file, name, message } of failures) console.error(`\n✗ ${file}: ${name}\n${message}`);
const found = ok ? failed : Math.max(1, failed);
const report = reportOf({ seed, found, ...readFigures(figures) });
rmSync(figures, { force: true });
console.log(`\n${report}`);
if (ok && files.length === 4 && !leave) await writeBlock('docs/reliability.md', 'torture', report);
console.log(`${passed} passed, ${found} failed`);
process.exit(ok ? 0 : 1);
