import type { Day } from '../../../domain/day/day';
import { difference } from '../../../screen/difference';
import { standingOn } from '../../../screen/standing';
import { undoable } from '../../../screen/undoable';
import { today } from '../../../platform/clock';
import { addresses, goBack, goTo, scrollToTop, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { monthView, rowsAtOnce, type MonthView } from './month.view';

/** The accounts behind a bar of 未来一年. */
Component({
  behaviors: [undoable],
  data: {
    key: '',
    from: 0,
    view: null as MonthView | null,
  },
  methods: {
    onLoad(query: { month?: string }) {
      this.setData({ key: query.month ?? '' });
    },
    refresh(day: Day) {
      const view = monthView(theBook().all(), this.data.key, standingOn(day), this.data.from);
      // Fewer than before: what stood here is done, and the rest begins at the top again.
      if (view.empty === null && view.rows.length === 0) {
        this.turnTo(0);
        return;
      }
      setTitle(view.title);
      this.setData(difference(this.data, { view }));
      this.checkOffer();
    },
    open({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
      goTo(addresses.account(detail.id));
    },
    turnOn() {
      this.turnTo(this.data.from + rowsAtOnce);
    },
    turnBack() {
      this.turnTo(this.data.from - rowsAtOnce);
    },
    turnTo(from: number) {
      this.setData({ from });
      this.refresh(today());
      scrollToTop();
    },
    back() {
      goBack();
    },
  },
});
