import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

/** Brought or made by builds: nobody reads them as code. */
const built = /\/(?:miniprogram_npm|node_modules|dist)\//;

/**
 * The files under a folder of the repository whose names end so, without what builds made.
 * @param recursive whether those in folders of it, too
 * @returns { file, text }, `file` from the repository's folder with /, sorted
 */
export function filesIn(folder, endings, { recursive = true } = {}) {
  return readdirSync(join(root, folder), { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: relative(root, path).split(sep).join('/') }))
    .filter(({ file }) => !built.test(`/${file}`))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path, file }) => ({ file, text: readFileSync(path, 'utf8') }));
}
