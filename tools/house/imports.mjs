import { join, posix } from 'node:path';
import { require, root } from '../paths.mjs';

const { problemOf } = require('./tools/lint/layers.cjs');

const importing = /\b(?:from\s+|import\s+|require\(|import\()'([^']+)'/g;

/** Files → the imports they name, as { file, source }. */
function importsOf(files) {
  return files.flatMap(({ file, text }) => [...text.matchAll(importing)].map(([, source]) => ({ file, source })));
}

/** Imports that point away from domain/, into a later room or across, as "FILE imports SOURCE". */
export function importsUp(files) {
  return importsOf(files)
    .filter(({ file, source }) => problemOf(join(root, file), source) !== null)
    .map(({ file, source }) => `${file} imports ${source}`);
}

/** The folder of what a file imports, or null where that is none of ours. */
function folderOf(file, source, known) {
  const path = posix.join(posix.dirname(file), source);
  return known.has(`${path}.ts`) ? posix.dirname(path) : null;
}

/**
 * Groups of folders that import each other around a circle.
 * @returns each group as its folders, joined
 */
export function circles(files) {
  const edges = new Map();
  const known = new Set(files.map(({ file }) => file));
  for (const { file, source } of importsOf(files)) {
    const [from, to] = [posix.dirname(file), folderOf(file, source, known)];
    if (to !== null && to !== from) edges.set(from, (edges.get(from) ?? new Set()).add(to));
  }
  const reached = new Map([...edges.keys()].map((folder) => [folder, reachable(folder, edges)]));
  const groups = [...edges.keys()].map((folder) =>
    [...(reached.get(folder) ?? [])].filter((other) => reached.get(other)?.has(folder)).sort(),
  );
  return [...new Set(groups.filter((group) => group.length > 1).map((group) => group.join(' ↔ ')))];
}

/** All folders that can be come to from one, itself only by a circle. */
function reachable(from, edges) {
  const seen = new Set();
  const open = [...(edges.get(from) ?? [])];
  while (open.length > 0) {
    const next = open.pop();
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(edges.get(next) ?? []));
  }
  return seen;
}
