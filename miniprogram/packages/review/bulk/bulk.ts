import type { Account } from '../../../domain/account/account';
import { formatDay, type Day } from '../../../domain/day/day';
import { bulkDone, selectedAccounts } from '../../../screen/handOver';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { goBack, setTitle } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { frequentTags } from '../model/planPlain';
import {
  bulkPlan,
  bulkTitles,
  bulkView,
  doneText,
  isBulkAction,
  type BulkAction,
  type BulkForm,
  type BulkView,
} from './bulk.view';

/** Kept beside the data: thousands of ids are no matter of the screen. */
interface Kept {
  ids: string[] | undefined;
}

const tagsOffered = 12;

const feeChoices = [
  { value: 'none', label: '不记' },
  { value: 'usual', label: '按一般标准记' },
];

/** One thing done to all selected accounts: what will happen is said first, then it is written as one step. */
Component({
  behaviors: [screen],
  data: {
    action: 'tag' as BulkAction,
    selected: 0,
    form: { on: '', fees: 'none', tag: '', leads: [] } as BulkForm,
    feeChoices,
    tags: [] as string[],
    today: '',
    view: null as BulkView | null,
    problem: '',
  },
  methods: {
    onLoad(query: { do?: string }) {
      const asked = query.do ?? '';
      const action = isBulkAction(asked) ? asked : 'tag';
      (this as unknown as Kept).ids = selectedAccounts.take() ?? [];
      setTitle(bulkTitles[action]);
      const on = formatDay(today());
      this.setData({ action, today: on, form: { ...this.data.form, on } });
    },
    refresh(day: Day) {
      const accounts = this.accounts();
      const tags = this.data.action === 'tag' ? frequentTags(theBook().all(), tagsOffered) : [];
      this.setData({
        selected: accounts.length,
        tags,
        view: bulkView(this.data.action, accounts, this.data.form, standingOn(day)),
      });
    },
    /** The selected accounts that are still in use. */
    accounts(): Account[] {
      const book = theBook();
      const { ids = [] } = this as unknown as Kept;
      return ids.flatMap((id) => {
        const account = book.find(id);
        return account?.deletedOn === '' ? [account] : [];
      });
    },
    put(patch: Partial<BulkForm>) {
      const form = { ...this.data.form, ...patch };
      this.setData({
        form,
        problem: '',
        view: bulkView(this.data.action, this.accounts(), form, standingOn(today())),
      });
    },
    changeDay({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ on: detail.value });
    },
    changeFees({ detail }: WechatMiniprogram.CustomEvent<{ value: BulkForm['fees'] }>) {
      this.put({ fees: detail.value });
    },
    chooseTag({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { tag: string }>) {
      this.put({ tag: currentTarget.dataset.tag });
    },
    changeTag({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.put({ tag: detail.value });
    },
    toggleLead({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      const { leads } = this.data.form;
      this.put({
        leads: leads.includes(detail.value) ? leads.filter((each) => each !== detail.value) : [...leads, detail.value],
      });
    },
    /** All in one go, or nothing: a failed write leaves everything as it was, and the page as it is. */
    write() {
      const { action, form } = this.data;
      const plan = bulkPlan(action, this.accounts(), form, standingOn(today()));
      if (!plan || plan.changes.length === 0) return;
      const written = theBook().apply(plan.changes);
      if (!written.ok) {
        this.setData({ problem: written.problem.message });
        return;
      }
      bulkDone.leave({ text: doneText(action, plan.changes.length, form), undo: written.value });
      goBack();
    },
    back() {
      goBack();
    },
  },
});
