/**
 * `npm test`: every check, three at a time where there are two processors, until one fails; each shows what it printed
 * when it ends. `npm test -- --only=lint` or `--only=types,lint` runs some of them, `--except=e2e` all but some.
 * All luck comes from one seed, the same for everyone; `npm run explore` tries others.
 * The last line is always `N passed, M failed`: tests, over all runs.
 */
import { availableParallelism } from 'node:os';
import luck from './jest/luck.cjs';
import { choiceOf } from './test/choice.mjs';
import { inLanes } from './test/lanes.mjs';
import { steps } from './test/steps.mjs';

const choice = choiceOf(
  process.argv.slice(2),
  steps.map(({ name }) => name),
);
if (choice.problem !== undefined) {
  console.error(choice.problem);
  process.exit(2);
}

const { except } = choice;
const chosen = steps.filter(({ name }) => choice.chosen.includes(name));
const processors = availableParallelism();
// The browser's tests wait for pictures at times: with two lanes all takes a third longer.
const lanes = Math.min(processors > 1 ? 3 : 1, chosen.length);
const workers = Math.max(1, Math.floor(processors / lanes));
const summary = [];
const sum = { passed: 0, failed: 0, skipped: 0 };
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** What a step prints: shown as it comes when it runs alone, else kept until it ends. */
function output() {
  if (lanes === 1) return { write: (text) => process.stdout.write(text), show: () => undefined };
  const kept = [];
  return { write: (text) => kept.push(text), show: () => process.stdout.write(kept.join('')) };
}

async function outcomeOf(step, out) {
  try {
    return await step.run({ out, workers });
  } catch (error) {
    out.write(`${error instanceof Error ? error.message : error}\n`);
    return { ok: false };
  }
}

async function attempt(step) {
  const heading = `\n== ${step.name}: ${step.heading}`;
  const out = output();
  if (lanes === 1) console.log(heading);
  else console.log(`… ${step.name} begins`);
  const start = performance.now();
  const { ok, passed = 0, failed = 0, skipped = 0 } = await outcomeOf(step, out);
  if (lanes > 1) console.log(heading);
  out.show();
  sum.passed += passed;
  // A check that is no test, or that failed before its tests ran, still counts as one failure.
  sum.failed += ok ? failed : Math.max(1, failed);
  sum.skipped += skipped;
  summary.push(`${ok ? '✓' : '✗'} ${step.name.padEnd(11)}${passed > 0 ? `${passed} passed, ` : ''}${seconds(start)}`);
  return ok;
}

console.log(`seed of all luck: ${luck.seed}`);
const begun = performance.now();
const missed = await inLanes(chosen, lanes, attempt);

console.log(`\n== Summary (${seconds(begun)})\n${summary.join('\n')}`);
if (sum.skipped > 0) console.log(`${sum.skipped} tests were left out`);
if (except.length > 0) console.log(`left out as asked: ${except.join(', ')}`);
if (missed.length > 0) console.log(`not run: ${missed.map(({ name }) => name).join(', ')}`);
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
