import type { Revision } from './account';

export type Order = 'equal' | 'newer' | 'older' | 'concurrent';

/** The revision after one more change made on `device`. */
export function bump(rev: Revision, device: string): Revision {
  return { ...rev, [device]: (rev[device] ?? 0) + 1 };
}

/**
 * How `a` stands to `b`: newer if it has seen every change that `b` has and more, concurrent if each has seen what the
 * other has not.
 */
export function compareRevisions(a: Revision, b: Revision): Order {
  let ahead = false;
  let behind = false;
  for (const device of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const left = a[device] ?? 0;
    const right = b[device] ?? 0;
    if (left > right) ahead = true;
    if (left < right) behind = true;
  }
  if (ahead) return behind ? 'concurrent' : 'newer';
  return behind ? 'older' : 'equal';
}

/** Changes in all. Whatever is newer has more of them, so ordering by this agrees with `compareRevisions`. */
export function changesIn(rev: Revision): number {
  return Object.values(rev).reduce((sum, count) => sum + count, 0);
}
