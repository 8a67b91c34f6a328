/** One account in a list; a tap is told as `open` with the account's id. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    row: { type: Object, value: { id: '' } },
    /** A sentence under the row, such as the next thing to do. */
    hint: String,
    /** The row is ticked with a tap instead of opened; it still tells `open`. */
    selecting: Boolean,
    picked: Boolean,
    /** Its account is shown beside the list. */
    beside: Boolean,
    /** A long press is told as `hold`, as a tap is. */
    holds: Boolean,
  },
  methods: {
    open() {
      this.triggerEvent('open', { id: this.data.row.id });
    },
    hold() {
      this.triggerEvent('hold', { id: this.data.row.id });
    },
  },
});
