import type { Account, AccountFields } from '../../../domain/account/account';
import { formatDay, readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { beside } from '../../../domain/kit/beside';
import { refuse, type Result } from '../../../domain/kit/result';
import { today } from '../../../platform/clock';
import { goBack } from '../../../platform/navigation';
import { theBook } from '../../../storage/phone';
import { about } from '../../../screen/about';
import { justDone } from '../../../screen/handOver';
import { offerOfBook } from '../../../screen/offers';
import { rulesInForce } from '../../../screen/rulesInForce';
import { screen } from '../../../screen/screen';
import { correctPass, removePass, reopens } from '../model/correctPass';

/** Which pass of the account it is about: the id of the cycle that it closed. */
const passOn = beside(() => ({ cycleId: '' }));

/** 通过记录: one passed review, put right or taken out; the page below offers to take that back. */
Component({
  behaviors: [screen],
  data: {
    name: '',
    /** As the fields hold them; null where there is no such record. */
    form: null as { passedOn: string; dueOn: string } | null,
    /** The wheel's day while a field is empty. */
    day: '',
    /** What taking it out does. */
    removing: '',
    problem: '',
  },
  methods: {
    onLoad(query: { id?: string; cycle?: string }) {
      about(this).id = query.id ?? '';
      passOn(this).cycleId = query.cycle ?? '';
    },
    /** What was chosen already stays when the page is shown again. */
    refresh() {
      const account = theBook().find(about(this).id);
      const { cycleId } = passOn(this);
      const pass = account?.history.find(({ id }) => id === cycleId);
      if (!account || account.deletedOn !== '' || !pass) {
        this.setData({ form: null });
        return;
      }
      const due = readDay(pass.dueOn);
      const back = due === null ? '到期日待确认' : `${longDay(due)}到期`;
      this.setData({
        name: account.name,
        day: formatDay(today()),
        removing: reopens(account, cycleId) ? `删除后回到没通过的样子，${back}。` : '只去掉这一条，现在的到期日不变。',
        form: this.data.form ?? { passedOn: pass.passedOn, dueOn: pass.dueOn },
      });
    },
    changePassedOn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ 'form.passedOn': detail.value, problem: '' });
    },
    changeDueOn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.setData({ 'form.dueOn': detail.value, problem: '' });
    },
    save() {
      const { form } = this.data;
      if (!form) return;
      const passedOn = readDay(form.passedOn);
      const correction = passedOn === null ? null : { passedOn, dueOn: readDay(form.dueOn) };
      this.keep('通过记录已改好', (account) =>
        correction === null
          ? refuse('请选择通过的日期')
          : correctPass(account, passOn(this).cycleId, correction, today(), rulesInForce()),
      );
    },
    remove() {
      this.keep('这条通过记录已删除', (account) => removePass(account, passOn(this).cycleId));
    },
    keep(done: string, change: (account: Account) => Result<AccountFields>) {
      const account = theBook().find(about(this).id);
      if (!account) return;
      const changed = change(account);
      if (!changed.ok) {
        this.setData({ problem: changed.problem });
        return;
      }
      const written = theBook().apply([{ update: { id: account.id, fields: changed.value } }]);
      if (!written.ok) {
        this.setData({ problem: written.problem.message });
        return;
      }
      justDone.leave(offerOfBook(done, written.value));
      goBack();
    },
    back() {
      goBack();
    },
  },
});
