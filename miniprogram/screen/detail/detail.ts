import { withCheckedDue } from '../../domain/account/trust';
import type { Day } from '../../domain/day/day';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goBack, goTo } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { about } from '../about';
import { copyOrSay } from '../copy';
import { difference } from '../difference';
import { justDone } from '../handOver';
import { offerOfBook, offerOfRemoved, type Offer } from '../offers';
import { passing } from '../passing';
import { asItsBase } from '../screen';
import { standingOn } from '../standing';
import { accountView, type AccountView } from './detail.view';

/**
 * Behavior of a page that shows one account, `about(this).id`: how it stands, what comes when, and what to do about it.
 * The page includes `body.wxml`, imports `body.wxss`, names the components of both, and has
 * `refresh(day)` call `showDetail(day)`.
 */
export const detail = Behavior({
  behaviors: [passing],
  definitionFilter: asItsBase,
  data: {
    detail: null as AccountView | null,
    feeQuestion: addresses.question('paidAlready'),
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
      const fact = this.data.detail?.shown?.facts.find(({ id }) => id === currentTarget.dataset.id);
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
      this.hasGone(offerOfRemoved(removed.value));
    },
    /** The account was deleted: the page below offers to take it back. A page that stays brings its own. */
    hasGone(offer: Offer) {
      justDone.leave(offer);
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
