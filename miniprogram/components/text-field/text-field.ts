interface Typed {
  typed: string | undefined;
}

/**
 * A labelled box to type in; tells `change` with {value}, and `leave` when the cursor leaves. What is being typed is
 * never written back into the box: on a phone the page's answer comes late and would overtake the next key.
 */
Component({
  options: { virtualHost: true },
  properties: {
    label: String,
    value: {
      type: String,
      value: '',
      observer(value: string) {
        if (value !== (this as unknown as Typed).typed) this.put(value);
      },
    },
    placeholder: String,
    required: Boolean,
    /** Several lines, growing with what is typed. */
    multiline: Boolean,
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
      (this as unknown as Typed).typed = value;
      this.setData({ shown: value, filled: value !== '' });
    },
    type(event: WechatMiniprogram.Input) {
      const { value } = event.detail;
      (this as unknown as Typed).typed = value;
      if (this.data.filled !== (value !== '')) this.setData({ filled: value !== '' });
      this.triggerEvent('change', { value });
    },
    leave() {
      this.triggerEvent('leave');
    },
    clear() {
      this.put('');
      this.triggerEvent('change', { value: '' });
    },
  },
});
