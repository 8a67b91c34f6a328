/** A button as wide as its place, that says what it does between its tags. A tap is told as `click`. */
Component({
  options: { addGlobalClass: true },
  properties: {
    /** default, primary (what the page is for) or danger */
    type: { type: String, value: 'default' },
    disabled: Boolean,
  },
  methods: {
    tap() {
      if (!this.data.disabled) this.triggerEvent('click');
    },
  },
});
