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
import { difference } from '../../screen/difference';
import type { Offer } from '../../screen/offers';
import { readOnlyText } from '../../screen/readOnly';
import { remindersNow } from '../../screen/remind';
import { standingOn } from '../../screen/standing';
import { undoable } from '../../screen/undoable';
import { doneRows, idOf, reminderChunk, remindersView, type DoneRow, type RemindersView } from './reminders.view';

/** What counts as new during this visit. */
const keptBy = beside(() => ({ news: new Set<string>() }));

type RowTap = WechatMiniprogram.TouchEvent<object, object, { account: string; key: string; name: string }>;

const snoozes = [
  { label: '明天再提醒', days: 1 },
  { label: '3 天后再提醒', days: 3 },
  { label: '1 周后再提醒', days: 7 },
];

/** 提醒: what has come due, most urgent first, each to be handled, put off or silenced. */
Component({
  behaviors: [undoable],
  data: {
    view: null as RemindersView | null,
    shown: reminderChunk,
    readOnly: '',
    problem: '',
    historyOpen: false,
    history: [] as DoneRow[],
  },
  pageLifetimes: {
    hide() {
      keptBy(this).news.clear();
      this.setData({ shown: reminderChunk });
    },
  },
  methods: {
    refresh(day: Day) {
      const { reminders, problem } = remindersNow(day);
      const { news } = keptBy(this);
      for (const reminder of reminders) if (reminder.unread) news.add(idOf(reminder));
      const view = remindersView(reminders, theBook().all(), news, this.data.shown);
      const readOnly = readOnlyText('提醒照常显示，但处理结果记不下来。');
      const history = this.data.historyOpen ? this.history(day) : [];
      this.setData(difference(this.data, { view, readOnly, problem: readOnly ? '' : problem, history }));
      this.markSeen(reminders, day);
    },
    /** The rows on the screen are no news any more, from the next visit on. */
    markSeen(reminders: readonly Reminder[], day: Day) {
      const { ledger } = theReminders();
      const onScreen = reminders.slice(0, this.data.shown).filter(({ unread }) => unread);
      const saved = onScreen.length > 0 && ledger.write(seen(ledger.read(), onScreen, day)).ok;
      showBadge(unreadCount(reminders) - (saved ? onScreen.length : 0));
    },
    history(day: Day): DoneRow[] {
      const { ledger, choices } = theReminders();
      return doneRows(
        theBook().all(),
        { ledger: ledger.read(), leadTimes: choices.read().leadTimes },
        standingOn(day),
        reminderChunk,
      );
    },
    toggleHistory() {
      this.setData({ historyOpen: !this.data.historyOpen });
      this.refresh(today());
    },
    showMore() {
      this.setData({ shown: this.data.shown + reminderChunk });
      this.refresh(today());
    },
    onReachBottom() {
      if (this.data.view?.hidden) this.showMore();
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
