import type { Account } from '../../domain/account/account';
import type { Bucket, Forecast } from '../../domain/lists/forecast';
import { counted, splitExamples } from '../../screen/views/inUse';
import { monthKey, monthName } from '../../screen/views/yearAhead';

/** Where a bucket that is no month stands in an address. */
export type BucketKey = 'past' | 'later' | 'undated' | 'untyped';

/**
 * What the figures of the year ahead speak of: the person's own accounts, or the examples while there is nothing else.
 */
export function accountsAhead(accounts: readonly Account[]): readonly Account[] {
  return counted(splitExamples(accounts));
}

/** The bucket that an address names; null for a month outside the year ahead. */
export function bucketAt(year: Forecast, key: string): { title: string; bucket: Bucket } | null {
  if (isBucketKey(key)) return { title: bucketNames[key], bucket: year[key] };
  const month = year.months.find((each) => monthKey(each) === key);
  return month ? { title: `${monthName(month)}到期`, bucket: month } : null;
}

export const bucketNames: Record<BucketKey, string> = {
  past: '本月以前到期',
  later: '一年以后到期',
  undated: '没有到期日',
  untyped: '没填主体类型',
};

function isBucketKey(key: string): key is BucketKey {
  return Object.keys(bucketNames).includes(key);
}
