import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from '../paths.mjs';
import { node } from './run.mjs';

/**
 * Runs some of the jest projects.
 * @param projects names from jest.config.mjs
 * @returns whether all is well, and how many tests passed, failed and were left out
 */
export async function jest(projects, { args = [], env = {} } = {}) {
  mkdirSync(cache, { recursive: true });
  const report = join(cache, `jest-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const outcome = ['--json', `--outputFile=${report}`];
  // --json sends its report to the file and the usual lines to stderr.
  const code = await node(['node_modules/jest/bin/jest.js', '--selectProjects', ...projects, ...outcome, ...args], env);
  return { ok: code === 0, ...countsOf(report) };
}

function countsOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  } catch (error) {
    console.error(`jest left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
