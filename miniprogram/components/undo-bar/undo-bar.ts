/**
 * Says what was just deleted, or done (`text`), and offers to take it back (`undo`); hidden while both are ''. The page
 * ends the offer.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    name: String,
    /** Said in place of 已删除 and the name. */
    text: String,
    note: { type: String, value: '在“最近删除”里保留 30 天' },
  },
  methods: {
    undo() {
      this.triggerEvent('undo');
    },
  },
});
