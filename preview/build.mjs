/**
 * `node preview/build.mjs [--root miniprogram] [--out preview/dist]`: builds once, prints every problem, exits 1 if
 * there is one.
 */
import { pathToFileURL } from 'node:url';
import { build } from './build/build.mjs';
import { formatProblem } from './build/problems.mjs';
import { readOptions } from './server/options.mjs';

export { build, formatProblem };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { root, out } = readOptions(process.argv.slice(2), process.env);
  const started = performance.now();
  const { problems } = await build({ root, out });
  for (const problem of problems) console.error(formatProblem(problem));
  if (problems.length === 0) console.log(`built in ${Math.round(performance.now() - started)} ms`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
