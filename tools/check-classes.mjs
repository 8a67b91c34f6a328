/**
 * Looks whether a class of a page or of app.wxss reaches into a component. Exit code 1 with all faults listed.
 * Another mini-program's folder may be named: node tools/check-classes.mjs DIR
 */
import { resolve } from 'node:path';
import { classProblems } from './lint/class-names.mjs';
import { miniprogram } from './paths.mjs';

const problems = classProblems(resolve(process.argv[2] ?? miniprogram));
for (const problem of problems) console.error(`✗ ${problem}`);
process.exit(problems.length === 0 ? 0 : 1);
