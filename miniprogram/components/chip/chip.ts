/**
 * A choice among a few, told as `choose` with its `value`; chosen or not is said by a mark and aloud, not by colour
 * alone.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    text: String,
    value: String,
    /** A number beside the word, as text; '' without one. */
    count: String,
    chosen: Boolean,
    /** What it says is asked for; a tap takes it away. */
    removes: Boolean,
  },
  methods: {
    choose() {
      this.triggerEvent('choose', { value: this.data.value });
    },
  },
});
