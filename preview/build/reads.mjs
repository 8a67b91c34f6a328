import { existsSync, readFileSync } from 'node:fs';

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

/** @param {string} base a part's file without extension @returns {string[]} */
export function namesReadBy(base) {
  return existsSync(`${base}.wxml`) ? namesRead(readFileSync(`${base}.wxml`, 'utf8')) : [];
}
