import type { ChecklistItem } from '../../../domain/cycle/materials';
import type { Account, AccountFields, ApplicationState } from '../../../domain/account/account';
import { mayLeave, type Closing } from '../mayLeave';
import { editStep, type StepFacts } from '../model/editStep';
import { logStep, markMaterial, unlogStep, type MaterialMark } from '../model/log';
import { readDay, type Day } from '../../../domain/day/day';
import { refuse, type Result } from '../../../domain/kit/result';
import { about } from '../../../screen/about';
import { difference } from '../../../screen/difference';
import { moreMayFollow } from '../../../screen/once';
import { offerOfBook } from '../../../screen/offers';
import { standingOn } from '../../../screen/standing';
import { today } from '../../../platform/clock';
import { ask } from '../../../platform/feedback';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { applicationView, type ApplicationView } from './application.view';
import { askingOf, correctionOf, isLogged, type Asking } from './asking';
import { passing } from './passing';
import type { StepEntry } from './step-sheet/stepForm';

type MaterialTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

const gone = '这个账号已经不在了，没有记录。';

/**
 * 办理进度: the application of an account's running cycle, step by step. From 账号详情 also for its sheet 记为已通过 alone.
 */
Component({
  behaviors: [passing],
  data: {
    view: null as ApplicationView | null,
    /** The sheet of a step; null while it is closed. */
    asking: null as Asking | null,
    /** Why the step was not taken. */
    sheetProblem: '',
    /** Why a tick or a step back was not taken. */
    problem: '',
  },
  methods: {
    onLoad(query: { id?: string; do?: string }) {
      about(this).id = query.id ?? '';
      if (query.do === 'passed') this.openForSheet();
    },
    refresh(day: Day) {
      const view = applicationView(theBook().find(about(this).id), standingOn(day));
      this.setData(difference(this.data, { view }));
      this.checkOffer();
    },
    take({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { state: ApplicationState }>) {
      const account = theBook().find(about(this).id);
      if (!account) return;
      const { state } = currentTarget.dataset;
      if (isLogged(state)) this.setData({ asking: askingOf(account, state, standingOn(today())), sheetProblem: '' });
      else this.startPassing();
    },
    closeSheet({ detail }: Closing): unknown {
      return mayLeave(detail).then((agreed) => agreed && this.setData({ asking: null, sheetProblem: '' }));
    },
    /** The sheet stays open with all that was typed until the book has taken it. */
    log({ detail }: WechatMiniprogram.CustomEvent<StepEntry>) {
      const { asking } = this.data;
      const on = readDay(detail.on);
      if (!asking || on === null) return;
      const { state, step } = asking;
      const facts = { on, feeYuan: detail.feeYuan, note: detail.note };
      if (step >= 0) this.correctStep(step, facts);
      else this.after(this.keep((account) => logStep(account, { state, ...facts }, today())));
    },
    correct({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { step: number }>) {
      const account = theBook().find(about(this).id);
      const asking = account && correctionOf(account, currentTarget.dataset.step, standingOn(today()));
      if (asking) this.setData({ asking, sheetProblem: '' });
    },
    /** Through the journal, which gives what takes it back. */
    correctStep(step: number, facts: StepFacts) {
      const account = theBook().find(about(this).id);
      const corrected = account ? editStep(account, step, facts, today()) : refuse(gone);
      if (!account || !corrected.ok) {
        this.after(corrected.ok ? gone : corrected.problem);
        return;
      }
      const written = theBook().apply([{ update: { id: account.id, fields: corrected.value } }]);
      this.after(written.ok ? '' : written.problem.message);
      if (written.ok) this.offer(offerOfBook('已改好这一步', written.value));
    },
    /** '' closes the sheet; a problem is said on it. */
    after(problem: string) {
      if (problem !== '') {
        this.setData({ sheetProblem: problem });
        return;
      }
      this.setData({ asking: null, sheetProblem: '', problem: '' });
      this.refresh(today());
    },
    takeBack(): unknown {
      const { lastStep } = this.data.view?.shown ?? { lastStep: '' };
      return ask('撤销上一步', `${lastStep}会从记录里去掉，其他的不变。`, '撤销').then((agreed) => {
        if (agreed) this.show(this.keep(unlogStep));
      });
    },
    tick({ currentTarget }: MaterialTap) {
      return this.mark(currentTarget.dataset.id, ({ ticked }) => (ticked ? '' : 'ready'));
    },
    leaveOut({ currentTarget }: MaterialTap) {
      return this.mark(currentTarget.dataset.id, ({ notNeeded }) => (notNeeded ? '' : 'notNeeded'));
    },
    mark(id: string, become: (item: ChecklistItem) => MaterialMark) {
      const item = this.data.view?.shown?.materials.items.find((one) => one.id === id);
      if (!item) return undefined;
      this.show(this.keep((account) => markMaterial(account, id, become(item), today())));
      return moreMayFollow;
    },
    show(problem: string) {
      this.setData({ problem });
      this.refresh(today());
    },
    /** Changes the account in the book; '' or why it could not be. */
    keep(change: (account: Account) => Result<AccountFields>): string {
      const account = theBook().find(about(this).id);
      if (!account) return gone;
      const changed = change(account);
      if (!changed.ok) return changed.problem;
      const written = theBook().update(account.id, changed.value);
      return written.ok ? '' : written.problem.message;
    },
    edit() {
      goTo(addresses.edit(about(this).id));
    },
    back() {
      goBack();
    },
  },
});
