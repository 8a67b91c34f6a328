import type { Day } from '../../../domain/day/day';
import { today } from '../../../platform/clock';
import { ask } from '../../../platform/feedback';
import { recycleDays, theBook, type Undo, type Written } from '../../../storage/phone';
import { longList } from '../../../screen/longList';
import { offerOfBook } from '../../../screen/offers';
import { readOnlyText } from '../../../screen/readOnly';
import { undoable } from '../../../screen/undoable';
import { theKeptDeeds } from '../keeping/deeds';
import { recycleView, type RecycleView } from './recycle.view';

interface OfAccount {
  id: string;
  name: string;
}

type RowTap = WechatMiniprogram.TouchEvent<object, object, OfAccount>;

/** 最近删除: restore an account, or delete it for good. */
Component({
  behaviors: [undoable, longList],
  data: {
    view: null as Omit<RecycleView, 'rows'> | null,
    /** Why the last thing didn't work; '' if it did. */
    problem: '',
    readOnly: '',
  },
  methods: {
    refresh(day: Day) {
      const { rows, ...view } = recycleView(theBook().deleted(), recycleDays, day);
      this.showList({ view, readOnly: readOnlyText() }, rows);
      this.checkOffer();
    },
    restore({ currentTarget }: RowTap) {
      const { id, name } = currentTarget.dataset;
      this.finish(theBook().apply([{ restore: { id } }]), `已恢复“${name}”`);
    },
    async purge({ currentTarget }: RowTap) {
      const { id, name } = currentTarget.dataset;
      const agreed = await ask('彻底删除？', `“${name}”会从手机里彻底删掉，以后找不回来。`, '彻底删除');
      if (!agreed) return;
      const purged = theBook().apply([{ purge: { id, today: today() } }]);
      if (purged.ok) theKeptDeeds().forgetAccount(id);
      this.finish(purged, `已彻底删除“${name}”`);
    },
    /** Shows how a write went, in place. */
    finish(written: Written<Undo>, done: string) {
      this.setData({ problem: written.ok ? '' : written.problem.message });
      if (written.ok) this.offer(offerOfBook(done, written.value));
      this.refresh(today());
    },
  },
});
