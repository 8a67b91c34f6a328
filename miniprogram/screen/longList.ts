import { beside } from '../domain/kit/beside';
import { difference, type Difference } from './difference';
import { groupOf, groupsIn, guessOf, inSight, spaces, type Group, type Heights } from './listWindow';

/** Groups before anything is measured: more than a screenful. */
const groupsAtFirst = 3;

/** How far above and below the screen rows stand ready, in px, on a tall one. */
const marginAtMost = 700;

/** The observer wakes a little later than rows are missing, so that what it tells always moves the window. */
const lateBy = 2;

interface Kept {
  count: number;
  rowsOf: (from: number, to: number) => object[];
  heights: Heights;
  first: number;
  last: number;
  /** The last group that has been there. */
  reached: number;
  observer: WechatMiniprogram.IntersectionObserver | null;
}

const keptBy = beside((): Kept => ({
  count: 0,
  rowsOf: () => [],
  heights: { known: [], guess: 0 },
  first: 0,
  last: groupsAtFirst - 1,
  reached: 0,
  observer: null,
}));

const itself = <T>(item: T): T => item;

type Box = { top: number; height: number } | null;

/**
 * Behavior of a page with a list of any length: only the rows near the screen are in the tree, in groups; empty room
 * stands for those above and below. The page calls `showList`, and its WXML says, in this order:
 * `<view class="list-beyond list-above" style="height: {{above}}px" />`, the `groups`, each a `list-group` of its
 * `rows`, and `<view class="list-beyond" style="height: {{below}}px" />`.
 */
export const longList = Behavior({
  data: { above: 0, below: 0, groups: [] as Group[] },
  lifetimes: {
    detached() {
      keptBy(this).observer?.disconnect();
    },
  },
  pageLifetimes: {
    // Other widths, other heights.
    resize() {
      this.measureAnew();
    },
  },
  methods: {
    measureAnew() {
      keptBy(this).heights = { known: [], guess: 0 };
      this.lookAtList();
    },
    /**
     * Sets `patch` and the rows of a list in one go.
     * @param items all that is listed
     * @param anew from the top, as another list; else the same list, which stays where it is
     * @param rowOf what is shown of an item, with an `id` that no other row has; left out: the item itself
     */
    showList<T extends object>(patch: object, items: readonly T[], anew = false, rowOf: (item: T) => object = itself) {
      const kept = keptBy(this);
      if (anew)
        Object.assign(kept, { heights: { known: [], guess: 0 }, first: 0, last: groupsAtFirst - 1, reached: 0 });
      kept.count = items.length;
      kept.rowsOf = (from, to) => items.slice(from, to).map(rowOf);
      this.moveList(kept.first, Math.max(kept.last, kept.first + groupsAtFirst - 1), patch);
    },
    /** The rows that are there once more, as they are now. */
    showRowsAgain(patch: object = {}) {
      const { first, last } = keptBy(this);
      this.moveList(first, last, patch);
    },
    /** How many rows, from the first one on, have been there so far. */
    rowsReached(): number {
      const { reached, count } = keptBy(this);
      return Math.min(count, groupOf(reached + 1));
    },
    moveList(first: number, last: number, patch: object) {
      const kept = keptBy(this);
      const end = Math.max(0, groupsIn(kept.count) - 1);
      kept.last = Math.min(last, end);
      kept.first = Math.min(first, kept.last);
      kept.reached = Math.max(kept.reached, kept.last);
      const { groups, ...room } = this.rowsInTree();
      // Other groups are sent as they are: told as differences, they would be longer.
      const same = this.data.groups[0]?.id === groups[0]?.id;
      const set: Difference = {
        ...difference(this.data, { ...patch, ...room, ...(same && { groups }) }),
        ...(!same && { groups }),
      };
      if (Object.keys(set).length === 0) this.lookAtList();
      else this.setData(set, () => this.lookAtList());
    },
    rowsInTree(): { above: number; below: number; groups: Group[] } {
      const { count, rowsOf, heights, first, last } = keptBy(this);
      const groups: Group[] = [];
      for (let id = first; id <= last && groupOf(id) < count; id += 1) {
        groups.push({ id, rows: rowsOf(groupOf(id), groupOf(id + 1)) });
      }
      return { ...spaces(count, heights, first, last), groups };
    },
    /** Measures what is there and where the screen is, and brings the rows that belong there. */
    lookAtList() {
      this.createSelectorQuery()
        .select('.list-above')
        .boundingClientRect()
        .selectAll('.list-group')
        .boundingClientRect()
        .selectViewport()
        .boundingClientRect()
        .exec(([above, groups, screen]: [Box, Box[], Box]) => {
          const kept = keptBy(this);
          const heights = (groups ?? []).map((box) => box?.height ?? 0);
          // A page out of sight has no heights; groups that came or went meanwhile are looked at by themselves.
          if (!above || !screen || heights.length !== this.data.groups.length || !heights.every((px) => px > 0)) return;
          heights.forEach((px, index) => {
            kept.heights.known[kept.first + index] = px;
          });
          // Guessed once: better guesses would move what is on the screen.
          if (kept.heights.guess === 0) kept.heights.guess = guessOf(kept.count, kept.heights);
          const margin = Math.round(Math.min(screen.height * 0.75, marginAtMost));
          const [first, last] = inSight(
            kept.count,
            kept.heights,
            -above.top - margin,
            -above.top + screen.height + margin,
          );
          // One group too many stays: a last row may be lower than one in between, and a window that goes by a point
          // would come and go for ever.
          const spare = [first - kept.first, kept.last - last];
          const moves = spare.some((groups) => groups < 0 || groups > 1);
          if (moves) this.moveList(first, last, {});
          else {
            const room = difference(this.data, spaces(kept.count, kept.heights, kept.first, kept.last));
            if (Object.keys(room).length > 0) this.setData(room);
          }
          if (moves || !kept.observer) this.watchList(margin - lateBy);
        });
    },
    watchList(margin: number) {
      const kept = keptBy(this);
      kept.observer?.disconnect();
      kept.observer = this.createIntersectionObserver({ observeAll: true });
      kept.observer.relativeToViewport({ top: margin, bottom: margin }).observe('.list-beyond', (seen) => {
        if (seen.intersectionRatio > 0) this.lookAtList();
      });
    },
  },
});
