/** Says what was just deleted and offers to take it back (`undo`); hidden while `name` is ''. The page ends the offer. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    name: String,
    note: { type: String, value: '在“最近删除”里保留 30 天' },
  },
  methods: {
    undo() {
      this.triggerEvent('undo');
    },
  },
});
