import type { Day } from '../../../domain/day/day';
import { today } from '../../../platform/clock';
import { ask } from '../../../platform/feedback';
import { recycleDays, theBook, theDiagnoses, type Undo, type Written } from '../../../storage/phone';
import { longList } from '../../../screen/longList';
import { offerOfBook, type Offer } from '../../../screen/offers';
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
      const account = theBook().find(id);
      const purged = theBook().apply([{ purge: { id, today: today() } }]);
      if (purged.ok) theKeptDeeds().forgetAccount(id);
      const forgotten = purged.ok && account ? theDiagnoses().forgetAccount(account) : [];
      this.finish(purged, `已彻底删除“${name}”`, () => theDiagnoses().recall(forgotten));
    },
    /** Shows how a write went, in place. @param undone what follows when it is taken back */
    finish(written: Written<Undo>, done: string, undone: () => void = () => undefined) {
      this.setData({ problem: written.ok ? '' : written.problem.message });
      if (written.ok) this.offer(followed(offerOfBook(done, written.value), undone));
      this.refresh(today());
    },
  },
});

/** The offer, with what follows once it was used. */
function followed(offer: Offer, then: () => void): Offer {
  return {
    ...offer,
    async undo() {
      const undone = await offer.undo();
      if (undone.ok) then();
      return undone;
    },
  };
}
