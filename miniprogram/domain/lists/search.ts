/** Searching, filtering, sorting and counting accounts. */
import type { Account, AccountKind } from '../account/account';
import type { CertificationStatus, StatusKind } from '../status/status';
import { certificationStatus, statusKinds } from '../status/status';
import type { Day } from '../day/day';
import { searchKey } from '../kit/text';
import { isLateStart, defaultSlackDays, safeStartOf } from '../status/safeStart';
import { attentionRank, needsAttention } from '../status/urgency';
import type { RuleNumbers } from '../rules/numbers';
import { officialNumbers } from '../rules/numbers';

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

export interface StatusCounts {
  total: number;
  attention: number;
  byKind: Record<StatusKind, number>;
}

/**
 * The accounts in use that fit a query, with their status on the Beijing day `today`. Text: several words must all
 * occur in name, subject, appid, original id or tags, whatever their case and width. Sorts: `due` most urgent first,
 * `name` by code unit, `updated` newest first; what is equal keeps its order. Examples are listed like others.
 * @param slackDays natural days kept for one return: who is past the latest safe start comes before who is due
 */
export function filterAccounts(
  accounts: readonly Account[],
  query: ListQuery,
  today: Day,
  numbers: RuleNumbers = officialNumbers,
  slackDays = defaultSlackDays,
): ListedAccount[] {
  const words = searchKey(query.text)
    .split(' ')
    .filter((word) => word !== '');
  const listed = accounts
    .filter(
      (account) =>
        account.deletedOn === '' &&
        (query.accountKind === '' || account.kind === query.accountKind) &&
        contains(account, words),
    )
    .map((account) => ({ account, status: certificationStatus(account, today, numbers) }))
    .filter(({ status }) => hasStatus(status, query.statusKind));
  return sorted(listed, query.sort, ({ account, status }) =>
    attentionRank(status, isLateStart(status, safeStartOf(account, today, slackDays, numbers))),
  );
}

/** How many accounts in use have which status on a day. Examples don't count. */
export function countByStatus(
  accounts: readonly Account[],
  today: Day,
  numbers: RuleNumbers = officialNumbers,
): StatusCounts {
  const byKind = Object.fromEntries(statusKinds.map((kind) => [kind, 0])) as Record<StatusKind, number>;
  const counts: StatusCounts = { total: 0, attention: 0, byKind };
  for (const account of accounts) {
    if (account.deletedOn !== '' || account.example) continue;
    const status = certificationStatus(account, today, numbers);
    counts.total += 1;
    counts.byKind[status.kind] += 1;
    if (needsAttention(status)) counts.attention += 1;
  }
  return counts;
}

function contains(account: Account, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = searchKey(
    [account.name, account.subjectName, account.appid, account.originalId, ...account.tags].join('\n'),
  );
  return words.every((word) => text.includes(word));
}

function hasStatus(status: CertificationStatus, wanted: ListQuery['statusKind']): boolean {
  if (wanted === 'attention') return needsAttention(status);
  return wanted === '' || status.kind === wanted;
}

/** Keys are computed once; the place in the list breaks ties, since older phones don't sort stably. */
function sorted(
  listed: readonly ListedAccount[],
  sort: ListSort,
  rankOf: (one: ListedAccount) => number,
): ListedAccount[] {
  const keyed = listed.map((one, place) => ({
    one,
    place,
    key: sort === 'due' ? rankOf(one) : sortKey(one.account, sort),
  }));
  keyed.sort((a, b) => compare(a.key, b.key) || a.place - b.place);
  return keyed.map(({ one }) => one);
}

function sortKey(account: Account, sort: Exclude<ListSort, 'due'>): number | string {
  return sort === 'name' ? account.name : -account.updatedAt;
}

/** Numbers by size, texts by code unit: a pinyin order would need what phones lack. */
function compare(a: number | string, b: number | string): number {
  return a < b ? -1 : Number(a > b);
}
