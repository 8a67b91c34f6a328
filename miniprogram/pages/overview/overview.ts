import type { StatusKind } from '../../domain/status/status';
import type { Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goTo, goToTab } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { bookNotices, type NoticeView } from '../../screen/views/bookNotices';
import { addExamples, removeExamples } from '../../screen/examples';
import { difference } from '../../screen/difference';
import { listToShow } from '../../screen/handOver';
import { readOnlyText } from '../../screen/readOnly';
import { standingOn } from '../../screen/standing';
import { undoable } from '../../screen/undoable';
import { offerWaysToAdd } from '../../screen/waysToAdd';
import { overviewView, type OverviewView } from './overview.view';

interface Identified {
  id: string;
}

/** What opening the book found has been read; it isn't said again until the next start. */
const noticesOf = beside(() => ({ read: false }));

/** 总览: what needs doing now, across all accounts. */
Component({
  behaviors: [undoable],
  data: {
    view: null as OverviewView | null,
    notices: [] as NoticeView[],
  },
  methods: {
    refresh(day: Day) {
      const book = theBook();
      const notices = bookNotices(book, readOnlyText()).filter(({ id }) => id !== 'opening' || !noticesOf(this).read);
      const view = overviewView(book.all(), book.deleted().length, standingOn(day));
      this.setData(difference(this.data, { view, notices }));
      this.checkOffer();
    },
    async actOnNotice({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: NoticeView['id'] }>) {
      if (currentTarget.dataset.id === 'readOnly') {
        await this.readAgain();
        return;
      }
      if (currentTarget.dataset.id === 'faults') {
        goToTab(addresses.mine);
        return;
      }
      noticesOf(this).read = true;
      this.setData({ notices: this.data.notices.filter(({ id }) => id !== 'opening') });
    },
    open({ detail }: WechatMiniprogram.CustomEvent<Identified>) {
      goTo(addresses.account(detail.id));
    },
    openSingle() {
      const id = this.data.view?.single?.id;
      if (id !== undefined) goTo(addresses.account(id));
    },
    listStatus({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { kind: StatusKind }>) {
      goToTab(addresses.accounts, listToShow.bring({ statusKind: currentTarget.dataset.kind }));
    },
    listAttention() {
      goToTab(addresses.accounts, listToShow.bring({ statusKind: 'attention' }));
    },
    listAll() {
      goToTab(addresses.accounts, listToShow.bring({}));
    },
    openMonth({ detail }: WechatMiniprogram.CustomEvent<{ key: string }>) {
      goTo(addresses.month(detail.key));
    },
    openForecast() {
      goTo(addresses.forecast);
    },
    openUntyped() {
      goTo(addresses.month('untyped'));
    },
    offerWaysToAdd,
    paste() {
      goTo(addresses.paste);
    },
    add() {
      goTo(addresses.add);
    },
    openQuestions() {
      goTo(addresses.questions);
    },
    openRecycle() {
      goTo(addresses.recycle);
    },
    async showExamples() {
      const added = addExamples(theBook(), standingOn(today()));
      if (!added.ok) {
        await tell('没能放入示例', added.problem.message);
        return;
      }
      this.refresh(today());
    },
    async removeExamples() {
      const removed = removeExamples(theBook(), today());
      if (!removed.ok) {
        await tell('没能移除示例', removed.problem.message);
        return;
      }
      this.refresh(today());
      say('示例已移除');
    },
  },
});
