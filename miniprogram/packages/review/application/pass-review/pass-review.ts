import { readDay, type Day } from '../../../../domain/day/day';
import type { Validity } from '../../../../domain/cycle/nextDue';
import { beside } from '../../../../domain/kit/beside';
import {
  checkPass,
  doubtOf,
  recentDays,
  startPass,
  withDueOn,
  withPassedOn,
  withSource,
  type PassErrors,
  type PassForm,
  type RecentDay,
} from './passForm';
import type { Passing } from './passing';

const sources = [
  { value: 'confirmed', label: '通知或后台' },
  { value: 'estimated', label: '按规则估计' },
];

/** 资质 passed, or there would be nothing to write down; the name may have failed all the same. */
const verdicts = [
  { value: 'passed', label: '通过' },
  { value: 'failed', label: '未通过' },
];

/** What the form was started from. */
const keptBy = beside(() => ({ startedFrom: '' }));

/**
 * The sheet in which a passed review (or certification) is written down. It tells `pass` with a PassedReview once
 * everything is right, and `close` with {typed}: whether anything was filled in. It never closes by itself: the page
 * does, when the book has taken it.
 */
Component({
  options: { addGlobalClass: true, virtualHost: true },
  properties: {
    /** A Passing; null = closed. */
    passing: {
      type: Object,
      value: null,
      observer() {
        this.start();
      },
    },
    /** Why the book didn't take it; shown while the sheet stays open. */
    problem: String,
  },
  data: {
    sources,
    verdicts,
    /** The days on which it most likely passed: one tap each. */
    days: [] as RecentDay[],
    form: null as PassForm | null,
    errors: {} as PassErrors,
    doubt: '',
  },
  methods: {
    /**
     * Opened anew: last time's entries are gone, this time's stay until it is closed, also when the same is told again
     * as the page says why it didn't take it.
     */
    start() {
      const from = JSON.stringify(this.data.passing);
      const kept = keptBy(this);
      if (from === kept.startedFrom) return;
      kept.startedFrom = from;
      if (this.data.passing) {
        this.setData({ days: recentDays(this.lastStep(), this.today()) });
        this.put(this.begun());
      } else this.setData({ form: null });
    },
    put(form: PassForm) {
      this.setData({ form, errors: {}, doubt: doubtOf(form, this.oldDue(), this.validity()) });
    },
    changePassedOn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      if (this.data.form) this.put(withPassedOn(this.data.form, detail.value, this.oldDue(), this.validity()));
    },
    changeDueOn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      if (this.data.form) this.put(withDueOn(this.data.form, detail.value));
    },
    changeSource({ detail }: WechatMiniprogram.CustomEvent<{ value: PassForm['source'] }>) {
      if (this.data.form) this.put(withSource(this.data.form, detail.value, this.oldDue(), this.validity()));
    },
    changeFee({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      if (this.data.form) this.put({ ...this.data.form, fee: detail.value });
    },
    changeName({ detail }: WechatMiniprogram.CustomEvent<{ value: 'passed' | 'failed' }>) {
      if (this.data.form) this.put({ ...this.data.form, name: detail.value });
    },
    submit() {
      if (!this.data.form) return;
      const { errors, value } = checkPass(this.data.form, this.oldDue(), this.lastStep(), this.today());
      this.setData({ errors });
      if (value) this.triggerEvent('pass', value);
    },
    close() {
      this.triggerEvent('close', { typed: JSON.stringify(this.data.form) !== JSON.stringify(this.begun()) });
    },
    begun(): PassForm {
      return startPass(this.oldDue(), this.today(), this.validity());
    },
    oldDue(): Day | null {
      return readDay((this.data.passing as Passing).dueOn);
    },
    lastStep(): Day | null {
      return readDay((this.data.passing as Passing).lastStepOn);
    },
    validity(): Validity {
      const { validYears } = this.data.passing as Passing;
      return { validYears };
    },
    today(): Day {
      const { today } = this.data.passing as Passing;
      const day = readDay(today);
      if (day === null) throw new Error(`not a day: ${today}`);
      return day;
    },
  },
});
