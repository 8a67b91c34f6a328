/**
 * The head of what folds out below it; a tap is told as `toggle`, and the page shows what is inside. More lines can
 * stand in the slot.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    title: String,
    note: String,
    /** What is heard in place of the title. */
    label: String,
    open: Boolean,
    /** 展开 and 收起 in place of the sign. */
    words: Boolean,
    /** Stands on the page, not in a card. */
    bare: Boolean,
  },
  methods: {
    toggle() {
      this.triggerEvent('toggle');
    },
  },
});
