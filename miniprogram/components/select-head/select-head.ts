/** The title of a list that can be selected from; tells `all`, `start` and `stop`. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    text: String,
    selecting: Boolean,
  },
  methods: {
    all() {
      this.triggerEvent('all');
    },
    turn() {
      this.triggerEvent(this.data.selecting ? 'stop' : 'start');
    },
  },
});
