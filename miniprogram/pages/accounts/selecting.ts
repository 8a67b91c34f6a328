import { beside } from '../../domain/kit/beside';
import type { ListedAccount } from '../../domain/lists/search';
import { goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { selectedAccounts, selectionDone } from '../../screen/handOver';
import { moreMayFollow } from '../../screen/once';
import { screen } from '../../screen/screen';
import { bulkActions } from './bulkActions';
import type { Chunk } from './chunks';
import { markPath, marksOf, marksOfChunk, selectionBar, toggledAll, toggledOne, type SelectionBar } from './selection';

/** Thousands of ids are not sent to the screen. */
interface Kept {
  selected: ReadonlySet<string>;
  /** All that the query found, beyond what is on the screen. */
  found: readonly ListedAccount[];
}

const keptBy = beside((): Kept => ({ selected: new Set(), found: [] }));

/** Behavior of 账号: selecting many accounts and doing one thing to all of them. */
export const selecting = Behavior({
  behaviors: [screen],
  data: {
    bulkActions,
    /** The rows on the screen; the page fills them in. */
    chunks: [] as Chunk[],
    selecting: false,
    /** Which rows of which chunk are selected; [] while nothing is being selected. */
    marks: [] as boolean[][],
    bar: null as SelectionBar | null,
  },
  pageLifetimes: {
    show() {
      if (selectionDone.take()) this.stopSelecting();
    },
  },
  methods: {
    startSelecting() {
      keptBy(this).selected = new Set();
      this.setData({ selecting: true });
      this.showSelection();
    },
    stopSelecting() {
      keptBy(this).selected = new Set();
      this.setData({ selecting: false, marks: [], bar: null });
    },
    /** After the list has changed; what is no longer in use is no longer selected. */
    listChanged(found: readonly ListedAccount[]) {
      const kept = keptBy(this);
      kept.found = found;
      if (!this.data.selecting) return;
      const book = theBook();
      kept.selected = new Set([...kept.selected].filter((id) => book.find(id)?.deletedOn === ''));
      this.showSelection();
    },
    showSelection() {
      const { selected, found } = keptBy(this);
      this.setData({ marks: marksOf(this.data.chunks, selected), bar: selectionBar(selected, found) });
    },
    /** Marks of one chunk that was added at the end. */
    marksFor(index: number, chunk: Chunk): Record<string, boolean[]> {
      const { selected } = keptBy(this);
      return this.data.selecting ? { [`marks[${index}]`]: marksOfChunk(chunk, selected) } : {};
    },
    toggle(id: string) {
      const kept = keptBy(this);
      const selected = toggledOne(kept.selected, id);
      kept.selected = selected;
      const path = markPath(this.data.chunks, id);
      this.setData({
        bar: selectionBar(selected, kept.found),
        ...(path === null ? {} : { [path]: selected.has(id) }),
      });
      return moreMayFollow;
    },
    toggleAll() {
      const kept = keptBy(this);
      kept.selected = toggledAll(kept.selected, kept.found);
      this.showSelection();
    },
    openBulk({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      const { selected } = keptBy(this);
      if (selected.size === 0) return;
      goTo(currentTarget.dataset.url, selectedAccounts.bring([...selected]));
    },
  },
});
