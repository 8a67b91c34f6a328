/** A round plus; `label` says what it adds. A tap is told as `add`. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
  },
  methods: {
    add() {
      this.triggerEvent('add');
    },
  },
});
