import type { Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { selecting } from '../../../screen/selecting/selecting';
import { standingOn } from '../../../screen/standing';
import { undoable } from '../../../screen/undoable';
import { addresses, goBack, goTo, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { monthRow, monthView, type MonthView } from './month.view';

/** Which bar: 2027-01, past, later, undated or untyped. */
const keptBy = beside(() => ({ key: '' }));

/** The accounts behind a bar of 未来一年. */
Component({
  behaviors: [undoable, selecting],
  data: {
    view: null as Omit<MonthView, 'listed'> | null,
  },
  methods: {
    onLoad(query: { month?: string }) {
      keptBy(this).key = query.month ?? '';
    },
    refresh(day: Day) {
      const standing = standingOn(day);
      const { listed, ...view } = monthView(theBook().all(), keptBy(this).key, standing);
      setTitle(view.title);
      const bar = this.listChanged(listed.map((account) => ({ account })));
      this.showList({ view, bar }, listed, false, (account) => this.marked(monthRow(account, standing)));
      this.checkOffer();
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      if (this.data.selecting) return this.toggle(detail.id);
      return goTo(addresses.account(detail.id));
    },
    back() {
      goBack();
    },
  },
});
