/** Rows that come and go together: few enough that a screenful needs few rows more than it shows. */
export const groupSize = 4;

/** A row before any is measured, in px. */
const rowAtFirst = 96;

/** Some rows of the list, each by its place in `rows`. */
export interface Group {
  id: number;
  at: number[];
}

/**
 * Which place each row takes among those in the tree: the one that it has, wherever in the list it stands now, else one
 * that is free. So a row that comes, goes or moves is all that has to be sent.
 * @param ids of the rows to show
 * @param held ids of the rows at the places so far
 */
export function placesOf(ids: readonly unknown[], held: readonly unknown[]): number[] {
  const places = ids.map((id, index) => (ids.indexOf(id) === index ? held.indexOf(id) : -1));
  let free = -1;
  return places.map((place) => {
    if (place >= 0) return place;
    do free += 1;
    while (places.includes(free));
    return free;
  });
}

/** Heights of groups in px, by their number: those measured, and a row's for the others, 0 before the first is. */
export interface Heights {
  known: (number | undefined)[];
  guess: number;
}

/** How many groups hold so many rows. */
export function groupsIn(count: number): number {
  return Math.ceil(count / groupSize);
}

/** Index of the first row of a group. */
export function groupOf(id: number): number {
  return id * groupSize;
}

/** A row's height by the groups measured so far. */
export function guessOf(count: number, { known }: Heights): number {
  let [rows, height] = [0, 0];
  known.forEach((px, id) => {
    rows += rowsIn(count, id);
    height += px ?? 0;
  });
  return rows > 0 ? height / rows : 0;
}

/** The room that stands for the groups before `first` and after `last`. */
export function spaces(count: number, heights: Heights, first: number, last: number): { above: number; below: number } {
  let [above, below] = [0, 0];
  for (let id = 0; id < groupsIn(count); id += 1) {
    const px = heightOf(count, heights, id);
    if (id < first) above += px;
    if (id > last) below += px;
  }
  return { above: Math.round(above), below: Math.round(below) };
}

/** The first and the last group that have a part between two heights of the list; the nearest one where none has. */
export function inSight(count: number, heights: Heights, from: number, to: number): [number, number] {
  let [first, last, top] = [0, 0, 0];
  for (let id = 0; id < groupsIn(count); id += 1) {
    if (top <= from) first = id;
    if (top < to) last = id;
    top += heightOf(count, heights, id);
  }
  return [first, Math.max(first, last)];
}

function heightOf(count: number, { known, guess }: Heights, id: number): number {
  return known[id] ?? rowsIn(count, id) * (guess || rowAtFirst);
}

function rowsIn(count: number, id: number): number {
  return Math.max(0, Math.min(groupSize, count - groupOf(id)));
}
