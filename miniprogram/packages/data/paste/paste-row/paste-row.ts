import type { PasteRowView } from '../rowView';

/** One row of the preview: a line that unfolds. Tells `decide` with {id, decision} and `unfold` with {id, open}. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    row: { type: Object, value: {} },
  },
  methods: {
    toggle() {
      const { id, included } = this.data.row as PasteRowView;
      this.triggerEvent('decide', { id, decision: { leftOut: included } });
    },
    unfold() {
      const { id, open } = this.data.row as PasteRowView;
      this.triggerEvent('unfold', { id, open: !open });
    },
    decide({ detail }: WechatMiniprogram.CustomEvent<object>) {
      const { id } = this.data.row as PasteRowView;
      this.triggerEvent('decide', { id, decision: detail });
    },
  },
});
