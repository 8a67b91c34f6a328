/** Rows by kind, each kind below a head that folds. */

export interface Section<T> {
  id: string;
  title: string;
  /** Said once it is open. */
  note: string;
  rows: readonly T[];
}

export interface Head {
  id: string;
  head: true;
  title: string;
  note: string;
  open: boolean;
}

/** What is listed: the heads of the kinds that there are, and the rows of those that are open. */
export function foldedItems<T extends object>(
  sections: readonly Section<T>[],
  open: ReadonlySet<string>,
): (Head | T)[] {
  return sections.flatMap(({ id, title, note, rows }): (Head | T)[] => {
    if (rows.length === 0) return [];
    const isOpen = open.has(id);
    const head: Head = { id, head: true, title: `${title} ${rows.length} 个`, note: isOpen ? note : '', open: isOpen };
    return isOpen ? [head, ...rows] : [head];
  });
}

export function isHead(item: object): item is Head {
  return 'head' in item;
}

/** With or without one. */
export function toggled<T>(of: ReadonlySet<T>, one: T): Set<T> {
  const set = new Set(of);
  if (!set.delete(one)) set.add(one);
  return set;
}
