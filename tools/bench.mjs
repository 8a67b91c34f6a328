/**
 * `npm run bench`: what the app costs with up to 5,000 accounts, beside the usual ways of doing the same, in one run.
 *   --only=a,h    some figures alone, by their letters
 *   --quick       fewer repeats, for a look while working
 *   --no-write    leaves docs/performance.md as it is; so does --only, which doesn't have all figures
 * Prints a table and a JSON line a figure; the last line is `N reached, M not`. Slow is no failure: the clock is the
 * machine's affair. The exit code is 1 where a figure couldn't be measured.
 */
import { parseArgs } from 'node:util';
import { compiledOnce } from './bench/compiled.mjs';
import { jsonLine, summary } from './bench/figure.mjs';
import { markdownOf } from './bench/markdown.mjs';
import { measureAll } from './bench/measureAll.mjs';
import { tableOf } from './bench/table.mjs';
import { titles } from './bench/titles.mjs';
import { writeBlock } from './written.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean' }, 'no-write': { type: 'boolean' } },
});
const only = values.only === undefined ? [...titles.keys()] : values.only.split(',');
const unknown = only.filter((id) => !titles.has(id));
if (unknown.length > 0) {
  console.error(`no figure ${unknown.join(', ')}; there are ${[...titles.keys()].join(', ')}`);
  process.exit(2);
}

const context = { quick: values.quick === true, repeats: values.quick ? 3 : 5, compiled: compiledOnce() };
const { figures, problems } = await measureAll(context, only);
console.log(tableOf(figures));
for (const figure of figures) console.log(jsonLine(figure));
for (const problem of problems) console.error(`✗ ${problem}`);
const isWhole = values.only === undefined && problems.length === 0;
const how = context.quick ? 'Of a quick run: fewer repeats and visits, fewer sizes, a shorter throw.\n\n' : '';
if (isWhole && !values['no-write']) await writeBlock('docs/performance.md', 'bench', how + markdownOf(figures));
console.log(summary(figures));
// miniprogram-ci keeps handles open.
process.exit(problems.length === 0 ? 0 : 1);
