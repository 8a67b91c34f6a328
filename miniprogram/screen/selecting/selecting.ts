import { beside } from '../../domain/kit/beside';
import { goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { selectedAccounts, selectionDone } from '../handOver';
import { moreMayFollow } from '../once';
import { screen } from '../screen';
import { bulkActions } from './bulkActions';
import { longList } from '../longList';
import { listedRow, type AccountRowView, type ListedRow } from '../views/accountRow';
import { selectableIds, selectionBar, toggledAll, toggledOne, type Selectable, type SelectionBar } from './selection';

/** Thousands of ids are not sent to the screen. */
interface Kept {
  selected: ReadonlySet<string>;
  /** All that the query found, beyond what is on the screen. */
  found: readonly Selectable[];
}

const keptBy = beside((): Kept => ({ selected: new Set(), found: [] }));

/**
 * Behavior of a page with a list of accounts: selecting many of them and doing one thing to all. Its WXML ends
 * with a select-bar: `wx:if="{{selecting}}" bar="{{bar}}" actions="{{bulkActions}}" bind:all="toggleAll"
 * bind:bulk="openBulk"`.
 */
export const selecting = Behavior({
  behaviors: [screen, longList],
  data: {
    bulkActions,
    selecting: false,
    bar: null as SelectionBar | null,
  },
  pageLifetimes: {
    show() {
      if (selectionDone.take()) this.stopSelecting();
    },
  },
  methods: {
    startSelecting() {
      this.select([]);
    },
    /** 全选 of a list that isn't being selected from yet. */
    selectAll() {
      this.select(selectableIds(keptBy(this).found));
    },
    /** A long press on a row: the selection begins with it, or goes on. */
    hold({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      if (this.data.selecting) this.toggle(detail.id);
      else this.select([detail.id]);
      return moreMayFollow;
    },
    /** Begins anew, with these. */
    select(ids: readonly string[]) {
      keptBy(this).selected = new Set(ids);
      const { selected, found } = keptBy(this);
      this.showRowsAgain({ selecting: true, bar: selectionBar(selected, found) });
    },
    stopSelecting() {
      keptBy(this).selected = new Set();
      this.setData({ selecting: false, bar: null });
    },
    /** After the list has changed; what is no longer in use is no longer selected. Gives what the bar says now. */
    listChanged(found: readonly Selectable[]): SelectionBar | null {
      const kept = keptBy(this);
      kept.found = found;
      if (!this.data.selecting) return null;
      const book = theBook();
      kept.selected = new Set([...kept.selected].filter((id) => book.find(id)?.deletedOn === ''));
      return selectionBar(kept.selected, found);
    },
    showSelection() {
      const { selected, found } = keptBy(this);
      this.showRowsAgain({ bar: selectionBar(selected, found) });
    },
    /** A row with its mark. */
    marked(row: AccountRowView): ListedRow {
      return listedRow(row, keptBy(this).selected.has(row.id));
    },
    toggle(id: string) {
      const kept = keptBy(this);
      kept.selected = toggledOne(kept.selected, id);
      this.showSelection();
      return moreMayFollow;
    },
    toggleAll() {
      this.toggleThese(keptBy(this).found);
    },
    /** All of these that are to be selected, or none where all of them are. */
    toggleThese(these: readonly Selectable[]) {
      const kept = keptBy(this);
      kept.selected = toggledAll(kept.selected, these);
      this.showSelection();
      return moreMayFollow;
    },
    /** Whether all of these are selected that can be. */
    areSelected(these: readonly Selectable[]): boolean {
      const { selected } = keptBy(this);
      return selectableIds(these).every((id) => selected.has(id));
    },
    openBulk({ detail }: WechatMiniprogram.CustomEvent<{ url: string }>) {
      const { selected } = keptBy(this);
      if (selected.size === 0) return;
      goTo(detail.url, selectedAccounts.bring([...selected]));
    },
  },
});
