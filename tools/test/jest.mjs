import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cache, root } from '../paths.mjs';
import { node } from './run.mjs';

/**
 * MB for objects that are new: tests make many that are soon forgotten, and V8 looks through them less often. And how
 * many bytes of its code a function runs through before V8 optimises it, nine times the usual: most tests are over
 * before that pays, and a sixth of the processor's time went into it.
 */
const forTests = ['--max-semi-space-size=64', '--interrupt-budget=600000'];

/** Reports of runs side by side must not overwrite each other. */
let runs = 0;

/**
 * Runs some of the jest projects.
 * @param projects names from jest.config.mjs; none: all that `args` let through
 * @param args more for jest; `out`: see node(); `workers`: how many processes, else as jest likes
 * @returns whether all is well, how many tests passed, failed and were left out, and which failed, each as
 *   { file, name, message }
 */
export async function jest(projects, { args = [], env = {}, out, workers } = {}) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `jest-${process.pid}-${(runs += 1)}.json`);
  // The report goes to the file, and the usual lines to stderr.
  const outcome = ['--json', `--outputFile=${report}`];
  const selected = projects.length === 0 ? [] : ['--selectProjects', ...projects];
  const width = workers === undefined ? [] : ['--maxWorkers', String(workers)];
  const command = [...forTests, 'node_modules/jest/bin/jest.js', ...selected, ...width, ...outcome, ...args];
  // Unless a test is about zones (jest/zoned-environment.cjs), it runs in the same one everywhere.
  const code = await node(command, { env: { TZ: 'UTC', ...env }, out });
  const counts = countsOf(report);
  rmSync(report, { force: true });
  return { ok: code === 0, ...counts };
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const skipped = numPendingTests + numTodoTests;
    return { passed: numPassedTests, failed: numFailedTests, skipped, failures: testResults.flatMap(failuresOf) };
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0, failures: [] };
  }
}

/** A file that could not even be loaded has no failed test, but a message. */
function failuresOf({ name: path, status, message, assertionResults }) {
  const file = relative(root, path).split(sep).join('/');
  const fallen = assertionResults.filter((test) => test.status === 'failed');
  if (fallen.length === 0 && status === 'failed') return [{ file, name: 'could not be run', message }];
  return fallen.map((test) => ({ file, name: test.fullName, message: test.failureMessages.join('\n') }));
}
