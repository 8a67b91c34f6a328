import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { miniprogram } from '../paths.mjs';

/** Folders of subpackages that hold rules of their own. */
const models = readdirSync(join(miniprogram, 'packages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `packages/${name}`)
  .filter((name) => readdirSync(join(miniprogram, name)).includes('model'))
  .map((name) => `${name}/model`);

/**
 * What jest must be told to count the lines that run in these folders, and to fail below the bounds of any of them.
 * @param folders path in miniprogram/ → least percentages, as { lines, branches }
 */
function counting(name, folders) {
  const bounds = Object.entries(folders).map(([folder, least]) => [`./miniprogram/${folder}/`, least]);
  return [
    '--coverage',
    `--coverageDirectory=coverage/${name}`,
    ...['text-summary', 'lcovonly', 'json-summary'].map((reporter) => `--coverageReporters=${reporter}`),
    ...Object.keys(folders).map((folder) => `--collectCoverageFrom=miniprogram/${folder}/**/*.ts`),
    // Tables of facts have no lines to run through, and counting them takes seconds.
    '--collectCoverageFrom=!miniprogram/**/*Table.ts',
    `--coverageThreshold=${JSON.stringify(Object.fromEntries(bounds))}`,
  ];
}

/** Of the tests of domain/ alone: that binds the rules to be tested by their own tests. */
export const rulesCounted = counting('domain', { domain: { lines: 100, branches: 95 } });

/** Of all the other tests: what keeps records, and what says what a screen shows. */
export const restCounted = counting(
  'unit',
  Object.fromEntries(['storage', 'screen/views', ...models].map((folder) => [folder, { lines: 95 }])),
);
