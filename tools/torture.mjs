/**
 * `npm run torture`: mutated texts through everything that reads what others may have written, and how much longer each
 * reader takes on ten times as much. `npm test` runs fewer of them.
 *   --count=N     how many texts (100,000)
 *   --seed=N      the first text's; the next ones follow, so that --seed=M --count=1 repeats the one that fell
 * Prints what was tried and found, the slowest, and the ratios. The last line is `N passed, M failed`.
 */
import { parseArgs } from 'node:util';
import { jest } from './test/jest.mjs';

const { values } = parseArgs({ options: { count: { type: 'string' }, seed: { type: 'string' } } });
const wrong = Object.entries(values).find(([, text]) => !/^[1-9]\d{0,8}$/.test(text));
if (wrong) {
  console.error(`--${wrong.join('=')}: a whole number from 1 to 999999999 is needed`);
  process.exit(2);
}
const { count = '100000', seed = '1' } = values;

const { ok, passed, failed, failures } = await jest(['sweeping'], {
  args: ['--runTestsByPath', 'tests/torture/mutated.test.ts', 'tests/torture/growth.test.ts'],
  env: { TORTURE_COUNT: count, TORTURE_SEED: seed },
});
for (const { file, name, message } of failures) console.error(`\n✗ ${file}: ${name}\n${message}`);
console.log(`${passed} passed, ${ok ? failed : Math.max(1, failed)} failed`);
process.exit(ok ? 0 : 1);
