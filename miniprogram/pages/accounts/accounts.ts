import { noFilter, type ListedAccount, type ListQuery } from '../../domain/lists/search';
import type { Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { today } from '../../platform/clock';
import { addresses, goTo, scrollToTop } from '../../platform/navigation';
import { theBook, theSavedFilters } from '../../storage/phone';
import { filterToEdit, listToShow } from '../../screen/handOver';
import { keeping } from '../../screen/keeping';
import { standingOn } from '../../screen/standing';
import { offerWaysToAdd } from '../../screen/waysToAdd';
import { accountRow } from '../../screen/views/accountRow';
import type { ConditionView } from '../../screen/views/conditions';
import { accountsView, findListed, sorts, type AccountsView } from './accounts.view';
import { selecting } from '../../screen/selecting/selecting';
import { pane } from './pane';

/** Typing is answered once it pauses for so many milliseconds. */
const typingPauseMs = 250;

interface Kept {
  query: ListQuery;
  /** Typed and not yet searched for. */
  typed: string | undefined;
  pause: ReturnType<typeof setTimeout> | undefined;
  list: ReturnType<typeof keeping<{ found: ListedAccount[]; view: AccountsView }>>;
}

const keptBy = beside((): Kept => ({ query: noFilter, typed: undefined, pause: undefined, list: keeping() }));

/** 账号: every account, searched, filtered and sorted; on a wide screen beside the one that was tapped. */
Component({
  behaviors: [pane, selecting],
  data: {
    /** Which of the statuses is chosen. */
    statusKind: noFilter.statusKind,
    /** What the search box is told to hold; what is typed stays in the box, so that no letter is overwritten. */
    boxText: '',
    sorts,
    sortIndex: 0,
    view: null as AccountsView | null,
  },
  lifetimes: {
    detached() {
      this.stopTyping();
    },
  },
  pageLifetimes: {
    hide() {
      this.search();
    },
  },
  methods: {
    /** On each visit: the same query, unless another page left one; the rows already shown stay in place. */
    refresh(day: Day) {
      const asked = listToShow.take();
      if (asked) this.show({ ...noFilter, ...asked }, day);
      else this.update(keptBy(this).query, day, false);
      this.refreshPane(day);
    },
    /** Shows what a query finds that wasn't typed. */
    show(query: ListQuery, day: Day = today()) {
      const inBox = this.settled().text;
      // The box is first told what it holds: emptying it would else be no change, and the old words would stay in it.
      if (query.text !== inBox) this.setData({ boxText: inBox });
      this.update(query, day, true);
      if (query.text !== inBox) this.setData({ boxText: query.text });
    },
    /** @param anew from the top; else the rows on the screen are brought up to date where they stand */
    update(query: ListQuery, day: Day, anew: boolean) {
      const kept = keptBy(this);
      kept.query = query;
      const [accounts, standing, saved] = [theBook().all(), standingOn(day), theSavedFilters().read()];
      const { found, view } = kept.list([accounts, query, standing, JSON.stringify(saved)], () => {
        const listed = findListed(accounts, query, standing);
        return { found: listed, view: accountsView(accounts, listed, query, standing, saved) };
      });
      const sortIndex = sorts.findIndex(({ value }) => value === query.sort);
      const bar = this.listChanged(found);
      this.showList({ statusKind: query.statusKind, sortIndex, view, bar }, found, anew, ({ account, status }) =>
        this.marked(accountRow(account, status, day)),
      );
      this.checkOffer();
      if (anew) scrollToTop();
    },
    type({ detail }: { detail: string }) {
      this.stopTyping();
      const kept = keptBy(this);
      kept.typed = detail;
      kept.pause = setTimeout(() => this.search(), typingPauseMs);
    },
    /** Also bound to the keyboard's own 搜索 key, which doesn't wait. */
    search() {
      const query = this.settled();
      if (query.text !== keptBy(this).query.text) this.update(query, today(), true);
    },
    /** The query with what was typed since; the pause is over. */
    settled(): ListQuery {
      const kept = keptBy(this);
      const text = kept.typed ?? kept.query.text;
      this.stopTyping();
      return { ...kept.query, text };
    },
    stopTyping() {
      const kept = keptBy(this);
      if (kept.pause !== undefined) clearTimeout(kept.pause);
      kept.typed = undefined;
    },
    chooseStatus({ detail }: WechatMiniprogram.CustomEvent<{ value: ListQuery['statusKind'] }>) {
      this.show({ ...this.settled(), statusKind: detail.value });
    },
    removeCondition({ detail }: WechatMiniprogram.CustomEvent<{ value: ConditionView['key'] }>) {
      this.show({ ...this.settled(), [detail.value]: '' });
    },
    /** Chosen once more, it is let go of. */
    chooseSaved({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const chosen = this.data.view?.saved.find(({ name }) => name === detail.value)?.chosen;
      const kept = theSavedFilters()
        .read()
        .find(({ name }) => name === detail.value);
      if (chosen) this.clearFilter();
      else if (kept) this.show(kept.query);
    },
    openFilter() {
      goTo(addresses.filter, filterToEdit.bring(this.settled()));
    },
    openClients() {
      goTo(addresses.clients);
    },
    chooseSort({ detail }: WechatMiniprogram.PickerChange) {
      const chosen = sorts[Number(detail.value)];
      if (chosen) this.show({ ...this.settled(), sort: chosen.value });
    },
    clearFilter() {
      this.show({ ...noFilter, sort: keptBy(this).query.sort });
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      if (this.data.selecting) return this.toggle(detail.id);
      return this.openAccount(detail.id);
    },
    offerWaysToAdd,
    add() {
      goTo(addresses.add);
    },
    paste() {
      goTo(addresses.paste);
    },
  },
});
