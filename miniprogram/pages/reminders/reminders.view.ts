import type { Account, AccountId } from '../../domain/account/account';
import type { Day } from '../../domain/day/day';
import { shortDay } from '../../domain/day/words';
import { daysBetween } from '../../domain/day/arithmetic';
import type { Coming } from '../../domain/reminders/coming';
import type { Reminder } from '../../domain/reminders/due';
import { daysOfWeek, inGroups, type ReminderGroup } from '../../domain/reminders/groups';
import { isOpen, type Entry, type Ledger } from '../../domain/reminders/ledger';
import { occasionsOf } from '../../domain/reminders/occasions';
import { reasonOf, reminderText } from '../../domain/reminders/words';
import { occasionOf } from '../../domain/reminders/wordsAbout';
import type { Standing } from '../../domain/rules/standing';

/** Rows of what was handled. */
export const doneAtMost = 30;

export interface ReminderRow {
  id: string;
  accountId: AccountId;
  name: string;
  /** 还有 30 天到期 */
  title: string;
  /** 到期前 1 个月 · 2026年3月5日 */
  detail: string;
  tone: 'danger' | 'warn' | 'notice';
  isNew: boolean;
}

export interface DoneRow {
  id: string;
  accountId: AccountId;
  name: string;
  title: string;
  /** 3月5日提醒，知道了 */
  state: string;
}

export interface RemindersView {
  /** 3 条待处理，2 条新的 */
  summary: string;
  empty: 'noAccounts' | 'silent' | '';
  /** 下一条：3月21日 · 青禾示例花店 到期前 2 个月; '' while something is open, and where nothing is known of. */
  next: string;
}

/** The head of a group of reminders, a row of the list like them. */
export interface GroupHead {
  id: ReminderGroup;
  head: true;
  title: string;
  /** 7 天内 · 12 条 */
  note: string;
  open: boolean;
  /** More than one: they can be answered together. */
  many: boolean;
}

/** Names one reminder among all. */
export function idOf({ accountId, key }: { accountId: AccountId; key: string }): string {
  return `${accountId} ${key}`;
}

/**
 * 提醒: what is open.
 * @param news ids of those that count as new during this visit
 * @param next as `nextText` has it; '' while something is open
 */
export function remindersView(
  reminders: readonly Reminder[],
  accounts: readonly Account[],
  news: ReadonlySet<string>,
  next: string,
): RemindersView {
  const fresh = reminders.filter((reminder) => news.has(idOf(reminder))).length;
  return {
    summary: reminders.length === 0 ? '' : `${reminders.length} 条待处理${fresh > 0 ? `，${fresh} 条新的` : ''}`,
    empty: reminders.length > 0 ? '' : accounts.some(({ example }) => !example) ? 'silent' : 'noAccounts',
    next,
  };
}

/** 下一条：3月21日 · 青禾示例花店 到期前 2 个月; '' where nothing is known of. */
export function nextText(coming: Coming | null, today: Day): string {
  if (!coming) return '';
  return `下一条：${shortDay(coming.day, today)} · ${coming.account.name} ${reasonOf(coming.occasion)}`;
}

const groupWords: Record<ReminderGroup, { title: string; until: string }> = {
  overdue: { title: '逾期', until: '' },
  week: { title: '本周', until: `${daysOfWeek} 天内 · ` },
  month: { title: '本月', until: '' },
  later: { title: '以后', until: '' },
};

/** What is listed: each group's head and, unless it is folded, its reminders. */
export function listOf(
  reminders: readonly Reminder[],
  folded: ReadonlySet<ReminderGroup>,
  today: Day,
): (GroupHead | Reminder)[] {
  return inGroups(reminders, today).flatMap(({ group, reminders: inIt }) => {
    const { title, until } = groupWords[group];
    const open = !folded.has(group);
    const note = `${until}${inIt.length} 条`;
    const head: GroupHead = { id: group, head: true, title, note, open, many: inIt.length > 1 };
    return [head, ...(open ? inIt : [])];
  });
}

/** What makes the row of a reminder: of thousands only those near the screen are worded. `news` as above. */
export function reminderRows(
  nameOf: (id: AccountId) => string,
  news: ReadonlySet<string>,
): (reminder: Reminder) => ReminderRow {
  return (reminder) => ({
    id: idOf(reminder),
    accountId: reminder.accountId,
    name: nameOf(reminder.accountId),
    ...reminderText(reminder),
    tone: toneOf(reminder),
    isNew: news.has(idOf(reminder)),
  });
}

export function isHead(listed: GroupHead | Reminder): listed is GroupHead {
  return 'head' in listed;
}

export function isReminder(listed: GroupHead | Reminder): listed is Reminder {
  return !isHead(listed);
}

function toneOf({ daysLeft, estimated, kind }: Reminder): ReminderRow['tone'] {
  if (daysLeft <= 0 && !estimated) return 'danger';
  return daysLeft <= 31 || kind === 'refillSoon' ? 'warn' : 'notice';
}

export interface Said {
  ledger: Ledger;
  /** Codes chosen for all accounts. */
  leadTimes: readonly string[];
}

/** What was handled, put off or silenced, the latest first; of the running cycles only. At most `limit` rows. */
export function doneRows(
  accounts: readonly Account[],
  { ledger, leadTimes }: Said,
  standing: Standing,
  limit: number,
): DoneRow[] {
  const { today } = standing;
  const found: { on: Day; row: DoneRow }[] = [];
  for (const account of accounts) {
    const closed = Object.entries(ledger.get(account.id) ?? {}).filter(([, entry]) => !isOpen(entry, today));
    if (closed.length === 0) continue;
    const occasions = occasionsOf(account, leadTimes, standing);
    for (const [key, entry] of closed) {
      const occasion = occasionOf(key, entry, occasions);
      if (!occasion) continue;
      const ref = { accountId: account.id, key };
      const { title } = reminderText({
        ...occasion,
        ...ref,
        fresh: false,
        unread: false,
        daysLeft: daysBetween(today, occasion.deadline),
      });
      found.push({
        on: entry.on,
        row: { id: idOf(ref), accountId: account.id, name: account.name, title, state: stateText(entry, today) },
      });
    }
  }
  return found
    .sort((a, b) => b.on - a.on || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, limit)
    .map(({ row }) => row);
}

function stateText({ on, state, until }: Entry, today: Day): string {
  const said = `${shortDay(on, today)}提醒`;
  if (state === 'snoozed' && until !== null) return `${said}，${shortDay(until, today)}再提醒`;
  return `${said}，${state === 'dismissed' ? '这条不再提醒' : '知道了'}`;
}
