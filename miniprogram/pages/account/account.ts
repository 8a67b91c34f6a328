import { withCheckedDue } from '../../domain/account/trust';
import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goBack, goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { about } from '../../screen/about';
import { copyOrSay } from '../../screen/copy';
import { difference } from '../../screen/difference';
import { justDone } from '../../screen/handOver';
import { offerOfBook, offerOfRemoved } from '../../screen/offers';
import { passing } from '../../screen/passing';
import { standingOn } from '../../screen/standing';
import { accountView, type AccountView } from './account.view';

/** 账号详情: one account, how it stands, what comes when, and what to do about it. */
Component({
  behaviors: [passing],
  data: {
    view: null as AccountView | null,
    feeQuestion: addresses.question('paidAlready'),
  },
  methods: {
    onLoad(query: { id?: string }) {
      about(this).id = query.id ?? '';
    },
    refresh(day: Day) {
      const book = theBook();
      const account = book.find(about(this).id);
      const linked = account && account.linkedAccountId !== '' ? book.find(account.linkedAccountId) : undefined;
      const view = accountView(account, linked, standingOn(day));
      this.setData(difference(this.data, { view }));
      this.checkOffer();
    },
    openProgress() {
      goTo(addresses.application(about(this).id));
    },
    openMessage() {
      goTo(addresses.message(about(this).id));
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
    async confirmDue() {
      const account = theBook().find(about(this).id);
      if (!account) return;
      const fields = withCheckedDue(account);
      const written = theBook().apply([{ update: { id: account.id, fields } }]);
      if (!written.ok) {
        await tell('没有记下来', written.problem.message);
        return;
      }
      this.offer(offerOfBook('到期日已核对', written.value, '点错了可以撤销'));
      this.refresh(today());
    },
    edit() {
      goTo(addresses.edit(about(this).id));
    },
    async actOnFact({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: string }>) {
      const fact = this.data.view?.shown?.facts.find(({ id }) => id === currentTarget.dataset.id);
      if (fact?.act === 'copy') await copyOrSay(fact.value);
      const linkedId = theBook().find(about(this).id)?.linkedAccountId;
      if (fact?.act === 'openLinked' && linkedId) goTo(addresses.account(linkedId));
    },
    async remove() {
      const removed = theBook().remove(about(this).id, today());
      if (!removed.ok) {
        await tell('没能删除', removed.problem.message);
        return;
      }
      justDone.leave(offerOfRemoved(removed.value));
      goBack();
    },
    async restore() {
      const restored = theBook().restore(about(this).id);
      if (!restored.ok) {
        await tell('没能恢复', restored.problem.message);
        return;
      }
      this.endOffer();
      this.refresh(today());
      say('已恢复');
    },
    registerWithIt() {
      goTo(addresses.registerWith(about(this).id));
    },
    back() {
      goBack();
    },
  },
});
