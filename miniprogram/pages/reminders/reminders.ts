import type { AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { beside } from '../../domain/kit/beside';
import { addDays } from '../../domain/day/arithmetic';
import { unreadCount, type Reminder } from '../../domain/reminders/due';
import {
  dismissed,
  handled,
  seen,
  snoozed,
  type Entries,
  type EntryRef,
  type Ledger,
} from '../../domain/reminders/ledger';
import { showBadge } from '../../platform/badge';
import { today } from '../../platform/clock';
import { pick } from '../../platform/feedback';
import { addresses, goTo } from '../../platform/navigation';
import { theBook, theReminders, unwritten, type Written } from '../../storage/phone';
import { longList } from '../../screen/longList';
import type { Offer } from '../../screen/offers';
import { readOnlyText } from '../../screen/readOnly';
import { remindersNow } from '../../screen/remind';
import { standingOn } from '../../screen/standing';
import { undoable } from '../../screen/undoable';
import {
  doneAtMost,
  doneRows,
  idOf,
  reminderRows,
  remindersView,
  type DoneRow,
  type RemindersView,
} from './reminders.view';

interface Kept {
  /** What counts as new during this visit. */
  news: Set<string>;
  /** What the list shows. */
  listed: readonly Reminder[];
}

const keptBy = beside((): Kept => ({ news: new Set(), listed: [] }));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { account: string; key: string; name: string }>;

const snoozes = [
  { label: '明天再提醒', days: 1 },
  { label: '3 天后再提醒', days: 3 },
  { label: '1 周后再提醒', days: 7 },
];

/** 提醒: what has come due, most urgent first, each to be handled, put off or silenced. */
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
      const { reminders, problem } = remindersNow(day);
      const kept = keptBy(this);
      const { news } = kept;
      kept.listed = reminders;
      for (const reminder of reminders) if (reminder.unread) news.add(idOf(reminder));
      const accounts = theBook().all();
      const view = remindersView(reminders, accounts, news);
      const readOnly = readOnlyText('提醒照常显示，但处理结果记不下来。');
      const history = this.data.historyOpen ? this.history(day) : [];
      const patch = { view, readOnly, problem: readOnly ? '' : problem, history };
      this.showList(patch, reminders, false, reminderRows(accounts, news));
      showBadge(unreadCount(reminders) - this.markSeen(day));
    },
    /** The rows that one has come to are no news any more, from the next visit on. Gives how many were. */
    markSeen(day: Day): number {
      const { ledger } = theReminders();
      const unread = keptBy(this)
        .listed.slice(0, this.rowsReached())
        .filter((reminder) => reminder.unread);
      const saved = unread.length > 0 && ledger.write(seen(ledger.read(), unread, day)).ok;
      return saved ? unread.length : 0;
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
    handle({ currentTarget }: RowTap) {
      this.settle(currentTarget.dataset, handled, '已处理');
    },
    silence({ currentTarget }: RowTap) {
      this.settle(currentTarget.dataset, dismissed, '这一条不再提醒');
    },
    async putOff({ currentTarget }: RowTap) {
      const { dataset } = currentTarget;
      const chosen = snoozes[(await pick(snoozes.map(({ label }) => label))) ?? -1];
      if (chosen)
        this.settle(dataset, (ledger, refs) => snoozed(ledger, refs, addDays(today(), chosen.days)), chosen.label);
    },
    /** Writes what a tap decided; refused, the row stays and says why. */
    settle(
      row: { account: string; key: string; name: string },
      change: (ledger: Ledger, refs: readonly EntryRef[]) => Ledger,
      words: string,
    ) {
      const { ledger } = theReminders();
      const before = ledger.read().get(row.account);
      const next = change(ledger.read(), [{ accountId: row.account, key: row.key }]);
      const after = next.get(row.account);
      const saved = ledger.write(next);
      if (saved.ok && before && after) this.offer(offerOf(`“${row.name}”：${words}`, row.account, before, after));
      else this.endOffer();
      this.refresh(today());
      if (!saved.ok) this.setData({ problem: `没有记下来。${saved.problem.message}` });
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

/** Of what a tap made of the reminders of an account. */
function offerOf(text: string, accountId: AccountId, before: Entries, after: Entries): Offer {
  const { ledger } = theReminders();
  const stands = (): boolean => ledger.read().get(accountId) === after;
  const undo = (): Written<null> =>
    stands()
      ? ledger.write(new Map(ledger.read()).set(accountId, before))
      : unwritten('failed', '这个账号的提醒之后又变过，没有撤销。');
  return { text, note: '', size: 1, undo, stands };
}
