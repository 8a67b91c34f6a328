import type { Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { addDays } from '../../domain/day/arithmetic';
import { unreadCount, type Reminder } from '../../domain/reminders/due';
import { reminderGroup, type ReminderGroup } from '../../domain/reminders/groups';
import { dismissed, handled, seen, snoozed, type EntryRef } from '../../domain/reminders/ledger';
import { showBadge } from '../../platform/badge';
import { today } from '../../platform/clock';
import { atWork, pick } from '../../platform/feedback';
import { addresses, goTo } from '../../platform/navigation';
import { theBook, theReminders } from '../../storage/phone';
import { longList } from '../../screen/longList';
import { readOnlyText } from '../../screen/readOnly';
import { comingNext, remindersNow } from '../../screen/remind';
import { standingOn } from '../../screen/standing';
import { undoable } from '../../screen/undoable';
import { answer, type Change } from './answering';
import {
  doneAtMost,
  doneRows,
  idOf,
  isHead,
  isReminder,
  listOf,
  nextText,
  reminderRows,
  remindersView,
  type DoneRow,
  type GroupHead,
  type RemindersView,
} from './reminders.view';

interface Kept {
  /** What counts as new during this visit. */
  news: Set<string>;
  /** What is open, and what the list shows of it. */
  reminders: readonly Reminder[];
  listed: readonly (GroupHead | Reminder)[];
  folded: Set<ReminderGroup>;
}

const keptBy = beside((): Kept => ({ news: new Set(), reminders: [], listed: [], folded: new Set() }));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { account: string; id: string }>;
type HeadTap = WechatMiniprogram.TouchEvent<object, object, { group: ReminderGroup; title: string }>;

const snoozes = [
  { label: '明天再提醒', days: 1 },
  { label: '3 天后再提醒', days: 3 },
  { label: '1 周后再提醒', days: 7 },
];

const silence = '这条不再提醒';

/** 提醒: what has come due, in groups by its deadline, each to be answered with a tap, one by one or together. */
Component({
  behaviors: [undoable, longList],
  data: {
    view: null as RemindersView | null,
    readOnly: '',
    problem: '',
    historyOpen: false,
    history: [] as DoneRow[],
  },
  pageLifetimes: {
    hide() {
      this.markSeen(today());
      keptBy(this).news.clear();
    },
  },
  methods: {
    refresh(day: Day) {
      const kept = keptBy(this);
      const { news } = kept;
      const { reminders, problem, seenNow } = remindersNow(day, (all) => {
        kept.reminders = all;
        kept.listed = listOf(all, kept.folded, day);
        return kept.listed.slice(0, this.rowsReached(kept.listed.length)).filter(isReminder);
      });
      reminders.forEach((reminder) => {
        if (reminder.unread) news.add(idOf(reminder));
      });
      const next = reminders.length > 0 ? '' : nextText(comingNext(day), day);
      const view = remindersView(reminders, theBook().all(), news, next);
      const readOnly = readOnlyText('提醒照常显示，但处理结果记不下来。');
      const history = this.data.historyOpen ? this.history(day) : [];
      const patch = { view, readOnly, problem: readOnly ? '' : problem, history };
      const rowOf = reminderRows((id) => theBook().find(id)?.name ?? '', news);
      this.showList(patch, kept.listed, false, (row) => (isHead(row) ? row : rowOf(row)));
      showBadge(unreadCount(reminders) - seenNow);
    },
    /** The rows that one has come to are no news any more, from the next visit on. */
    markSeen(day: Day) {
      const { ledger } = theReminders();
      const reached = keptBy(this).listed.slice(0, this.rowsReached());
      const unread = reached.filter(isReminder).filter((row) => row.unread);
      if (unread.length > 0) ledger.write(seen(ledger.read(), unread, day));
    },
    history(day: Day): DoneRow[] {
      const { ledger, choices } = theReminders();
      return doneRows(
        theBook().all(),
        { ledger: ledger.read(), leadTimes: choices.read().leadTimes },
        standingOn(day),
        doneAtMost,
      );
    },
    toggleHistory() {
      this.setData({ historyOpen: !this.data.historyOpen });
      this.refresh(today());
    },
    openAccount({ currentTarget }: RowTap) {
      goTo(addresses.account(currentTarget.dataset.account));
    },
    fold({ currentTarget }: HeadTap) {
      const { folded } = keptBy(this);
      const { group } = currentTarget.dataset;
      if (!folded.delete(group)) folded.add(group);
      this.refresh(today());
    },
    know({ currentTarget }: RowTap) {
      this.settle(this.openOnes(currentTarget.dataset.id), handled, '知道了');
    },
    /** The reminder of that name, as long as it is open. */
    openOnes(id: string): Reminder[] {
      return keptBy(this).reminders.filter((reminder) => idOf(reminder) === id);
    },
    knowAll({ currentTarget }: HeadTap): unknown {
      const { group, title } = currentTarget.dataset;
      const refs = keptBy(this).reminders.filter((reminder) => reminderGroup(reminder, today()) === group);
      return atWork('正在记下', refs.length, () => this.settle(refs, handled, '知道了', title));
    },
    /** The other answers: behind ⋯, and a long press on the row. */
    more({ currentTarget }: RowTap): unknown {
      return pick([...snoozes.map(({ label }) => label), silence]).then((choice) => {
        if (choice === null) return;
        const put = snoozes[choice];
        const change: Change = (ledger, refs) =>
          put ? snoozed(ledger, refs, addDays(today(), put.days)) : dismissed(ledger, refs);
        this.settle(this.openOnes(currentTarget.dataset.id), change, put?.label ?? silence);
      });
    },
    /** Writes what a tap decided; refused, the rows stay and it is said why. */
    settle(refs: readonly EntryRef[], change: Change, words: string, group = '') {
      const [first] = refs;
      if (!first) return;
      const what = group ? `${group} ${refs.length} 条` : `“${theBook().find(first.accountId)?.name ?? ''}”`;
      const { offer, problem } = answer(refs, change, `${what}：${words}`);
      if (offer) this.offer(offer);
      else this.endOffer();
      this.refresh(today());
      if (problem) this.setData({ problem });
    },
    add() {
      goTo(addresses.paste);
    },
    openCalendar() {
      goTo(addresses.calendar);
    },
    openSettings() {
      goTo(addresses.reminderSettings);
    },
  },
});
