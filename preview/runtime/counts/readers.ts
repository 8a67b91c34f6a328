import type { Definition } from '../engine/builtinBehaviors';

/** By a part's path: the fields of its data that its WXML or an observer of its own reads. */
const readers = new Map<string, Set<string>>();

/** Observers of `a.b, list[0]` and `**` as the names of their fields. */
function observed(definition: Definition): string[] {
  const paths = Object.keys((definition['observers'] as object | undefined) ?? {}).flatMap((one) => one.split(','));
  return paths.map((path) => path.trim().split(/[.[]/)[0] ?? '');
}

/** Called once for each page and component, before the first of its kind is made. */
export function noteReaders(path: string, reads: readonly string[], definition: Definition): void {
  readers.set(path, new Set([...reads, ...observed(definition)]));
}

/** @returns whether anything reads the field `name` of the part; true for a part that is not known */
export function isRead(path: string, name: string): boolean {
  const known = readers.get(path);
  return known === undefined || known.has(name) || known.has('**');
}
