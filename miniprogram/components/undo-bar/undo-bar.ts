/** Says what was just deleted and offers to take it back (`undo`); hidden while `name` is ''. The page ends the offer. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    name: String,
  },
  methods: {
    undo() {
      this.triggerEvent('undo');
    },
  },
});
