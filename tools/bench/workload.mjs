/**
 * A process of its own for one workload: node --expose-gc --single-threaded tools/bench/workload.mjs NAME JSON
 * The module workloads/NAME.mjs exports `run({ files, repeats, … })`; what that gives is printed as JSON, as the last
 * line.
 */
import { readCompiled } from './compiled.mjs';
import { createDice } from './dice.mjs';

const [name, options = '{}'] = process.argv.slice(2);
// Ids are drawn by it.
Math.random = createDice();
const { run } = await import(new URL(`workloads/${name}.mjs`, import.meta.url));
const result = await run({ files: readCompiled(), ...JSON.parse(options) });
console.log(JSON.stringify(result));
