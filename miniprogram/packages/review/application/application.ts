import type { Account, AccountFields, ApplicationState } from '../../../domain/account/account';
import { stepDayProblem } from '../../../domain/cycle/stepDay';
import { logStep, tickMaterial, unlogStep } from '../model/log';
import { readDay, type Day } from '../../../domain/day/day';
import { passReview, type PassedReview } from '../../../domain/cycle/passReview';
import type { Result } from '../../../domain/kit/result';
import { passingOf, type Passing } from '../../../screen/views/passing';
import { standingOn } from '../../../screen/standing';
import { screen } from '../../../screen/screen';
import { today } from '../../../platform/clock';
import { ask } from '../../../platform/feedback';
import { addresses, goBack, goTo } from '../../../platform/navigation';
import type { Undo } from '../../../storage/book/book';
import { theBook } from '../../../storage/phone';
import { applicationView, type ApplicationView } from './application.view';
import { askingOf, isLogged, type Asking } from './asking';
import type { StepEntry } from './step-sheet/stepForm';

/** Kept beside the data: what takes the passing back. */
interface Kept {
  undo: Undo | undefined;
}

const gone = '这个账号已经不在了，没有记录。';

/** 年审进度: the application of an account's running cycle, step by step. */
Component({
  behaviors: [screen],
  data: {
    id: '',
    view: null as ApplicationView | null,
    /**
     * The sheet of a step and the sheet of passing; null while closed. `sheetProblem`: why the open one was not taken.
     */
    asking: null as Asking | null,
    passing: null as Passing | null,
    sheetProblem: '',
    /** Why a tick or a step back was not taken. */
    problem: '',
    /** Said after passing, with the offer to take it back. */
    passedText: '',
  },
  methods: {
    onLoad(query: { id?: string }) {
      this.setData({ id: query.id ?? '' });
    },
    refresh(day: Day) {
      const { undo } = this as unknown as Kept;
      const passedText = undo && theBook().canUndo(undo) ? this.data.passedText : '';
      this.setData({
        view: applicationView(theBook().find(this.data.id), standingOn(day)),
        passedText,
      });
    },
    take({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { state: ApplicationState }>) {
      const account = theBook().find(this.data.id);
      if (!account) return;
      const { state } = currentTarget.dataset;
      if (isLogged(state)) this.setData({ asking: askingOf(account, state, standingOn(today())), sheetProblem: '' });
      else this.setData({ passing: passingOf(account, standingOn(today())), sheetProblem: '' });
    },
    closeSheet() {
      this.setData({ asking: null, passing: null, sheetProblem: '' });
    },
    /** The sheet stays open with all that was typed until the book has taken it. */
    log({ detail }: WechatMiniprogram.CustomEvent<StepEntry>) {
      const { asking } = this.data;
      const on = readDay(detail.on);
      if (!asking || on === null) return;
      const problem = this.keep((account) =>
        logStep(account, { state: asking.state, on, feeYuan: detail.feeYuan, note: detail.note }, today()),
      );
      this.after(problem);
    },
    pass({ detail }: WechatMiniprogram.CustomEvent<PassedReview>) {
      const account = theBook().find(this.data.id);
      const problem = account ? stepDayProblem(account.cycle.application, detail.passedOn, today()) : gone;
      if (!account || problem !== '') {
        this.setData({ sheetProblem: problem });
        return;
      }
      // Through the journal, which gives what takes it back: a passed review closes the cycle and has no step back.
      const written = theBook().apply([{ update: { id: account.id, fields: passReview(account, detail) } }]);
      if (written.ok) (this as unknown as Kept).undo = written.value;
      this.setData({ passedText: written.ok ? '已记为通过，新的一期从这里开始。记错了可以撤销。' : '' });
      this.after(written.ok ? '' : written.problem.message);
    },
    undoPass() {
      const { undo } = this as unknown as Kept;
      if (!undo) return;
      const undone = theBook().undo(undo);
      this.setData({
        problem: undone.ok ? '' : undone.problem.message,
        passedText: undone.ok ? '' : this.data.passedText,
      });
      this.refresh(today());
    },
    /** '' closes the sheet; a problem is said on it. */
    after(problem: string) {
      if (problem !== '') {
        this.setData({ sheetProblem: problem });
        return;
      }
      this.setData({ asking: null, passing: null, sheetProblem: '', problem: '' });
      this.refresh(today());
    },
    async takeBack() {
      const { lastStep } = this.data.view?.shown ?? { lastStep: '' };
      if (!(await ask('撤销上一步', `${lastStep}会从记录里去掉，其他的不变。`, '撤销'))) return;
      this.show(this.keep(unlogStep));
    },
    tick({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string; ticked: boolean }>) {
      const { id, ticked } = currentTarget.dataset;
      if (!this.data.view?.shown?.materials.canTick) return;
      this.show(this.keep((account) => tickMaterial(account, id, !ticked)));
    },
    show(problem: string) {
      this.setData({ problem });
      this.refresh(today());
    },
    /** Changes the account in the book; '' or why it could not be. */
    keep(change: (account: Account) => Result<AccountFields>): string {
      const account = theBook().find(this.data.id);
      if (!account) return gone;
      const changed = change(account);
      if (!changed.ok) return changed.message;
      const written = theBook().update(account.id, changed.value);
      return written.ok ? '' : written.problem.message;
    },
    edit() {
      goTo(addresses.edit(this.data.id));
    },
    back() {
      goBack();
    },
  },
});
