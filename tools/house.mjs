/**
 * `npm run house`: how the house stands, in figures. With --check, a figure above its bound lists what it counts and
 * gives exit code 1; --all lists it in any case. --quick leaves out the size of the main package, which needs the
 * official compiler and is checked by tools/check-compile.mjs too.
 */
import { mainPackage, measures } from './house/measures.mjs';

const check = process.argv.includes('--check');
const all = process.argv.includes('--all');
const rows = process.argv.includes('--quick') ? measures() : [...measures(), await mainPackage()];
const width = Math.max(...rows.map(({ name }) => name.length));
let broken = 0;
for (const { name, figure, most, places = [] } of rows) {
  const well = figure <= most;
  if (!well) broken += 1;
  console.log(`${well ? '✓' : '✗'} ${name.padEnd(width)} ${String(figure).padStart(5)}  at most ${most}`);
  if (all || (check && !well)) for (const place of places) console.log(`    ${place}`);
}
// miniprogram-ci keeps handles open.
process.exit(check && broken > 0 ? 1 : 0);
