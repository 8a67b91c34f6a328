import type { Account } from '../../domain/account/account';
import { forecast, type Bucket, type Forecast, type Tally } from '../../domain/lists/forecast';
import { yuanText } from '../../domain/rules/yuan';
import { keeping } from '../keeping';
import { counted, splitExamples } from './inUse';
import type { Standing } from '../../domain/rules/standing';

/** Where a bucket that is no month stands in an address. */
export type BucketKey = 'past' | 'later' | 'undated' | 'untyped';

/**
 * What the figures of the year ahead speak of: the person's own accounts, or the examples while there is nothing else.
 */
export function accountsAhead(accounts: readonly Account[]): readonly Account[] {
  return counted(splitExamples(accounts));
}

const keptYear = keeping<Forecast>();

/**
 * The year ahead of `accountsAhead`. The domain never counts an example: here it stands in while there is nothing else.
 */
export function forecastOf(accounts: readonly Account[], standing: Standing): Forecast {
  return keptYear([accounts, standing], () =>
    forecast(
      accounts.some(({ example }) => example) ? accounts.map((account) => ({ ...account, example: false })) : accounts,
      standing,
    ),
  );
}

/** 2027-01: a month in an address and as a key. */
export function monthKey({ year, month }: { year: number; month: number }): string {
  return `${year}-${month < 10 ? '0' : ''}${month}`;
}

export function monthName({ year, month }: { year: number; month: number }): string {
  return `${year}年${month}月`;
}

export function countOf({ exactCount, estimatedCount }: Tally): number {
  return exactCount + estimatedCount;
}

/** 费用 3600 元，另估计 600 元，2 个费用不清楚: exact and estimated apart; what nobody knows is said, not taken for nothing. */
export function feeText(tally: Tally): string {
  const { exactCount, exactYuan, estimatedYuan } = tally;
  const parts: string[] = [];
  if (exactCount > 0) parts.push(`费用 ${yuanText(exactYuan)}`);
  if (estimatedYuan > 0) parts.push(`${exactCount > 0 ? '另估计' : '费用估计'} ${yuanText(estimatedYuan)}`);
  const { untyped, unclear } = feesUnknown(tally);
  parts.push(...[untyped, unclear].filter((part) => part !== ''));
  return parts.length > 0 ? parts.join('，') : '费用 0 元';
}

/** The two sums apart; '' for one that is nothing, so that no 0 元 stands where a fee is only unknown. */
export function sumsOf({ exactYuan, estimatedYuan, feeUnknown }: Tally): { exact: string; estimated: string } {
  const nothing = exactYuan + estimatedYuan + feeUnknown === 0;
  return {
    exact: exactYuan > 0 || nothing ? yuanText(exactYuan) : '',
    estimated: estimatedYuan > 0 ? yuanText(estimatedYuan) : '',
  };
}

/** Why a sum doesn't hold all: 9 个没填主体类型，算不出 · 2 个费用不清楚; '' where there is none. */
export function feesUnknown({ feeUnknown, untyped }: Tally): { untyped: string; unclear: string } {
  const unclear = feeUnknown - untyped;
  return {
    untyped: untyped > 0 ? `${untyped} 个没填主体类型，算不出` : '',
    unclear: unclear > 0 ? `${unclear} 个费用不清楚` : '',
  };
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
