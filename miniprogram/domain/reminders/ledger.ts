/**
 * What has been said, and what became of it. One entry for an account's occasion, for good: that is what keeps the app
 * from saying a thing twice. Ledgers are values: each operation gives a new one.
 */
import type { AccountFields, AccountId, Cycle } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { dayMeant } from './dayMeant';
import { cycleIdOf, occasionKey, placeOf, readOccasionKey } from './occasionKey';

/** handled 知道了, dismissed 这条不再提醒, snoozed 稍后提醒: hidden until its day, then unread again. */
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
  refs.forEach(({ accountId, key }) => {
    const entries = next.get(accountId) ?? {};
    if (!entries[key]) next.set(accountId, withEntry(entries, key, { on: today, state: 'unread', until: null }));
  });
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

/** Those of `refs` whose entries say what they say in `then`: what was read anew are other objects. */
export function unchanged(now: Ledger, then: Ledger, refs: readonly EntryRef[]): EntryRef[] {
  return refs.filter(({ accountId, key }) => {
    const before = then.get(accountId)?.[key];
    const { on, state, until } = now.get(accountId)?.[key] ?? {};
    return before !== undefined && before.on === on && before.state === state && before.until === until;
  });
}

/** The entries that `refs` name as they were before; all others as they are. */
export function putBack(now: Ledger, before: Ledger, refs: readonly EntryRef[]): Ledger {
  return change(now, refs, (entry, { accountId, key }) => before.get(accountId)?.[key] ?? entry);
}

/** Is an entry to be shown, and is it news? */
export function isOpen({ state, until }: Entry, today: Day): boolean {
  return state === 'unread' || state === 'seen' || (state === 'snoozed' && (until === null || until <= today));
}

export function isUnread(entry: Entry, today: Day): boolean {
  return entry.state !== 'seen' && isOpen(entry, today);
}

/**
 * So many due days of one cycle are remembered for each of its occasions. They lie half a year apart or more, so that
 * going back to one repeats nothing, and an account whose cycles are never closed keeps a few years and no more.
 */
const daysRemembered = 5;

/**
 * The ledger without what can't matter any more: accounts that are gone for good, cycles before the last closed one
 * (that one stays, since taking back its passing makes it the running one again), and due days of long ago. Words from
 * before the day that they counted to was kept get it here, as long as their cycle's due day is at hand to tell. What
 * changes nothing is the same object as before. `accounts`: all of them, 最近删除 included.
 */
export function tidyLedger(ledger: Ledger, accounts: readonly (AccountFields & { id: AccountId })[]): Ledger {
  const next = new Map<AccountId, Entries>();
  for (const account of accounts) {
    const entries = ledger.get(account.id);
    if (!entries) continue;
    const last = account.history[account.history.length - 1];
    next.set(account.id, tidyEntries(entries, last ? [account.cycle, last] : [account.cycle]));
  }
  return next;
}

/** `cycles`: those that matter. */
function tidyEntries(entries: Entries, cycles: readonly Pick<Cycle, 'id' | 'dueOn'>[]): Entries {
  const dueOf = new Map(cycles.map(({ id, dueOn }) => [id, readDay(dueOn)]));
  const kept: Record<string, Entry> = {};
  const days = new Map<string, number>();
  // The latest first.
  const sorted = Object.entries(entries).sort(([a, one], [b, other]) => other.on - one.on || (a < b ? -1 : 1));
  for (const [key, entry] of sorted) {
    const cycleId = cycleIdOf(key);
    if (cycleId !== null && !dueOf.has(cycleId)) continue;
    const stage = stageIn(key);
    const count = (days.get(stage) ?? 0) + 1;
    days.set(stage, count);
    const dated = datedKey(key, entry, dueOf.get(cycleId ?? '') ?? null);
    if (count <= daysRemembered && (dated === key || !entries[dated])) kept[dated] = entry;
  }
  const changed = Object.keys(kept).length !== sorted.length || sorted.some(([key]) => !kept[key]);
  return changed ? kept : entries;
}

function stageIn(key: string): string {
  // An unknown one is one of its own.
  return placeOf(key)?.stage ?? key;
}

/** The key with the day counted to: that of the cycle, or the nearest that fits the day on which the word was said. */
function datedKey(key: string, { on }: Entry, dueOn: Day | null): string {
  const name = readOccasionKey(key);
  if (dueOn === null || !name || name.to !== null || name.about === 'refill') return key;
  return occasionKey({ ...name, to: dayMeant(name, on, dueOn) });
}

function withEntry(entries: Entries, key: string, entry: Entry): Entries {
  const next: Record<string, Entry> = Object.assign({}, entries);
  next[key] = entry;
  return next;
}

function change(ledger: Ledger, refs: readonly EntryRef[], to: (entry: Entry, ref: EntryRef) => Entry): Ledger {
  const next = new Map(ledger);
  refs.forEach((ref) => {
    const { accountId, key } = ref;
    const entries = next.get(accountId);
    const entry = entries?.[key];
    const changed = entry && to(entry, ref);
    // What stays as it is must stay the same object: by that it is told what has to be written.
    if (entries && changed && changed !== entry) next.set(accountId, withEntry(entries, key, changed));
  });
  return next;
}
