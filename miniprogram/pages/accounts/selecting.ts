import type { ListedAccount } from '../../domain/lists/search';
import { goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { selectedAccounts } from '../../screen/handOver';
import { bulkActions } from './bulkActions';
import type { Chunk } from './chunks';
import { markPath, marksOf, marksOfChunk, selectionBar, toggledAll, toggledOne, type SelectionBar } from './selection';

/** Kept beside the data: thousands of ids are no matter of the screen. */
interface Kept {
  selected: ReadonlySet<string> | undefined;
  /** All that the query found, beyond what is on the screen. */
  found: readonly ListedAccount[] | undefined;
}

interface Listing {
  chunks: Chunk[];
}

/** Behavior of 账号: selecting many accounts and doing one thing to all of them. The page has `chunks` in its data. */
export const selecting = Behavior({
  data: {
    bulkActions,
    selecting: false,
    /** Which rows of which chunk are selected; [] while nothing is being selected. */
    marks: [] as boolean[][],
    bar: null as SelectionBar | null,
  },
  methods: {
    startSelecting() {
      (this as unknown as Kept).selected = new Set();
      this.setData({ selecting: true });
      this.showSelection();
    },
    stopSelecting() {
      (this as unknown as Kept).selected = undefined;
      this.setData({ selecting: false, marks: [], bar: null });
    },
    /** After the list has changed; what is no longer in use is no longer selected. */
    listChanged(found: readonly ListedAccount[]) {
      const kept = this as unknown as Kept;
      kept.found = found;
      if (!this.data.selecting) return;
      const book = theBook();
      kept.selected = new Set([...(kept.selected ?? [])].filter((id) => book.find(id)?.deletedOn === ''));
      this.showSelection();
    },
    showSelection() {
      const { selected = new Set<string>(), found = [] } = this as unknown as Kept;
      this.setData({
        marks: marksOf((this.data as unknown as Listing).chunks, selected),
        bar: selectionBar(selected, found),
      });
    },
    /** Marks of one chunk that was added at the end. */
    marksFor(index: number, chunk: Chunk): Record<string, boolean[]> {
      const { selected } = this as unknown as Kept;
      return this.data.selecting && selected ? { [`marks[${index}]`]: marksOfChunk(chunk, selected) } : {};
    },
    toggle(id: string) {
      const kept = this as unknown as Kept;
      const selected = toggledOne(kept.selected ?? new Set(), id);
      kept.selected = selected;
      const path = markPath((this.data as unknown as Listing).chunks, id);
      this.setData({
        bar: selectionBar(selected, kept.found ?? []),
        ...(path === null ? {} : { [path]: selected.has(id) }),
      });
    },
    toggleAll() {
      const kept = this as unknown as Kept;
      kept.selected = toggledAll(kept.selected ?? new Set(), kept.found ?? []);
      this.showSelection();
    },
    openBulk({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      const { selected } = this as unknown as Kept;
      if (!selected || selected.size === 0) return;
      selectedAccounts.leave([...selected]);
      goTo(currentTarget.dataset.url);
    },
  },
});
