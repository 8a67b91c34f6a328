/**
 * What has been said, and what became of it. One entry for an account's occasion, for good: that is what keeps the app
 * from saying a thing twice. Ledgers are values: each operation gives a new one.
 */
import type { AccountFields, AccountId } from '../account/account';
import type { Day } from '../day/day';
import { cycleIdOf } from './occasionKey';

/** handled 已处理, dismissed 不再提醒, snoozed 稍后提醒: hidden until its day, then unread again. */
export const entryStates = ['unread', 'seen', 'handled', 'dismissed', 'snoozed'] as const;
export type EntryState = (typeof entryStates)[number];

export interface Entry {
  /** Day on which it was said. */
  on: Day;
  state: EntryState;
  /** First day on which a snoozed one is shown again, else null. */
  until: Day | null;
}

/** By the occasion's key as stored; one that this version doesn't know is kept and says nothing. */
export type Entries = Readonly<Record<string, Entry>>;
export type Ledger = ReadonlyMap<AccountId, Entries>;

/** Names one entry. */
export interface EntryRef {
  accountId: AccountId;
  key: string;
}

/** What was said on a day is written down as unread; what stood there already stays as it is. */
export function spoken(ledger: Ledger, refs: readonly EntryRef[], today: Day): Ledger {
  const next = new Map(ledger);
  for (const { accountId, key } of refs) {
    const entries = next.get(accountId) ?? {};
    if (!entries[key]) next.set(accountId, { ...entries, [key]: { on: today, state: 'unread', until: null } });
  }
  return next;
}

/** 提醒 was opened: unread ones, and those back from being snoozed, become seen. */
export function seen(ledger: Ledger, refs: readonly EntryRef[], today: Day): Ledger {
  return change(ledger, refs, (entry) => (isUnread(entry, today) ? { ...entry, state: 'seen', until: null } : entry));
}

export function handled(ledger: Ledger, refs: readonly EntryRef[]): Ledger {
  return change(ledger, refs, (entry) => ({ ...entry, state: 'handled', until: null }));
}

export function dismissed(ledger: Ledger, refs: readonly EntryRef[]): Ledger {
  return change(ledger, refs, (entry) => ({ ...entry, state: 'dismissed', until: null }));
}

/** Hidden until the day `until`, on which it is shown again. */
export function snoozed(ledger: Ledger, refs: readonly EntryRef[], until: Day): Ledger {
  return change(ledger, refs, (entry) => ({ ...entry, state: 'snoozed', until }));
}

/** Is an entry to be shown, and is it news? */
export function isOpen({ state, until }: Entry, today: Day): boolean {
  return state === 'unread' || state === 'seen' || (state === 'snoozed' && (until === null || until <= today));
}

export function isUnread(entry: Entry, today: Day): boolean {
  return entry.state !== 'seen' && isOpen(entry, today);
}

/**
 * The ledger without what can't matter any more: accounts that are gone for good, and cycles before the last closed
 * one. That one stays, since taking back its passing makes it the running one again. `accounts`: all of them, 最近删除
 * included.
 */
export function tidyLedger(ledger: Ledger, accounts: readonly (AccountFields & { id: AccountId })[]): Ledger {
  const next = new Map<AccountId, Entries>();
  for (const account of accounts) {
    const entries = ledger.get(account.id);
    if (!entries) continue;
    const last = account.history[account.history.length - 1];
    const kept = [account.cycle.id, ...(last ? [last.id] : [])];
    const lives = (cycleId: string | null): boolean => cycleId === null || kept.includes(cycleId);
    next.set(account.id, Object.fromEntries(Object.entries(entries).filter(([key]) => lives(cycleIdOf(key)))));
  }
  return next;
}

function change(ledger: Ledger, refs: readonly EntryRef[], to: (entry: Entry) => Entry): Ledger {
  const next = new Map(ledger);
  for (const { accountId, key } of refs) {
    const entries = next.get(accountId);
    const entry = entries?.[key];
    if (entries && entry) next.set(accountId, { ...entries, [key]: to(entry) });
  }
  return next;
}
