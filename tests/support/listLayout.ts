import type { Rendered } from './rendered';

interface Row {
  id: string;
  picked?: boolean;
}
interface Group {
  id: number;
  at: number[];
}
interface Listed {
  above: number;
  below: number;
  groups: Group[];
  rows: Row[];
}
type Margins = { top: number; bottom: number };
type Told = (seen: { intersectionRatio: number }) => void;
interface Watch {
  margins: Margins;
  tell: Told;
  /** Whether the room above, the room below was last seen near the screen. */
  near: [boolean, boolean];
}

/** The rows in the tree by groups, as they stand one below the other. */
function groupsOf({ groups, rows }: Listed): Row[][] {
  return groups.map(({ at }) => at.flatMap((place) => rows[place] ?? []));
}

/** The rows in the tree, as they stand one below the other. */
export function rowsInTree(page: Rendered): Row[] {
  return groupsOf(page.data as unknown as Listed).flat();
}

/** Where the list begins on the page. */
const listTop = 200;
export const screenHeight = 800;

/**
 * Gives the long list of a page heights and a place to scroll in, which the simulator lacks. As on the phone, an
 * observer is told when it begins to watch and when something comes near or goes, and of nothing in between.
 * @param rowHeight of a row by its id
 * @param endsLower by how much the last row in the tree is lower: no line is drawn below it
 */
export function layOut(page: Rendered, rowHeight: (id: string) => number = () => 90, endsLower = 0) {
  const { instance } = page;
  const list = (): Listed => page.data as unknown as Listed;
  const heights = (): number[] =>
    groupsOf(list()).map(
      (rows, index, all) =>
        rows.reduce((sum, { id }) => sum + rowHeight(id), 0) - (index === all.length - 1 ? endsLower : 0),
    );
  const listHeight = (): number => list().above + heights().reduce((sum, px) => sum + px, 0) + list().below;
  let scrolled = 0;
  let watch: Watch | null = null;

  const nearNow = ({ top, bottom }: Margins): [boolean, boolean] => {
    const begin = listTop - scrolled;
    const end = begin + listHeight();
    const { above, below } = list();
    return [above > 0 && begin + above > -top, below > 0 && end - below < screenHeight + bottom];
  };
  const tell = (): void => {
    if (watch === null) return;
    const { near, margins } = watch;
    watch.near = nearNow(margins);
    const changed = watch.near.map((now, index) => now !== near[index]);
    const told = watch.near;
    changed.forEach((does, index) => {
      if (does) watch?.tell({ intersectionRatio: told[index] === true ? 0.01 : 0 });
    });
  };

  instance['createSelectorQuery'] = () => {
    const query = {
      select: () => query,
      selectAll: () => query,
      selectViewport: () => query,
      boundingClientRect: () => query,
      exec: (done: (found: unknown[]) => void) =>
        done([
          { top: listTop - scrolled, height: list().above },
          heights().map((height) => ({ top: 0, height })),
          { top: 0, height: screenHeight },
        ]),
    };
    return query;
  };
  instance['createIntersectionObserver'] = () => {
    let margins: Margins = { top: 0, bottom: 0 };
    const observer = {
      relativeToViewport: (given: Margins) => {
        margins = given;
        return observer;
      },
      observe: (_selector: string, told: Told) => {
        watch = { margins, tell: told, near: [false, false] };
        tell();
      },
      disconnect: () => {
        watch = null;
      },
    };
    return observer;
  };

  const rowsInSight = (): string[] => {
    let top = listTop + list().above - scrolled;
    const found: string[] = [];
    for (const { id } of rowsInTree(page)) {
      if (top + rowHeight(id) > 0 && top < screenHeight) found.push(id);
      top += rowHeight(id);
    }
    return found;
  };
  return {
    /** Scrolls to a height of the page, at once. */
    scrollTo(to: number): void {
      scrolled = Math.max(0, Math.min(to, listTop + listHeight() - screenHeight));
      tell();
    },
    scrollBy(by: number): void {
      this.scrollTo(scrolled + by);
    },
    /** Ids of the rows on the screen. */
    rowsInSight,
    /** Whether part of the screen shows room instead of rows. */
    blank(): boolean {
      const begin = listTop - scrolled + list().above;
      const end = listTop - scrolled + listHeight() - list().below;
      return (list().above > 0 && begin > 0) || (list().below > 0 && end < screenHeight);
    },
  };
}
