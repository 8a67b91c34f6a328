import { beside } from '../domain/kit/beside';
import { today } from '../platform/clock';
import { atWork, say, tell } from '../platform/feedback';
import { justDone } from './handOver';
import type { Offer } from './offers';
import { asItsBase, screen } from './screen';

/** How long 撤销 stays on offer, in milliseconds, whatever was done: time to read it, and to see that it was wrong. */
const offerMs = 15_000;

interface Offering {
  offer: Offer | null;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const offeringOf = beside((): Offering => ({ offer: null, timer: undefined }));

/**
 * Behavior of a page on which something can be taken back: what it has done itself (`this.offer(…)`), or what the page
 * before it left in `justDone`. The offer ends when it is used, after a while, when the page is left, and when
 * something else was written that stands in the way. The page puts
 * `<undo-bar text="{{undoText}}" note="{{undoNote}}" bind:undo="undo" />` last.
 */
export const undoable = Behavior({
  behaviors: [screen],
  definitionFilter: asItsBase,
  data: { undoText: '', undoNote: '' },
  lifetimes: {
    detached() {
      disarm(this);
    },
  },
  pageLifetimes: {
    show() {
      const done = justDone.take();
      // It may have been taken back some other way on the way here: then there is nothing to undo.
      if (done?.stands()) this.offer(done);
    },
    hide() {
      this.endOffer();
    },
  },
  methods: {
    /** Offers to take back what was just done, in place of what was offered before. */
    offer(offer: Offer) {
      disarm(this);
      const offering = offeringOf(this);
      offering.offer = offer;
      offering.timer = setTimeout(() => this.endOffer(), offerMs);
      this.setData({ undoText: offer.text, undoNote: offer.note });
    },
    /** To be called when the page shows itself anew: ends an offer that no longer stands. */
    checkOffer() {
      if (offeringOf(this).offer?.stands() === false) this.endOffer();
    },
    /** A refusal is said, and the offer stays as long as another try may work. */
    undo(): unknown {
      const { offer } = offeringOf(this);
      if (!offer) return undefined;
      return atWork('正在撤销', offer.size, () => offer.undo()).then((undone) => {
        if (undone.ok) {
          this.endOffer();
          say('已撤销');
        }
        this.checkOffer();
        this.refresh(today());
        return undone.ok ? undefined : tell('没能撤销', undone.problem.message);
      });
    },
    endOffer() {
      disarm(this);
      offeringOf(this).offer = null;
      if (this.data.undoText !== '') this.setData({ undoText: '', undoNote: '' });
    },
  },
});

function disarm(page: object): void {
  const offering = offeringOf(page);
  if (offering.timer !== undefined) clearTimeout(offering.timer);
  offering.timer = undefined;
}
