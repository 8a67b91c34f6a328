import type { Account } from '../../../domain/account/account';
import { count, emptyTally, type Bucket, type Forecast, type Tally } from '../../../domain/lists/forecast';
import { subjectTypeLabel } from '../../../domain/account/words';
import { countOf, monthKey, monthName } from '../../../screen/views/yearAhead';
import { bucketNames } from '../buckets';
import type { Standing } from '../../../domain/rules/standing';

export type Grouping = 'month' | 'type' | 'subject' | 'client';

export const groupings: readonly { value: Grouping; text: string }[] = [
  { value: 'month', text: '按月份' },
  { value: 'type', text: '按主体类型' },
  { value: 'subject', text: '按主体' },
  { value: 'client', text: '按客户' },
];

/** Begins the key of a client's list; after it comes the client, '' for none. */
export const ofClient = 'client:';

/** What falls due in the year of one month, one subject type, one subject or one client. */
export interface Group {
  id: string;
  name: string;
  tally: Tally;
  /** Names the list behind it: a month's, or `ofClient` with a client; '' where there is none. */
  key: string;
  /** The accounts that it counts. */
  accountIds: string[];
}

const groupName: Record<Exclude<Grouping, 'month'>, (account: Account) => string> = {
  type: ({ subjectType }) => subjectTypeLabel(subjectType) || '未填类型',
  subject: ({ subjectName }) => subjectName || '未填主体',
  client: ({ client }) => client || '未填客户',
};

/**
 * The year in groups that together are its total: months by time with what is past in front, others by what they cost,
 * the dearest first.
 * @param year the forecast of these accounts
 */
export function groupsOf(accounts: readonly Account[], year: Forecast, by: Grouping, { numbers }: Standing): Group[] {
  if (by === 'month')
    return placesOf(year).map(({ key, name, bucket }) => ({
      id: key,
      name,
      tally: bucket,
      key,
      accountIds: bucket.accountIds,
    }));
  const named = groupName[by];
  const byId = new Map(accounts.map((account) => [account.id, account]));
  const groups = new Map<string, Group>();
  accounts.forEach((account) => {
    const name = named(account);
    const key = by === 'client' ? `${ofClient}${account.client}` : '';
    if (!groups.has(name)) groups.set(name, { id: name, name, tally: emptyTally(), key, accountIds: [] });
  });
  placesOf(year).forEach(({ bucket }) =>
    bucket.accountIds.forEach((id) => {
      const account = byId.get(id);
      const group = account && groups.get(named(account));
      if (!group) return;
      group.accountIds.push(id);
      count(account, [group.tally], numbers);
    }),
  );
  return [...groups.values()]
    .filter(({ tally }) => countOf(tally) > 0)
    .sort((a, b) => yuanOf(b.tally) - yuanOf(a.tally) || countOf(b.tally) - countOf(a.tally));
}

interface Place {
  key: string;
  name: string;
  bucket: Bucket;
}

/** What is past and the twelve months, only those that hold something. */
export function placesOf({ past, months }: Forecast): Place[] {
  const all: Place[] = [
    { key: 'past', name: bucketNames.past, bucket: past },
    ...months.map((month) => ({ key: monthKey(month), name: monthName(month), bucket: month })),
  ];
  return all.filter(({ bucket }) => countOf(bucket) > 0);
}

function yuanOf({ exactYuan, estimatedYuan }: Tally): number {
  return exactYuan + estimatedYuan;
}
