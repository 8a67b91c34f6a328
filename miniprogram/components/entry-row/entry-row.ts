/** A row that leads on to another page, told as `open`; what it is called, and under that what is there. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    title: String,
    note: String,
    /** Said at the right, such as how many there are. */
    value: String,
    /** What is heard in place of the title. */
    label: String,
    /** '' · strong: the title in bold · large: bold and big. */
    look: String,
    /** The row does something on the spot instead. */
    stays: Boolean,
  },
  methods: {
    open() {
      this.triggerEvent('open');
    },
  },
});
