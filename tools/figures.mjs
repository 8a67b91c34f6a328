/**
 * `npm run figures`: measures what is uploaded and writes it into the places of the docs that are marked for it,
 * <!-- figure:main-package -->…<!-- /figure -->. The check of the compile step refuses a figure that is far off.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { figuresOf, filled } from './compile/figures.mjs';
import { compile } from './compile/official.mjs';
import { sizesOf } from './compile/sizes.mjs';
import { docs } from './docs.mjs';
import { formatted } from './format.mjs';
import { root } from './paths.mjs';

const figures = figuresOf(sizesOf(await compile(resolve(root))));
for (const [name, figure] of figures) console.log(`${name}: ${figure}`);
for (const [file, text] of docs()) {
  const path = join(root, file);
  // A wider figure moves the columns of its table.
  const written = await formatted(path, filled(text, figures));
  if (written === text) continue;
  writeFileSync(path, written);
  console.log(`${file} is written anew`);
}
// miniprogram-ci keeps handles open.
process.exit(0);
