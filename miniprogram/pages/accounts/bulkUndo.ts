import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import type { Undo } from '../../storage/book/book';
import { theBook } from '../../storage/phone';
import { bulkDone } from '../../screen/handOver';

/** How long 撤销 of a step over many accounts stays on offer, in milliseconds. */
const offerMs = 15_000;

interface Offering {
  bulkUndo: Undo | undefined;
  bulkTimer: ReturnType<typeof setTimeout> | undefined;
  refresh(day: Day): void;
  stopSelecting(): void;
}

/**
 * Behavior of the page shown after a step over many accounts: it offers to take the whole step back, and ends the
 * selection.
 */
export const bulkUndo = Behavior({
  data: { bulkText: '' },
  lifetimes: {
    detached() {
      disarm(this as unknown as Offering);
    },
  },
  pageLifetimes: {
    show() {
      const page = this as unknown as Offering;
      const done = bulkDone.take();
      if (done) {
        disarm(page);
        page.bulkUndo = done.undo;
        page.stopSelecting();
        this.setData({ bulkText: done.text });
        page.bulkTimer = setTimeout(() => this.endBulkOffer(), offerMs);
      } else if (page.bulkUndo && !theBook().canUndo(page.bulkUndo)) {
        // Something else was written since: it can't be taken back any more.
        this.endBulkOffer();
      }
    },
  },
  methods: {
    undoBulk() {
      const page = this as unknown as Offering;
      if (!page.bulkUndo) return;
      const undone = theBook().undo(page.bulkUndo);
      if (!undone.ok) {
        void tell('没能撤销', undone.problem.message);
        return;
      }
      this.endBulkOffer();
      page.refresh(today());
      say('已全部撤销');
    },
    endBulkOffer() {
      disarm(this as unknown as Offering);
      (this as unknown as Offering).bulkUndo = undefined;
      if (this.data.bulkText !== '') this.setData({ bulkText: '' });
    },
  },
});

function disarm(page: Offering): void {
  if (page.bulkTimer !== undefined) clearTimeout(page.bulkTimer);
  page.bulkTimer = undefined;
}
