import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What stands in `{{…}}`, without the texts in it. */
const expression = /\{\{([\s\S]*?)\}\}/g;
const text = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;
/** A name that is no field of something else. */
const name = /(?<![.\w$])[A-Za-z_$][\w$]*/g;

/**
 * The names that a template reads: fields of `data`, properties, and what a loop calls its items.
 * @param {string} wxml
 * @returns {string[]}
 */
export function namesRead(wxml) {
  const found = new Set();
  for (const [, inner = ''] of wxml.matchAll(expression))
    for (const [word] of inner.replace(text, "''").matchAll(name)) found.add(word);
  return [...found];
}

const include = /<include\s[^<>]*?src="([^"]+)"[^<>]*>/g;

/**
 * A template with what it includes in its place.
 * @param {string} file
 * @returns {string} '' when there is none
 */
export function templateIn(file) {
  if (!existsSync(file)) return '';
  const beside = (/** @type {string} */ _, /** @type {string} */ src) => templateIn(join(dirname(file), src));
  return readFileSync(file, 'utf8').replace(include, beside);
}

/** @param {string} base a part's file without extension @returns {string[]} */
export function namesReadBy(base) {
  return namesRead(templateIn(`${base}.wxml`));
}
