/** A plain message across the page, with at most one thing to do about it; a tap on that is told as `act`. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    text: String,
    mark: String,
    tone: String,
    action: String,
  },
  methods: {
    act() {
      this.triggerEvent('act');
    },
  },
});
