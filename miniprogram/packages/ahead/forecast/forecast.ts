import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { copyOrSay } from '../../../screen/copy';
import { moreMayFollow } from '../../../screen/once';
import { selecting } from '../../../screen/selecting/selecting';
import type { Selectable } from '../../../screen/selecting/selection';
import { standingOn } from '../../../screen/standing';
import { undoable } from '../../../screen/undoable';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { forecastText, forecastView, type FeeRow, type ForecastView } from './forecast.view';
import { groupings, ofClient, type Grouping } from './groups';

/** A row by its id, for what is tapped. */
const keptBy = beside(() => ({ rows: new Map<string, FeeRow>() }));

/** 费用明细: what the reviews of the coming year cost. */
Component({
  behaviors: [undoable, selecting],
  data: {
    groupings,
    by: 'month' as Grouping,
    view: null as Omit<ForecastView, 'rows'> | null,
  },
  methods: {
    refresh(day: Day) {
      this.list(day, false);
    },
    /** @param anew by another grouping: from the top of the list */
    list(day: Day, anew: boolean) {
      const { rows, ...view } = forecastView(theBook().all(), this.data.by, standingOn(day));
      keptBy(this).rows = new Map(rows.map((row) => [row.id, row]));
      const bar = this.listChanged(rows.flatMap((row) => this.accountsOf(row)));
      this.showList({ view, bar }, rows, anew, ({ accountIds, ...row }) => ({
        ...row,
        picked: this.areSelected(this.accountsOf({ accountIds })),
      }));
      this.checkOffer();
    },
    accountsOf({ accountIds }: Pick<FeeRow, 'accountIds'>): Selectable[] {
      const book = theBook();
      return accountIds.flatMap((id) => {
        const account = book.find(id);
        return account ? [{ account }] : [];
      });
    },
    group({ detail }: WechatMiniprogram.CustomEvent<{ value: Grouping }>) {
      this.setData({ by: detail.value });
      this.list(today(), true);
    },
    /** A row stands for its accounts: while one selects, a tap takes all of them. */
    tapRow({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const row = keptBy(this).rows.get(currentTarget.dataset.id);
      if (!row) return moreMayFollow;
      if (this.data.selecting) return this.toggleThese(this.accountsOf(row));
      if (row.key.startsWith(ofClient)) return goTo(addresses.client(row.key.slice(ofClient.length)));
      return row.key === '' ? moreMayFollow : goTo(addresses.month(row.key));
    },
    openBucket({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { key: string }>) {
      goTo(addresses.month(currentTarget.dataset.key));
    },
    copy() {
      return copyOrSay(forecastText(theBook().all(), this.data.by, standingOn(today())));
    },
    back() {
      goBack();
    },
  },
});
