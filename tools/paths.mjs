import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** What ships to the phone. */
export const miniprogram = join(root, 'miniprogram');

/** Throw-away results of the tools. */
export const cache = join(root, '.cache');

/** `require` as the root package sees it: for CommonJS tools and their inner files. */
export const require = createRequire(join(root, 'package.json'));

/** Whether a package is installed at the root. */
export function has(name) {
  return existsSync(join(root, 'node_modules', name, 'package.json'));
}
