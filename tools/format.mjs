import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'oxfmt';
import { root } from './paths.mjs';

/** `text` as `npm run format` would leave it in the file `path`; rejects where it can't be read as such a file. */
export async function formatted(path, text) {
  const {
    $schema: _,
    overrides: _others,
    ignorePatterns: _ignored,
    ...options
  } = JSON.parse(readFileSync(join(root, '.oxfmtrc.json'), 'utf8'));
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  return code;
}
