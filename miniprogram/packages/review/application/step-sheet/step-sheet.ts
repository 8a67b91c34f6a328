import { beside } from '../../../../domain/kit/beside';
import { checkStep, type StepErrors, type StepForm } from './stepForm';

/** What the form was started from. */
const keptBy = beside(() => ({ startedFrom: '' }));

/**
 * The sheet in which one step of an application is written down. Tells `log` with a StepEntry once its own fields are
 * right, and `close` with {typed}: whether anything was filled in. It never closes by itself: the page does, when the
 * book has taken it.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    /** An Asking; null = closed. */
    asking: {
      type: Object,
      value: null,
      observer() {
        this.start();
      },
    },
    /** Why the step was not taken; shown while the sheet stays open. */
    problem: String,
  },
  data: { form: null as StepForm | null, errors: {} as StepErrors },
  methods: {
    /**
     * Opened anew: what the step is, and nothing of last time. Told the same again, as happens when the page says why
     * it didn't take the step, nothing of what was typed goes away.
     */
    start() {
      const from = JSON.stringify(this.data.asking);
      const kept = keptBy(this);
      if (from === kept.startedFrom) return;
      kept.startedFrom = from;
      const asking = this.data.asking as { form: StepForm } | null;
      this.setData({ form: asking && asking.form, errors: {} });
    },
    put(patch: Partial<StepForm>) {
      if (this.data.form) this.setData({ form: { ...this.data.form, ...patch }, errors: {} });
    },
    changeDay({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ on: detail.value });
    },
    changeFee({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ fee: detail.value });
    },
    changeNote({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ note: detail.value });
    },
    submit() {
      if (!this.data.form) return;
      const { errors, value } = checkStep(this.data.form);
      this.setData({ errors });
      if (value) this.triggerEvent('log', value);
    },
    close() {
      const { form, asking } = this.data;
      const { form: start } = asking as { form: StepForm };
      this.triggerEvent('close', { typed: JSON.stringify(form) !== JSON.stringify(start) });
    },
  },
});
