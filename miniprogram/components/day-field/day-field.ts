import { readDay } from '../../domain/day/day';
import { longDay } from '../../domain/day/words';

/**
 * A labelled day that is picked from the phone's own date wheel, or cleared; tells `change` with {value: 'YYYY-MM-DD' |
 * ''}.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    label: String,
    value: { type: String, value: '' },
    /** What is shown while no day is chosen. */
    placeholder: { type: String, value: '选择日期' },
    /** Said beside the field when the day can't be right. */
    error: String,
    warning: String,
    hint: String,
    disabled: Boolean,
    /** Day that the wheel starts at while the field is empty. */
    start: String,
  },
  data: { text: '' },
  observers: {
    value(value: string) {
      const day = readDay(value);
      this.setData({ text: day === null ? value : longDay(day) });
    },
  },
  methods: {
    pick(event: WechatMiniprogram.PickerChange) {
      this.triggerEvent('change', { value: String(event.detail.value) });
    },
    clear() {
      this.triggerEvent('change', { value: '' });
    },
  },
});
