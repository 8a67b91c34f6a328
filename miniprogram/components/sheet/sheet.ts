/**
 * A sheet from below over a shade; what stands on it goes into the slot. Tells `close` when the shade is tapped and never closes
 * by itself. vant's popup says neither what it is nor that its shade closes it: both are said here.
 */
Component({
  properties: {
    show: Boolean,
    /** What the sheet is for, for who can't see it. */
    label: String,
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
