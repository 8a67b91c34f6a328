import { today } from '../platform/clock';
import { say, tell } from '../platform/feedback';
import { theBook } from '../storage/phone';
import type { Day } from '../domain/day/day';
import { justRemoved } from './handOver';

/** How long 撤销 stays on offer, in milliseconds; 最近删除 keeps the account much longer. */
const offerMs = 8000;

interface Offering {
  undoTimer: ReturnType<typeof setTimeout> | undefined;
  refresh(day: Day): void;
}

/**
 * Behavior of a page that may be shown right after a deletion: it offers to take the account back.
 * The page puts `<undo-bar name="{{undoName}}" bind:undo="undoRemoval" />` last.
 */
export const undoable = Behavior({
  data: { undoId: '', undoName: '' },
  lifetimes: {
    detached() {
      disarm(this as unknown as Offering);
    },
  },
  pageLifetimes: {
    show() {
      const removed = justRemoved.take();
      // It may have been restored or purged on the way here: then there is nothing to undo.
      if (removed === null || !theBook().find(removed.id)?.deletedOn) return;
      const page = this as unknown as Offering;
      disarm(page);
      this.setData({ undoId: removed.id, undoName: removed.name });
      page.undoTimer = setTimeout(() => this.endOffer(), offerMs);
    },
    hide() {
      this.endOffer();
    },
  },
  methods: {
    undoRemoval() {
      const { undoId } = this.data;
      if (undoId === '') return;
      const restored = theBook().restore(undoId);
      if (!restored.ok) {
        void tell('没能撤销', restored.problem.message);
        return;
      }
      this.endOffer();
      (this as unknown as Offering).refresh(today());
      say('已恢复');
    },
    endOffer() {
      disarm(this as unknown as Offering);
      if (this.data.undoId !== '') this.setData({ undoId: '', undoName: '' });
    },
  },
});

function disarm(page: Offering): void {
  if (page.undoTimer !== undefined) clearTimeout(page.undoTimer);
  page.undoTimer = undefined;
}
