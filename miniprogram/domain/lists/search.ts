/** Searching, filtering and sorting accounts. */
import type { Account, AccountKind } from '../account/account';
import type { CertificationStatus, StatusKind } from '../status/status';
import { certificationStatus } from '../status/status';
import { searchFor } from '../kit/text';
import { isLateStart, safeStartOf } from '../status/safeStart';
import { attentionRank, needsAttention } from '../status/urgency';
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
 * subject, appid, original id or tags, whatever their case and width. Sorts: `due` most urgent first (who is past the
 * latest safe start comes before who is due), `name` by code unit, `updated` newest first; what is equal keeps its
 * order. Examples are listed like others.
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
  return sorted(listed, query.sort, ({ account, status }) =>
    attentionRank(status, isLateStart(status, safeStartOf(account, standing))),
  );
}

function searchedTexts({ name, subjectName, appid, originalId, tags }: Account): string[] {
  return [name, subjectName, appid, originalId, ...tags];
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
