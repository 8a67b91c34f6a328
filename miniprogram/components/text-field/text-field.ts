import { beside } from '../../domain/kit/beside';

/** What stands in the box. */
const keptBy = beside(() => ({ typed: '' }));

/**
 * A labelled box to type in; tells `change` with {value}, and `leave` when the cursor leaves. What is being typed is
 * never written back into the box: on a phone the page's answer comes late and would overtake the next key.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
    value: {
      type: String,
      value: '',
      observer(value: string) {
        if (value !== keptBy(this).typed) this.put(value);
      },
    },
    placeholder: String,
    required: Boolean,
    /** Several lines, growing with what is typed. */
    multiline: Boolean,
    /** The box stands on a sheet: a phone has to be told, or it shows several lines elsewhere. */
    fixed: Boolean,
    disabled: Boolean,
    error: String,
    warning: String,
    hint: String,
    /** Keyboard: text, number, digit … */
    keyboard: { type: String, value: 'text' },
  },
  data: { shown: '', filled: false },
  methods: {
    put(value: string) {
      keptBy(this).typed = value;
      this.setData({ shown: value, filled: value !== '' });
    },
    type({ detail: { value } }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      keptBy(this).typed = value;
      if (this.data.filled !== (value !== '')) this.setData({ filled: value !== '' });
      this.triggerEvent('change', { value });
    },
    /** A keyboard may hand over its last word only as it goes. */
    leave(event: WechatMiniprogram.InputBlur) {
      if (event.detail.value !== keptBy(this).typed) this.type(event);
      this.triggerEvent('leave');
    },
    clear() {
      this.put('');
      this.triggerEvent('change', { value: '' });
    },
  },
});
