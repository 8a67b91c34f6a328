interface Key {
  key: string;
}

/**
 * Months as bars; a tap anywhere in a bar's column is told as `pick` with its key.
 * `bars`: {key, count, label, year, height in percent of the highest, peak, spoken}.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    bars: { type: Array, value: [] },
  },
  methods: {
    pick({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, Key>) {
      this.triggerEvent('pick', { key: currentTarget.dataset.key });
    },
  },
});
