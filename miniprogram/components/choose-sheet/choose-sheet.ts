/**
 * One of many, found by name, in a sheet from below; `options`: {id, name, about}[]. Tells `search` with {text},
 * `choose` with {id} ('' for none of them) and `close`. The page does the searching.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    show: Boolean,
    title: String,
    options: { type: Array, value: [] },
    /** Said under the list. */
    note: String,
    placeholder: String,
    /** Something is chosen already and can be taken back. */
    clearable: Boolean,
    clearText: { type: String, value: '不关联' },
  },
  methods: {
    search(event: WechatMiniprogram.Input) {
      this.triggerEvent('search', { text: event.detail.value });
    },
    choose(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('choose', { id: event.currentTarget.dataset.id });
    },
    close() {
      this.triggerEvent('close');
    },
  },
});
