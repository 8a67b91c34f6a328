/** Says what was just done and offers to take it back, told as `undo`; hidden while `text` is ''. The page ends it. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    text: String,
    /** Said under it. */
    note: String,
  },
  methods: {
    undo() {
      this.triggerEvent('undo');
    },
  },
});
