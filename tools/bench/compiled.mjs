import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compile } from '../compile/official.mjs';
import { cache, miniprogram, root } from '../paths.mjs';

/** Where the package of the present sources is kept: other processes read it there. */
export const compiledFile = join(cache, 'bench', 'compiled.json');

/** A fingerprint of all that the compiler reads. */
function sourcesMark() {
  const hash = createHash('sha256');
  const files = readdirSync(miniprogram, { recursive: true, encoding: 'utf8' }).map((name) => join(miniprogram, name));
  for (const file of [...files.sort(), join(root, 'project.config.json')]) {
    if (statSync(file).isFile()) hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Pictures are bytes, everything else is text. */
const frozen = (content) => (typeof content === 'string' ? content : { base64: content.toString('base64') });
const thawed = (content) => (typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'));
const mapped = (files, change) => Object.fromEntries(Object.entries(files).map(([path, one]) => [path, change(one)]));

/** The package that is kept, path → content; null where there is none of these sources. */
export function readCompiled(mark) {
  if (!existsSync(compiledFile)) return null;
  const kept = JSON.parse(readFileSync(compiledFile, 'utf8'));
  return mark === undefined || kept.mark === mark ? mapped(kept.files, thawed) : null;
}

/**
 * The package as the official compiler makes it; compiled at the first call, unless nothing has changed since the last
 * run.
 * @returns a function that resolves to path → content, string or Buffer
 */
export function compiledOnce() {
  let known;
  return () => (known ??= compileOrRead());
}

async function compileOrRead() {
  const mark = sourcesMark();
  const kept = readCompiled(mark);
  if (kept) return kept;
  const files = await compile(resolve(root));
  mkdirSync(join(cache, 'bench'), { recursive: true });
  writeFileSync(compiledFile, JSON.stringify({ mark, files: mapped(files, frozen) }));
  return files;
}
