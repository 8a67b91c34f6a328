import { partsOf, type Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { today } from '../../platform/clock';
import { say, tell } from '../../platform/feedback';
import { addresses, goTo, goToTab } from '../../platform/navigation';
import { theBook } from '../../storage/phone';
import { bookNotices, type NoticeView } from '../../screen/views/bookNotices';
import { monthKey } from '../../screen/views/yearAhead';
import { addExamples, removeExamples } from '../../screen/examples';
import { difference } from '../../screen/difference';
import { listToShow } from '../../screen/handOver';
import { keeping } from '../../screen/keeping';
import { knownOn } from '../../screen/remind';
import { readOnlyText } from '../../screen/readOnly';
import { standingOn } from '../../screen/standing';
import { undoable } from '../../screen/undoable';
import { overviewView, type LineList, type OverviewView, type Tile } from './overview.view';

type RowTap = WechatMiniprogram.TouchEvent<object, object, { id: string }>;

/** What opening the book found has been read; it isn't said again until the next start. */
const noticesOf = beside(() => ({ read: false }));

const keptView = beside(() => ({ of: keeping<OverviewView>() }));

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
      const [all, deleted, standing, isKnown] = [book.all(), book.deleted().length, standingOn(day), knownOn(day)];
      const view = keptView(this).of([all, deleted, standing, isKnown], () =>
        overviewView(all, deleted, standing, isKnown),
      );
      this.setData(difference(this.data, { view, notices }));
      this.checkOffer();
    },
    actOnNotice({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: NoticeView['id'] }>): unknown {
      if (currentTarget.dataset.id === 'readOnly') return this.readAgain();
      if (currentTarget.dataset.id === 'faults') return goTo(addresses.unread);
      noticesOf(this).read = true;
      return this.setData({ notices: this.data.notices.filter(({ id }) => id !== 'opening') });
    },
    open({ currentTarget }: RowTap) {
      goTo(addresses.account(currentTarget.dataset.id));
    },
    openTile({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: Tile['id'] }>) {
      const { id } = currentTarget.dataset;
      if (id === 'month') goTo(addresses.month(monthKey(partsOf(today()))));
      else goToTab(addresses.accounts, listToShow.bring(id === 'all' ? {} : { statusKind: id }));
    },
    openMore({ currentTarget }: WechatMiniprogram.TouchEvent<object, object, { id: LineList['id'] }>) {
      if (currentTarget.dataset.id === 'known') goToTab(addresses.reminders);
      else goToTab(addresses.accounts, listToShow.bring({ statusKind: 'attention' }));
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
    paste() {
      goTo(addresses.paste);
    },
    openFile() {
      goTo(addresses.openFile);
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
    showExamples(): unknown {
      const added = addExamples(theBook(), standingOn(today()));
      if (!added.ok) return tell('没能放入示例', added.problem.message);
      return this.refresh(today());
    },
    removeExamples(): unknown {
      const removed = removeExamples(theBook(), today());
      if (!removed.ok) return tell('没能移除示例', removed.problem.message);
      this.refresh(today());
      return say('示例已移除');
    },
  },
});
