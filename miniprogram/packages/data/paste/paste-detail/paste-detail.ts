import type { Decision } from '../plan';
import type { DetailView } from '../detail';

type Tap<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>;

/** All about one account of the preview; tells `decide` with the part of the decision that was made. */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    detail: { type: Object, value: {} },
  },
  methods: {
    answer({ currentTarget }: Tap<{ field: keyof Decision; value: string }>) {
      const { field, value } = currentTarget.dataset;
      this.triggerEvent('decide', { [field]: value });
    },
    togglePassed() {
      this.triggerEvent('decide', { passed: (this.data.detail as DetailView).passed?.on !== true });
    },
  },
});
