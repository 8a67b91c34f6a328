/**
 * `npm test`: every check in order, stopping at the first that fails.
 * `npm test -- --only=lint` or `--only=types,lint` runs some of them, `--except=e2e` all but some.
 * The last line is always `N passed, M failed`: tests, over all runs.
 */
import { steps } from './test/steps.mjs';

/** The names given to an option such as --only=types,lint; undefined if it isn't there. */
const namesIn = (option) =>
  process.argv
    .find((arg) => arg.startsWith(`${option}=`))
    ?.slice(option.length + 1)
    .split(',');

const only = namesIn('--only');
const except = namesIn('--except') ?? [];
const unknown = [...(only ?? []), ...except].filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(2);
}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function attempt(step) {
  try {
    return await step.run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { ok: false };
  }
}

const chosen = steps.filter(({ name }) => (only === undefined || only.includes(name)) && !except.includes(name));
const begun = performance.now();
const summary = [];
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const [index, step] of chosen.entries()) {
  console.log(`\n== ${index + 1}/${chosen.length} ${step.heading}`);
  const start = performance.now();
  const { ok, passed = 0, failed = 0, skipped = 0 } = await attempt(step);
  sum.passed += passed;
  // A check that is no test, or that failed before its tests ran, still counts as one failure.
  sum.failed += ok ? failed : Math.max(1, failed);
  sum.skipped += skipped;
  summary.push(`${ok ? '✓' : '✗'} ${step.name.padEnd(11)}${passed > 0 ? `${passed} passed, ` : ''}${seconds(start)}`);
  if (!ok) break;
}

console.log(`\n== Summary (${seconds(begun)})\n${summary.join('\n')}`);
if (sum.skipped > 0) console.log(`${sum.skipped} tests were left out`);
if (except.length > 0) console.log(`left out as asked: ${except.join(', ')}`);
const missed = chosen.slice(summary.length).map(({ name }) => name);
if (missed.length > 0) console.log(`not run: ${missed.join(', ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
