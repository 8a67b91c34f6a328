import { subjectTypes, type AccountFields, type SubjectType } from '../../domain/account/account';
import { withCheckedDue } from '../../domain/account/trust';
import { subjectTypeLabel } from '../../domain/account/words';
import { advance } from '../../domain/cycle/advance';
import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goBack, goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { about } from '../about';
import { copyOrSay } from '../copy';
import { difference } from '../difference';
import { justDone, selectedAccounts } from '../handOver';
import { offerOfBook, offerOfRemoved, type Offer } from '../offers';
import { asItsBase } from '../screen';
import { standingOn } from '../standing';
import { undoable } from '../undoable';
import { stepToday, type ActId } from './acts';
import { accountView, type AccountView } from './detail.view';

/**
 * Behavior of a page that shows one account, `about(this).id`: how it stands, what comes when, and what to do about it.
 * The page imports `body.wxml` for its template and `body.wxss`, names the components of both, and has
 * `refresh(day)` call `showDetail(day)`.
 */
export const detail = Behavior({
  behaviors: [undoable],
  definitionFilter: asItsBase,
  data: {
    detail: null as AccountView | null,
    historyOpen: false,
  },
  methods: {
    showDetail(day: Day) {
      const book = theBook();
      const account = book.find(about(this).id);
      const linked = account && account.linkedAccountId !== '' ? book.find(account.linkedAccountId) : undefined;
      this.setData(difference(this.data, { detail: accountView(account, linked, standingOn(day)) }));
      this.checkOffer();
    },
    openProgress() {
      goTo(addresses.application(about(this).id));
    },
    openPassed({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      goTo(addresses.passed(about(this).id, currentTarget.dataset.id));
    },
    openMessage() {
      goTo(addresses.message(about(this).id));
    },
    openSend() {
      goTo(addresses.send, selectedAccounts.bring([about(this).id]));
    },
    openLeadTimes() {
      goTo(addresses.reminderSettingsFor(about(this).id));
    },
    openCalendar() {
      goTo(addresses.calendarFor(about(this).id));
    },
    openGuide({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      goTo(currentTarget.dataset.url);
    },
    toggleHistory() {
      this.setData({ historyOpen: !this.data.historyOpen });
    },
    confirmDue(): unknown {
      const account = theBook().find(about(this).id);
      return account && this.keep(withCheckedDue(account), '到期日已核对', '点错了可以撤销');
    },
    act({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: ActId }>): unknown {
      const { id } = currentTarget.dataset;
      const account = theBook().find(about(this).id);
      if (!account) return undefined;
      if (id === 'pass') return goTo(addresses.pass(account.id));
      const day = today();
      const next = advance(account.cycle.application, stepToday(id, day), day);
      if (!next.ok) return tell('没有记下来', next.problem);
      const fields = { ...account, cycle: { ...account.cycle, application: next.value } };
      return this.keep(
        fields,
        id === 'submit' ? '已记录：今天提交' : '已记录：今天打回',
        '日期不对、要补原因，点“记录办理进度”',
      );
    },
    chooseSubject({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: SubjectType }>): unknown {
      return this.keepSubject(currentTarget.dataset.id);
    },
    pickSubject({ detail: { value } }: WechatMiniprogram.PickerChange): unknown {
      const subjectType = subjectTypes[Number(value)];
      return subjectType && this.keepSubject(subjectType);
    },
    keepSubject(subjectType: SubjectType): unknown {
      const account = theBook().find(about(this).id);
      if (!account || account.subjectType === subjectType) return undefined;
      return this.keep({ ...account, subjectType }, `主体类型已记为${subjectTypeLabel(subjectType)}`, '选错了可以撤销');
    },
    /** Writes the account, and offers to take it back. Gives what is to be waited for: a refusal being read. */
    keep(fields: AccountFields, done: string, note: string): unknown {
      const written = theBook().apply([{ update: { id: about(this).id, fields } }]);
      if (!written.ok) return tell('没有记下来', written.problem.message);
      this.offer(offerOfBook(done, written.value, note));
      return this.refresh(today());
    },
    copyConsole() {
      return copyOrSay('mp.weixin.qq.com');
    },
    edit() {
      goTo(addresses.edit(about(this).id));
    },
    actOnFact({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>): unknown {
      const fact = this.data.detail?.shown?.facts.find(({ id }) => id === currentTarget.dataset.id);
      if (fact?.act === 'copy') return copyOrSay(fact.value);
      const linkedId = theBook().find(about(this).id)?.linkedAccountId;
      return fact?.act === 'openLinked' && linkedId && this.openAccount(linkedId);
    },
    /** Another account, as a page of its own. Where accounts are shown beside a list, the page brings its own. */
    openAccount(id: string): unknown {
      return goTo(addresses.account(id));
    },
    remove(): unknown {
      const removed = theBook().remove(about(this).id, today());
      if (!removed.ok) return tell('没能删除', removed.problem.message);
      return this.hasGone(offerOfRemoved(removed.value));
    },
    /** The account was deleted: the page below offers to take it back. A page that stays brings its own. */
    hasGone(offer: Offer) {
      justDone.leave(offer);
      goBack();
    },
    restore(): unknown {
      const restored = theBook().restore(about(this).id);
      if (!restored.ok) return tell('没能恢复', restored.problem.message);
      this.endOffer();
      this.refresh(today());
      return say('已恢复');
    },
    registerWithIt() {
      goTo(addresses.registerWith(about(this).id));
    },
    back() {
      goBack();
    },
  },
});
