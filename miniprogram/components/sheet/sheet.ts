/**
 * A sheet from below over a shade; what stands on it goes into the slot. Tells `close` when the shade is tapped and
 * never closes by itself. Not vant's popup: that one says neither what it is nor that its shade closes it, its motion
 * can't be held back where less is asked for, and opened again while it still closes it stays out of sight.
 */
Component({
  properties: {
    show: Boolean,
    /** What the sheet is for, for who can't see it. */
    label: String,
    /** How high the keyboard stands that it is to stay over, in px. */
    lift: Number,
  },
  methods: {
    close() {
      this.triggerEvent('close');
    },
    /** The page behind stays where it is while a finger moves on the shade. */
    hold() {
      return false;
    },
  },
});
