import { beside } from '../../domain/kit/beside';

/** What was searched for last. */
const keptBy = beside(() => ({ text: '' }));

/**
 * One of many, found by name, in a sheet from below; `options`: {id, name, about}[]. Tells `search` with {text},
 * `choose` with {id} ('' for none of them) and `close`. The page does the searching; what is found
 * stays over the keyboard.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    show: {
      type: Boolean,
      value: false,
      observer() {
        keptBy(this).text = '';
        this.setData({ lift: 0 });
      },
    },
    title: String,
    options: { type: Array, value: [] },
    /** Said under the list. */
    note: String,
    placeholder: String,
    /** Something is chosen already and can be taken back. */
    clearable: Boolean,
    clearText: { type: String, value: '不关联' },
  },
  data: { lift: 0 },
  methods: {
    /** A keyboard may hand over its last word only as it goes; a sheet that is closed by then asks nothing. */
    search({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      if (!this.data.show || detail.value === keptBy(this).text) return;
      keptBy(this).text = detail.value;
      this.triggerEvent('search', { text: detail.value });
    },
    rise({ detail }: WechatMiniprogram.CustomEvent<{ height: number }>) {
      if (detail.height !== this.data.lift) this.setData({ lift: detail.height });
    },
    choose(event: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      this.triggerEvent('choose', { id: event.currentTarget.dataset.id });
    },
    close() {
      this.triggerEvent('close');
    },
  },
});
