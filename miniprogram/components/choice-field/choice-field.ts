/** One of a few, all of them in sight; `options`: {value, label}[]. Tells `change` with {value}. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
    options: { type: Array, value: [] },
    value: { type: String, value: '' },
    error: String,
    warning: String,
    hint: String,
    disabled: Boolean,
  },
  methods: {
    choose(event: WechatMiniprogram.TouchEvent<Record<string, never>, Record<string, never>, { value: string }>) {
      const { value } = event.currentTarget.dataset;
      if (!this.data.disabled && value !== this.data.value) this.triggerEvent('change', { value });
    },
  },
});
