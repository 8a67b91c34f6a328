interface Option {
  value: string;
  label: string;
}

/** One of many, picked from the phone's own wheel; `options`: {value, label}[]. Tells `change` with {value}. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
    options: { type: Array, value: [] },
    value: { type: String, value: '' },
    placeholder: { type: String, value: '请选择' },
    error: String,
    warning: String,
    hint: String,
    disabled: Boolean,
  },
  data: { index: 0, text: '' },
  observers: {
    'options, value'(options: Option[], value: string) {
      const index = options.findIndex((option) => option.value === value);
      this.setData({ index: Math.max(0, index), text: value === '' ? '' : (options[index]?.label ?? '') });
    },
  },
  methods: {
    pick(event: WechatMiniprogram.PickerChange) {
      const option = (this.data.options as Option[])[Number(event.detail.value)];
      if (option) this.triggerEvent('change', { value: option.value });
    },
  },
});
