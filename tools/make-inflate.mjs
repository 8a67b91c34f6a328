/**
 * Takes the one part of fflate that the phone needs, unpacking a stream of DEFLATE: 5 KB of its 32. The official npm
 * build packs whole packages only, and packs them for the main package.
 * Use: node tools/make-inflate.mjs          # writes it
 *      node tools/make-inflate.mjs --check  # exit code 1 if what is there is not what it would write
 */
import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { miniprogram, require, root } from './paths.mjs';

const target = join(miniprogram, 'packages/files/model/inflate/fflate.js');
const library = require.resolve('fflate/package.json');
const { version } = require(library);
const licence = readFileSync(join(dirname(library), 'LICENSE'), 'utf8').trim();
const { outputFiles } = await build({
  stdin: { contents: "export { Inflate } from 'fflate';", resolveDir: root },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'browser',
  target: 'es2015',
  minify: true,
  // What fflate would read texts with isn't needed here, and no phone has it.
  define: { TextDecoder: 'undefined' },
});
const file = `/*
Inflate of fflate ${version} (github.com/101arrowz/fflate). Written by tools/make-inflate.mjs: don't edit by hand.

${licence}
*/
${outputFiles[0].text}`;

if (!process.argv.includes('--check')) writeFileSync(target, file);
else if (readFileSync(target, 'utf8') !== file) {
  process.stderr.write(`${target} is not up to date: run node tools/make-inflate.mjs\n`);
  process.exitCode = 1;
}
