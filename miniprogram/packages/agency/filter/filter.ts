import type { Day } from '../../../domain/day/day';
import { noFilter, type ListQuery } from '../../../domain/lists/search';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo, goToTab } from '../../../platform/navigation';
import { theBook, theSavedFilters } from '../../../storage/phone';
import { difference } from '../../../screen/difference';
import { filterToEdit, listToShow } from '../../../screen/handOver';
import { moreMayFollow } from '../../../screen/once';
import { standingOn } from '../../../screen/standing';
import { draft } from '../draft';
import type { Facet } from '../model/facets';
import { filterView, type FilterView } from './filter.view';
import { naming } from './naming';

type Chosen<T extends object> = WechatMiniprogram.CustomEvent<{ value: string }, object, T>;

/** 筛选: which accounts 账号 shall list, and the filters that were kept. */
Component({
  behaviors: [naming],
  data: {
    view: null as FilterView | null,
  },
  methods: {
    onLoad() {
      draft.query = filterToEdit.take() ?? noFilter;
    },
    refresh(day: Day) {
      const view = filterView(theBook().all(), draft.query, theSavedFilters().read(), standingOn(day));
      this.setData(difference(this.data, { view }));
      this.checkOffer();
    },
    ask(patch: Partial<ListQuery>) {
      draft.query = { ...draft.query, ...patch };
      this.refresh(today());
      return moreMayFollow;
    },
    /** A value of which one is chosen already is let go of. */
    choose({ detail, currentTarget }: Chosen<{ facet: Facet }>) {
      const { facet } = currentTarget.dataset;
      return this.ask({ [facet]: draft.query[facet] === detail.value ? '' : detail.value });
    },
    chooseKind({ detail }: WechatMiniprogram.CustomEvent<{ value: ListQuery['accountKind'] }>) {
      return this.ask({ accountKind: draft.query.accountKind === detail.value ? '' : detail.value });
    },
    takeAway({ detail }: WechatMiniprogram.CustomEvent<{ value: 'statusKind' | 'text' }>) {
      return this.ask({ [detail.value]: '' });
    },
    clear() {
      return this.ask({ ...noFilter, sort: draft.query.sort });
    },
    openValues({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { facet: Facet }>) {
      goTo(addresses.filterValues(currentTarget.dataset.facet));
    },
    apply() {
      if (this.data.view && this.data.view.found > 0) goToTab(addresses.accounts, listToShow.bring(draft.query));
    },
    useSaved({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { name: string }>) {
      const saved = theSavedFilters().read();
      const kept = saved.find(({ name }) => name === currentTarget.dataset.name);
      if (kept) goToTab(addresses.accounts, listToShow.bring(kept.query));
    },
    back() {
      goBack();
    },
  },
});
