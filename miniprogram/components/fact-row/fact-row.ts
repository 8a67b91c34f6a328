/** A name and what is known of it. With `action` the row can be tapped, told as `act`, and says what the tap does. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
    value: String,
    note: String,
    action: String,
  },
  methods: {
    act() {
      if (this.data.action !== '') this.triggerEvent('act');
    },
  },
});
