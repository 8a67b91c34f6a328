/**
 * Blocks of the docs that a command writes: what stands between `<!-- written:NAME -->` and `<!-- /written:NAME -->`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** A text with the block `name` filled anew; throws where it has none. */
export function withBlock(text, name, markdown) {
  const [opening, closing] = [`<!-- written:${name} -->`, `<!-- /written:${name} -->`];
  const [from, to] = [text.indexOf(opening), text.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`no place for ${name}`);
  return `${text.slice(0, from + opening.length)}\n\n${markdown.trim()}\n\n${text.slice(to)}`;
}

/**
 * Writes a block of a document, formatted as all of them are.
 * @param file path from the root, such as docs/performance.md
 */
export async function writeBlock(file, name, markdown) {
  const path = join(root, file);
  const { formatted } = await import('./format.mjs');
  const text = withBlock(readFileSync(path, 'utf8'), name, markdown);
  writeFileSync(path, await formatted(path, text));
}
