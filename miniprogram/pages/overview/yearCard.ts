import { yearTotal, type Forecast, type MonthForecast } from '../../domain/lists/forecast';
import { countOf, feesUnknown, feeText, monthKey, monthName, sumsOf } from '../../screen/views/yearAhead';

/** One month as a bar of components/month-bars. */
export interface BarView {
  key: string;
  count: number;
  label: string;
  /** 27年 under the first one of a year; else '' */
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

/** 未来一年 on 总览: the months in which something falls due, and what it costs. Null where nothing does in the year. */
export function yearCard(year: Forecast): YearCard | null {
  const total = yearTotal(year);
  if (countOf(total) === 0) return null;
  const { untyped, unclear } = feesUnknown(total);
  const most = Math.max(...year.months.map(countOf));
  return {
    peak: peakText(year.months, most),
    bars: year.months.filter((month) => countOf(month) > 0).map((month, at, all) => barOf(month, all[at - 1], most)),
    ...sumsOf(total),
    note: noteOf(year, unclear),
    untyped,
  };
}

function barOf(month: MonthForecast, before: MonthForecast | undefined, most: number): BarView {
  const count = countOf(month);
  return {
    key: monthKey(month),
    count,
    label: `${month.month}月`,
    year: before?.year === month.year ? '' : `${month.year % 100}年`,
    height: Math.max(lowestBar, Math.round((count / most) * 100)),
    peak: count === most,
    spoken: `${monthName(month)}，${count} 个到期，${feeText(month)}`,
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
