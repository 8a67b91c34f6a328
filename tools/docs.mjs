import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

const pagesIn = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`))
    .sort();

/** Everything that is written for people, as a path from the root with / in it → its text. */
export function docs() {
  const files = [...pagesIn('.'), ...pagesIn('docs'), 'preview/README.md'];
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
