import type { Account } from '../../domain/account/account';
import { yearTotal, type Forecast, type MonthForecast } from '../../domain/lists/forecast';
import { yuanText } from '../../domain/rules/yuan';
import { countOf, feesUnknown, feeText, forecastOf, monthKey, monthName } from '../../screen/views/yearAhead';
import type { Standing } from '../../domain/rules/standing';

/** One month as a bar of components/month-bars. */
export interface BarView {
  key: string;
  count: number;
  label: string;
  /** 27年 under the first month of a year; else '' */
  year: string;
  /** Percent of the highest bar. */
  height: number;
  peak: boolean;
  spoken: string;
}

export interface YearCard {
  peak: string;
  bars: BarView[];
  exact: string;
  estimated: string;
  /** What the totals hold besides the months, and what they leave out; '' when there is nothing to say. */
  note: string;
  /** 9 个没填主体类型，算不出; '' without one. 去填 beside it leads to them. */
  untyped: string;
}

/** Below so many percent a bar could not be seen. */
const lowestBar = 6;

/**
 * 未来一年 on 总览. Null with a single account, whose day stands large there already, and where nothing falls due in the
 * year.
 * @param accounts those that the figures of 总览 speak of
 */
export function yearCard(accounts: readonly Account[], standing: Standing): YearCard | null {
  if (accounts.length < 2) return null;
  const year = forecastOf(accounts, standing);
  const total = yearTotal(year);
  if (countOf(total) === 0) return null;
  const { untyped, unclear } = feesUnknown(total);
  const most = Math.max(...year.months.map(countOf));
  return {
    peak: peakText(year.months, most),
    bars: year.months.map((month, index) => barOf(month, index === 0, most)),
    exact: yuanText(total.exactYuan),
    estimated: yuanText(total.estimatedYuan),
    note: noteOf(year, unclear),
    untyped,
  };
}

function barOf(month: MonthForecast, first: boolean, most: number): BarView {
  const count = countOf(month);
  return {
    key: monthKey(month),
    count,
    label: `${month.month}月`,
    year: first || month.month === 1 ? `${month.year % 100}年` : '',
    height: count === 0 ? 0 : Math.max(lowestBar, Math.round((count / most) * 100)),
    peak: count > 0 && count === most,
    spoken: count === 0 ? `${monthName(month)}，没有到期` : `${monthName(month)}，${count} 个到期，${feeText(month)}`,
  };
}

function peakText(months: readonly MonthForecast[], most: number): string {
  if (most === 0) return '接下来 12 个月没有到期的';
  const peaks = months.filter((month) => countOf(month) === most);
  const [first] = peaks;
  if (!first) return '';
  return peaks.length === 1
    ? `最多：${monthName(first)}，${most} 个`
    : `最多：${monthName(first)}等 ${peaks.length} 个月，各 ${most} 个`;
}

function noteOf({ past, undated }: Forecast, unclear: string): string {
  const parts: string[] = [];
  if (countOf(past) > 0) parts.push(`含本月以前到期的 ${countOf(past)} 个`);
  if (unclear !== '') parts.push(`${unclear}，没算在内`);
  if (countOf(undated) > 0) parts.push(`${countOf(undated)} 个没有到期日，没算在内`);
  return parts.join('；');
}
