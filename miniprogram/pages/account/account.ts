import type { Day } from '../../domain/day/day';
import { passReview, type PassedReview } from '../../domain/cycle/passReview';
import { copyText } from '../../platform/clipboard';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goBack, goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { justDone } from '../../screen/handOver';
import { offerOfRemoved } from '../../screen/offers';
import { passingOf, type Passing } from '../../screen/views/passing';
import { standingOn } from '../../screen/standing';
import { screen } from '../../screen/screen';
import { undoable } from '../../screen/undoable';
import { accountView, type AccountView } from './account.view';

/** 账号详情: one account, how it stands, what comes when, and what to do about it. */
Component({
  behaviors: [screen, undoable],
  data: {
    id: '',
    view: null as AccountView | null,
    /** What the sheet 已通过年审 starts from; null while it is closed. */
    passing: null as Passing | null,
    passProblem: '',
    feeQuestion: addresses.question('paidAlready'),
  },
  methods: {
    onLoad(query: { id?: string }) {
      this.setData({ id: query.id ?? '' });
    },
    refresh(day: Day) {
      const book = theBook();
      const account = book.find(this.data.id);
      const linked = account && account.linkedAccountId !== '' ? book.find(account.linkedAccountId) : undefined;
      this.setData({ view: accountView(account, linked, standingOn(day)) });
    },
    openProgress() {
      goTo(addresses.application(this.data.id));
    },
    openMessage() {
      goTo(addresses.message(this.data.id));
    },
    openLeadTimes() {
      goTo(addresses.reminderSettingsFor(this.data.id));
    },
    openCalendar() {
      goTo(addresses.calendarFor(this.data.id));
    },
    openGuide({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
      goTo(currentTarget.dataset.url);
    },
    edit() {
      goTo(addresses.edit(this.data.id));
    },
    actOnFact({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const fact = this.data.view?.shown?.facts.find(({ id }) => id === currentTarget.dataset.id);
      if (fact?.act === 'copy') void this.copy(fact.value);
      const linkedId = theBook().find(this.data.id)?.linkedAccountId;
      if (fact?.act === 'openLinked' && linkedId) goTo(addresses.account(linkedId));
    },
    async copy(text: string) {
      const copied = await copyText(text);
      if (!copied.ok) say(copied.message);
    },
    startPassing() {
      const account = theBook().find(this.data.id);
      if (account) this.setData({ passing: passingOf(account, standingOn(today())), passProblem: '' });
    },
    stopPassing() {
      this.setData({ passing: null });
    },
    /** The sheet stays open with all that was typed until the book has taken it. */
    pass({ detail }: WechatMiniprogram.CustomEvent<PassedReview>) {
      const account = theBook().find(this.data.id);
      if (!account) {
        this.setData({ passProblem: '这个账号已经不在了，没有记录。' });
        return;
      }
      const written = theBook().update(account.id, passReview(account, detail));
      if (!written.ok) {
        this.setData({ passProblem: written.problem.message });
        return;
      }
      this.setData({ passing: null });
      this.refresh(today());
      say('已记录，新的一年开始');
    },
    remove() {
      const removed = theBook().remove(this.data.id, today());
      if (!removed.ok) {
        void tell('没能删除', removed.problem.message);
        return;
      }
      justDone.leave(offerOfRemoved(removed.value));
      goBack();
    },
    restore() {
      const restored = theBook().restore(this.data.id);
      if (!restored.ok) {
        void tell('没能恢复', restored.problem.message);
        return;
      }
      this.endOffer();
      this.refresh(today());
      say('已恢复');
    },
    registerWithIt() {
      goTo(addresses.registerWith(this.data.id));
    },
    back() {
      goBack();
    },
  },
});
