import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

/** Made by tools or brought by the npm build: nobody reads them as code. */
const made = /\/(?:miniprogram_npm|node_modules|dist)\/|Table\.ts$/;

/**
 * The files under a folder of the repository whose names end so, without what tools made.
 * @returns { file, text }, `file` from the repository's folder with /, sorted
 */
export function filesIn(folder, endings) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, file: relative(root, path).split(sep).join('/') }))
    .filter(({ file }) => !made.test(`/${file}`))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ path, file }) => ({ file, text: readFileSync(path, 'utf8') }));
}
