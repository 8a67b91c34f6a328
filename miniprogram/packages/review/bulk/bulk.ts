import type { Account } from '../../../domain/account/account';
import { formatDay, type Day } from '../../../domain/day/day';
import { beside } from '../../../domain/kit/beside';
import { atWorkOn } from '../../../screen/atWorkOn';
import { difference } from '../../../screen/difference';
import { justDone, selectedAccounts, selectionDone } from '../../../screen/handOver';
import { moreMayFollow } from '../../../screen/once';
import { copyOrSay } from '../../../screen/copy';
import { offerOfDeed } from './offerOfDeed';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack, setTitle } from '../../../platform/navigation';
import { theBook, theDeeds } from '../../../storage/phone';
import { copiedList } from '../model/copiedList';
import { bulkView, tagOffers, type BulkView, type TagOffer } from './bulk.view';
import { bulkPlan } from './plan';
import { bulkTitles, doneText, isBulkAction, type BulkAction, type BulkForm } from './words';

/** Thousands of ids are not sent to the screen; the chosen lead times are, as chips. */
const keptBy = beside((): { ids: string[]; left: boolean } & Pick<BulkForm, 'leads'> => ({
  ids: [],
  leads: [],
  left: false,
}));

type ShownForm = Omit<BulkForm, 'leads'>;

/** The tag that was typed and not written: there again as long as the app is open. */
let tagLeft = '';

const asking: readonly BulkAction[] = ['submitted', 'passed', 'tag', 'subject', 'leadTimes'];

const feeChoices = [
  { value: 'none', label: '不记' },
  { value: 'usual', label: '按一般标准记' },
];

/** One thing done to all selected accounts: what will happen is said first, then it is written as one step. */
Component({
  behaviors: [screen],
  data: {
    action: 'tag' as BulkAction,
    /** There is something to fill in first. */
    asks: false,
    selected: 0,
    form: { on: '', fees: 'none', tag: '', subject: '' } as ShownForm,
    feeChoices,
    tags: [] as TagOffer[],
    today: '',
    view: null as BulkView | null,
    problem: '',
  },
  lifetimes: {
    detached() {
      keptBy(this).left = true;
    },
  },
  methods: {
    onLoad(query: { do?: string }) {
      const asked = query.do ?? '';
      const action = isBulkAction(asked) ? asked : 'tag';
      keptBy(this).ids = selectedAccounts.take() ?? [];
      setTitle(bulkTitles[action]);
      this.setData({
        action,
        asks: asking.includes(action),
        form: { ...this.data.form, tag: action === 'tag' ? tagLeft : '' },
      });
    },
    refresh(day: Day) {
      const accounts = this.accounts();
      const now = formatDay(day);
      // Over midnight, a day that nobody has chosen is the new one.
      const form = this.data.form.on === this.data.today ? { ...this.data.form, on: now } : this.data.form;
      const tags = tagOffers(this.data.action, accounts, theBook().all());
      const view = bulkView(this.data.action, accounts, this.filledIn(form), standingOn(day));
      this.setData(difference(this.data, { selected: accounts.length, tags, today: now, form, view }));
    },
    /** The selected accounts that are still in use. */
    accounts(): Account[] {
      const book = theBook();
      return keptBy(this).ids.flatMap((id) => {
        const account = book.find(id);
        return account?.deletedOn === '' ? [account] : [];
      });
    },
    filledIn(form: ShownForm): BulkForm {
      return { ...form, leads: keptBy(this).leads };
    },
    put(patch: Partial<ShownForm>) {
      const form = { ...this.data.form, ...patch };
      const view = bulkView(this.data.action, this.accounts(), this.filledIn(form), standingOn(today()));
      this.setData(difference(this.data, { form, problem: '', view }));
    },
    changeDay({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ on: detail.value });
    },
    changeFees({ detail }: WechatMiniprogram.CustomEvent<{ value: BulkForm['fees'] }>) {
      this.put({ fees: detail.value });
    },
    /** A tag in use is the answer itself: one tap, and the way back is offered. */
    chooseTag({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { tag: string }>) {
      return this.carryOut({ ...this.data.form, tag: currentTarget.dataset.tag });
    },
    chooseSubject({ detail }: WechatMiniprogram.CustomEvent<{ value: BulkForm['subject'] }>) {
      this.put({ subject: detail.value });
    },
    changeTag({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      tagLeft = detail.value;
      this.put({ tag: detail.value });
    },
    toggleLead({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const kept = keptBy(this);
      const { leads } = kept;
      kept.leads = leads.includes(detail.value)
        ? leads.filter((each) => each !== detail.value)
        : [...leads, detail.value];
      this.put({});
      return moreMayFollow;
    },
    write() {
      return this.carryOut(this.data.form);
    },
    /** All in one go, or nothing: a failed write leaves everything as it was, and the page as it is. */
    async carryOut(shown: ShownForm) {
      const { action } = this.data;
      if (action === 'copy') {
        await copyOrSay(copiedList(this.accounts(), standingOn(today())));
        return;
      }
      const form = this.filledIn(shown);
      const plan = bulkPlan(action, this.accounts(), form, standingOn(today()));
      if (!plan || plan.changes.length === 0) return;
      const done = doneText(action, plan.changes.length, form);
      const written = await atWorkOn('正在写入', plan.changes.length, () => theDeeds().applying(done, plan.changes));
      if (!written.ok) {
        this.setData({ problem: written.problem.message });
        return;
      }
      if (form.tag === tagLeft) tagLeft = '';
      justDone.leave(offerOfDeed(done, written.value));
      selectionDone.leave(true);
      // Thousands take a while, in which a way back may be found.
      if (!keptBy(this).left) goBack();
    },
    back() {
      goBack();
    },
  },
});
