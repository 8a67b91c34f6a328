import type { Account } from '../../domain/account/account';
import { forecast, type Forecast, type Tally } from '../../domain/lists/forecast';
import { yuanText } from '../../domain/rules/yuan';
import { keeping } from '../keeping';
import type { Standing } from '../../domain/rules/standing';

const keptYear = keeping<Forecast>();

/**
 * The year ahead of one's own accounts. The domain never counts an example: here it stands in while there is nothing
 * else.
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
