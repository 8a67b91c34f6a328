/**
 * The bar under a list while accounts are being selected, and the room for it at the list's end. Tells `all` for 全选,
 * and `bulk` with the address of what shall be done to all that are selected.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    /** A SelectionBar; null before there is one. */
    bar: { type: Object, value: {} },
    /** What can be done, in the order of the bar: {id, text, url}. */
    actions: { type: Array, value: [] },
  },
  methods: {
    all() {
      this.triggerEvent('all');
    },
    bulk({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      this.triggerEvent('bulk', { url: currentTarget.dataset.url });
    },
  },
});
