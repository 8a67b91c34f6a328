import { beside } from '../../domain/kit/beside';

/** What stands in the box. */
const keptBy = beside(() => ({ typed: '' }));

/**
 * A box to search in; tells `change` with the text at every key, and `search` when the keyboard's own 搜索 is pressed.
 * As in text-field, what is being typed is never written back into the box.
 */
Component({
  options: { addGlobalClass: true },
  properties: {
    value: {
      type: String,
      value: '',
      observer(value: string) {
        if (value !== keptBy(this).typed) this.put(value);
      },
    },
    placeholder: String,
    /** What is searched, for who can't see it. */
    label: String,
  },
  data: { shown: '', filled: false },
  methods: {
    put(value: string) {
      keptBy(this).typed = value;
      this.setData({ shown: value, filled: value !== '' });
    },
    type({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      keptBy(this).typed = detail.value;
      if (this.data.filled !== (detail.value !== '')) this.setData({ filled: detail.value !== '' });
      this.triggerEvent('change', detail.value);
    },
    /** A keyboard may hand over its last word only as it goes. */
    leave(event: WechatMiniprogram.InputBlur) {
      if (event.detail.value !== keptBy(this).typed) this.type(event);
    },
    search() {
      this.triggerEvent('search', keptBy(this).typed);
    },
    clear() {
      this.put('');
      this.triggerEvent('change', '');
    },
  },
});
