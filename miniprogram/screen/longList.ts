import { beside } from '../domain/kit/beside';
import { difference, type Difference } from './difference';
import {
  groupOf,
  groupsIn,
  groupSize,
  guessOf,
  inSight,
  placesOf,
  spaces,
  type Group,
  type Heights,
} from './listWindow';

/** What is shown of an item; `id`: no other row has it. */
interface Row {
  id?: string;
}

/** Groups before anything is measured: more than a screenful. */
const groupsAtFirst = 4;

/** How far above and below the screen rows stand ready, in px, on a tall one. */
const marginAtMost = 700;

/** The observer wakes a little later than rows are missing, so that what it tells always moves the window. */
const lateBy = 2;

interface Kept {
  count: number;
  rowsOf: (from: number, to: number) => Row[];
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

const idOf = ({ id }: Row): unknown => id;

type Box = { top: number; height: number } | null;

/**
 * Behavior of a page with a list of any length: only the rows near the screen are in the tree, in groups; empty room
 * stands for those above and below. The page calls `showList`, and its WXML says, in this order:
 * `<view class="list-beyond list-above" style="height: {{above}}px" />`, the `groups`, each a `list-group`, and
 * `<view class="list-beyond" style="height: {{below}}px" />`. A group says where `at` among the `rows` each of its own
 * is, so that a row that moves isn't sent again: `wx:for="{{group.at}}" wx:for-item="at" wx:key="*this"`, and within it
 * `rows[at]`, or `wx:for="{{[rows[at]]}}" wx:key="id"` to have it as `item`.
 */
export const longList = Behavior({
  data: { above: 0, below: 0, groups: [] as Group[], rows: [] as Row[] },
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
    showList<T extends object>(patch: object, items: readonly T[], anew = false, rowOf: (item: T) => Row = itself) {
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
    /** How many rows, from the first one on, have been there so far; or will, once so many are shown. */
    rowsReached(toShow?: number): number {
      const { reached, count, first, last } = keptBy(this);
      const next = toShow === undefined ? 0 : Math.max(last, first + groupsAtFirst - 1);
      return Math.min(toShow ?? count, groupOf(Math.max(reached, next) + 1));
    },
    moveList(first: number, last: number, patch: object) {
      const kept = keptBy(this);
      const end = Math.max(0, groupsIn(kept.count) - 1);
      kept.last = Math.min(last, end);
      kept.first = Math.min(first, kept.last);
      kept.reached = Math.max(kept.reached, kept.last);
      const set = this.listChanges(patch);
      if (Object.keys(set).length === 0) this.lookAtList();
      else this.setData(set, () => this.lookAtList());
    },
    /** What has to be set so that the page shows `patch` and the rows of its window. */
    listChanges(patch: object): Difference {
      const { count, rowsOf, heights, first, last } = keptBy(this);
      const rows = rowsOf(groupOf(first), groupOf(last + 1));
      const places = placesOf(rows.map(idOf), this.data.rows.map(idOf));
      const before: Difference = { ...this.data };
      const after: Difference = { ...patch, ...spaces(count, heights, first, last) };
      rows.forEach((row, index) => {
        const place = places[index] ?? 0;
        const path = `rows[${place}]`;
        after[path] = row;
        const held = this.data.rows[place];
        // Another row is sent as it is: told as a difference, it would be longer.
        if (held && held.id === row.id) before[path] = held;
      });
      const groups: Group[] = [];
      for (let from = 0; from < rows.length; from += groupSize)
        groups.push({ id: first + from / groupSize, at: places.slice(from, from + groupSize) });
      const set = difference(before, after);
      return JSON.stringify(groups) === JSON.stringify(this.data.groups) ? set : { ...set, groups };
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
