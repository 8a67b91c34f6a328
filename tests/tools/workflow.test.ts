import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../package.json';
import previewJson from '../../preview/package.json';
import { steps } from '../../tools/test/steps.mjs';

/** Comes without types. */
const { load } = require('js-yaml') as { load: (text: string) => unknown };

interface Step {
  run?: string;
  if?: string;
}
interface Workflow {
  jobs: { checks: { strategy: { matrix: Record<string, unknown> }; steps: Step[] } };
}

const root = join(__dirname, '../..');
const { checks } = (load(readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8')) as Workflow).jobs;
const runs = checks.steps.filter((step): step is Step & { run: string } => step.run !== undefined);
const readme = readFileSync(join(root, 'README.md'), 'utf8');

test('the checks run on every system and Node that the README promises', () => {
  const { os, node } = checks.strategy.matrix;
  expect(os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
  expect(node).toEqual([20, 22]);
  expect(readme).toContain('Linux, macOS or Windows');
  expect(packageJson.engines.node).toBe('>=20');
});

test('they are the commands of .ci/run, as npm has them', () => {
  const commands = runs.map(({ run }) => run);
  for (const command of readFileSync(join(root, '.ci/run'), 'utf8').match(/npm \w+/g) ?? [])
    expect(commands).toContain(command);
  const named = commands.map((command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1] ?? command);
  const scripts = ['ci', ...Object.keys(packageJson.scripts), ...Object.keys(previewJson.scripts)];
  expect(scripts).toEqual(expect.arrayContaining(named));
});

test('nothing but e2e is left out anywhere, and the whole runs somewhere', () => {
  const tests = runs.filter(({ run }) => run.startsWith('npm test'));
  expect(tests.map(({ run }) => run)).toEqual(['npm test', 'npm test -- --except=e2e']);
  expect(tests.map((step) => step.if)).toEqual(["runner.os == 'Linux'", "runner.os != 'Linux'"]);
  expect(steps.map(({ name }) => name)).toContain('e2e');
});
