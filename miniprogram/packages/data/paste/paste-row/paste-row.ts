import type { PasteRowView } from '../rowView';

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>;

/** One row of the preview; tells `decide` with {id, decision} when something about it is decided. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    row: { type: Object, value: {} },
  },
  methods: {
    toggle() {
      this.decide({ leftOut: (this.data.row as PasteRowView).included });
    },
    decideConflict({ currentTarget }: Tap<{ take: 'keep' | 'take' }>) {
      this.decide({ conflict: currentTarget.dataset.take });
    },
    togglePassed() {
      this.decide({ passed: (this.data.row as PasteRowView).passed?.on !== true });
    },
    choose({ currentTarget }: Tap<{ id: string }>) {
      this.decide({ choice: currentTarget.dataset.id });
    },
    decide(decision: object) {
      this.triggerEvent('decide', { id: (this.data.row as PasteRowView).id, decision });
    },
  },
});
