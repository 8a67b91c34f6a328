/** Searching, filtering and sorting accounts. */
import type { Account, AccountKind } from '../account/account';
import type { CertificationStatus, StatusKind } from '../status/status';
import { certificationStatus } from '../status/status';
import { searchFor } from '../kit/text';
import { readDay } from '../day/day';
import { attentionRank, needsAttention } from '../status/urgency';
import { nameKey } from './pinyin';
import type { Standing } from '../rules/standing';

export type ListSort = 'due' | 'name' | 'updated';

/** '' = all. `attention`: everything that somebody has to do or check now. */
export interface ListQuery {
  text: string;
  statusKind: StatusKind | 'attention' | '';
  accountKind: AccountKind | '';
  sort: ListSort;
}

export interface ListedAccount {
  account: Account;
  status: CertificationStatus;
}

/**
 * The accounts in use that fit a query, with their status as things stand. Text: several words must all occur in name,
 * subject, appid, original id, tags, client, owner, administrator or contact, whatever their case and width. Sorts:
 * `due` by due day, the earliest first, what has none last and there the more urgent first; `name` by pinyin; `updated`
 * newest first; what is equal keeps its order. Examples are listed like others.
 */
export function filterAccounts(accounts: readonly Account[], query: ListQuery, standing: Standing): ListedAccount[] {
  const isFound = searchFor(query.text);
  const listed = accounts
    .filter(
      (account) =>
        account.deletedOn === '' &&
        (query.accountKind === '' || account.kind === query.accountKind) &&
        isFound(searchedTexts(account)),
    )
    .map((account) => ({ account, status: certificationStatus(account, standing) }))
    .filter(({ status }) => hasStatus(status, query.statusKind));
  return sorters[query.sort](listed);
}

function searchedTexts(account: Account): string[] {
  const { name, subjectName, appid, originalId, tags, client, owner, administrator, contact } = account;
  return [name, subjectName, appid, originalId, ...tags, client, owner, administrator, contact];
}

function hasStatus(status: CertificationStatus, wanted: ListQuery['statusKind']): boolean {
  if (wanted === 'attention') return needsAttention(status);
  return wanted === '' || status.kind === wanted;
}

const sorters: Record<ListSort, (listed: readonly ListedAccount[]) => ListedAccount[]> = {
  due: (listed) => sorted(listed, dueKey, (a, b) => a.dueOn - b.dueOn || a.rank - b.rank),
  name: (listed) => sorted(listed, ({ account }) => nameKey(account.name), byCodeUnit),
  updated: (listed) =>
    sorted(
      listed,
      ({ account }) => account.updatedAt,
      (a, b) => b - a,
    ),
};

/** An account that was never certified has no day that counts, whatever its record says. */
function dueKey({ account, status }: ListedAccount): { dueOn: number; rank: number } {
  const dueOn = status.kind === 'uncertified' ? null : readDay(account.cycle.dueOn);
  return { dueOn: dueOn ?? afterAllDays, rank: attentionRank(status) };
}

/** More than any day number. */
const afterAllDays = 10_000_000;

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
