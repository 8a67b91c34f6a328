/**
 * Compiles the mini-program with the platform's own tools, offline, and looks at what would be uploaded.
 * Exit code 1 with all problems listed. Another project's folder may be named: node tools/check-compile.mjs DIR
 */
import { resolve } from 'node:path';
import { addressesIn } from './compile/addresses.mjs';
import { deprecatedIn } from './compile/deprecated.mjs';
import { figureProblems, figuresOf } from './compile/figures.mjs';
import { compile } from './compile/official.mjs';
import { importProblems } from './compile/imports.mjs';
import { qualityProblems } from './compile/quality.mjs';
import { settingsProblems } from './compile/settings.mjs';
import { sizeProblems, sizesOf } from './compile/sizes.mjs';
import { wxmlProblems } from './compile/wxml.mjs';
import { docs } from './docs.mjs';
import { root } from './paths.mjs';

const project = resolve(process.argv[2] ?? root);

/** What our own docs say of the sizes; another project has none of them. */
function docProblems(sizes) {
  if (project !== resolve(root)) return [];
  const figures = figuresOf(sizes);
  return [...docs()].flatMap(([file, text]) => figureProblems(file, text, figures));
}

async function problems() {
  const early = [...settingsProblems(project), ...wxmlProblems(project), ...(await importProblems(project))];
  // What doesn't compile has no size.
  if (early.length > 0) return early;
  const compiled = await compile(project);
  const sizes = sizesOf(compiled);
  for (const { name, bytes } of sizes) console.log(`${name}: ${(bytes / 1024).toFixed(1)} KB`);
  const told = [...addressesIn(compiled), ...deprecatedIn(compiled), ...sizeProblems(sizes), ...docProblems(sizes)];
  return [...told, ...(await qualityProblems(project, compiled))];
}

let found;
try {
  found = await problems();
} catch (error) {
  found = [`compiling failed: ${error instanceof Error ? error.message : String(error)}`];
}
for (const problem of found) console.error(`✗ ${problem}`);
if (found.length === 0) console.log('The official compiler accepts the mini-program.');
// miniprogram-ci keeps handles open.
process.exit(found.length === 0 ? 0 : 1);
