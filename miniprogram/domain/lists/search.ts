/** Searching, filtering and sorting accounts. */
import type { Account, AccountKind } from '../account/account';
import type { StatusKind } from '../status/status';
import { judged, type Judged } from '../status/kept';
import { searchFor } from '../kit/text';
import { addMonths } from '../day/arithmetic';
import { formatDay, type Day } from '../day/day';
import { nameKey } from './pinyin';
import type { Standing } from '../rules/standing';

export type ListSort = 'due' | 'name' | 'updated';

/** What an account itself must say; '' = anything. */
export interface Conditions {
  client: string;
  tag: string;
  /** The month that it is due in: 2027-01, or `this` and `next` as seen from today. */
  month: string;
  /** The subject's name. */
  subject: string;
  owner: string;
}

/** '' = all. `attention`: everything that somebody has to do or check now. */
export interface ListQuery extends Conditions {
  text: string;
  statusKind: StatusKind | 'attention' | '';
  accountKind: AccountKind | '';
  sort: ListSort;
}

/** A query that was kept under a name; no two have the same one. */
export interface SavedFilter {
  name: string;
  query: ListQuery;
}

/** Asks for nothing: all accounts. */
export const noFilter: ListQuery = {
  text: '',
  statusKind: '',
  accountKind: '',
  client: '',
  tag: '',
  month: '',
  subject: '',
  owner: '',
  sort: 'due',
};

export type ListedAccount = Pick<Judged, 'account' | 'status'>;

/**
 * The accounts in use that fit a query, with their status as things stand. Text: several words must all occur in name,
 * subject, appid, original id, tags, client, owner, administrator or contact, whatever their case and width. Sorts:
 * `due` by due day, the earliest first, what has none last and there the more urgent first; `name` by pinyin; `updated`
 * newest first; what is equal keeps its order. Examples are listed like others.
 */
export function filterAccounts(accounts: readonly Account[], query: ListQuery, standing: Standing): ListedAccount[] {
  const isSearched = query.text.trim() !== '';
  const isFound = searchFor(query.text);
  const isMeant = meets(query, standing.today);
  const listed: Judged[] = [];
  // Thousands at each letter that is typed: a function that is called for each takes as long again.
  for (let at = 0; at < accounts.length; at += 1) {
    const account = accounts[at] as Account;
    if (account.deletedOn !== '' || !isMeant(account) || (isSearched && !isFound(searchedTexts(account)))) continue;
    const one = judged(account, standing);
    if (hasStatus(one, query.statusKind)) listed.push(one);
  }
  return sorters[query.sort](listed);
}

/** 2027-01, the month that a query means; '' for any. */
export function monthMeant({ month }: Pick<Conditions, 'month'>, today: Day): string {
  if (month !== 'this' && month !== 'next') return month;
  return formatDay(addMonths(today, month === 'this' ? 0 : 1)).slice(0, monthLength);
}

/** Characters of 2027-01. */
const monthLength = 7;

/** The month that an account is due in, as 2027-01; '' where no day counts. */
export function dueMonth({ certifiedHow, cycle }: Account): string {
  return certifiedHow === 'never' ? '' : cycle.dueOn.slice(0, monthLength);
}

function meets(asked: ListQuery, today: Day): (account: Account) => boolean {
  const { accountKind, client, tag, subject, owner } = asked;
  const month = monthMeant(asked, today);
  return (account) =>
    (accountKind === '' || account.kind === accountKind) &&
    (client === '' || account.client === client) &&
    (tag === '' || account.tags.includes(tag)) &&
    (month === '' || dueMonth(account) === month) &&
    (subject === '' || account.subjectName === subject) &&
    (owner === '' || account.owner === owner);
}

function searchedTexts(account: Account): string[] {
  const { name, subjectName, appid, originalId, tags, client, owner, administrator, contact } = account;
  return [name, subjectName, appid, originalId, ...tags, client, owner, administrator, contact];
}

function hasStatus({ status, asks }: Judged, wanted: ListQuery['statusKind']): boolean {
  return wanted === 'attention' ? asks : wanted === '' || status.kind === wanted;
}

const sorters: Record<ListSort, (listed: readonly Judged[]) => ListedAccount[]> = {
  due: byDueRank,
  name: (listed) => sorted(listed, ({ account }) => nameKey(account.name), byCodeUnit),
  updated: (listed) =>
    sorted(
      listed,
      ({ account }) => account.updatedAt,
      (a, b) => b - a,
    ),
};

/**
 * Ranks with their places, as numbers alone: a phone orders those without asking for every pair which comes first, and
 * loops that hand numbers to no function keep them out of memory, which makes the whole three times as fast.
 */
function byDueRank(listed: readonly Judged[]): ListedAccount[] {
  const count = listed.length;
  const keys = new Float64Array(count);
  for (let place = 0; place < count; place += 1) keys[place] = (listed[place] as Judged).dueRank * count + place;
  keys.sort();
  const ordered: ListedAccount[] = [];
  for (let at = 0; at < count; at += 1) {
    const key = keys[at] as number;
    ordered.push(listed[key - Math.floor(key / count) * count] as Judged);
  }
  return ordered;
}

/** Keys are computed once; the place in the list breaks ties, since older phones don't sort stably. */
function sorted<Key>(
  listed: readonly ListedAccount[],
  keyOf: (one: ListedAccount) => Key,
  compare: (a: Key, b: Key) => number,
): ListedAccount[] {
  const keyed = listed.map((one, place) => ({ one, place, key: keyOf(one) }));
  keyed.sort((a, b) => compare(a.key, b.key) || a.place - b.place);
  return keyed.map(({ one }) => one);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
