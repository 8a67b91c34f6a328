/**
 * A sheet from below over a shade; what stands on it goes into the slot. Tells `close` when the shade is tapped, and
 * when somebody goes back, which leaves the page where it is; it never closes by itself. A page that shows one says
 * `overflow: hidden` in its page-style. Not vant's popup: that one says neither what it is nor that its shade closes
 * it, its motion can't be held back where less is asked for, and opened again while it still closes it stays unseen.
 */
Component({
  properties: {
    show: {
      type: Boolean,
      value: false,
      observer(show: boolean) {
        this.setData({ guarded: show });
      },
    },
    /** What the sheet is for, for who can't see it. */
    label: String,
    /** How high the keyboard stands that it is to stay over, in px. */
    lift: Number,
  },
  data: { guarded: false },
  methods: {
    back() {
      if (!this.data.show) return;
      this.setData({ guarded: false });
      this.close();
    },
    /** Whoever answered that it stays open may go back again. */
    guard() {
      if (this.data.show) this.setData({ guarded: true });
    },
    close() {
      this.triggerEvent('close');
    },
    /** The page behind stays where it is while a finger moves on the shade. */
    hold() {
      return false;
    },
  },
});
