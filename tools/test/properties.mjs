import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../paths.mjs';

const drawing = /\bfrom '(?:fast-check|[./]+\/tools\/jest\/luck\.cjs)'/;

/**
 * The test files that state properties or draw from the run's seed: those that import fast-check or the seed.
 * @returns paths from the repository's folder, with /, sorted
 */
export function propertyFiles(folder = join(root, 'tests')) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => drawing.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file).split(sep).join('/'))
    .sort();
}
