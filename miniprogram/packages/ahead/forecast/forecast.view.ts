import type { Account } from '../../../domain/account/account';
import { yearTotal, type Forecast, type Tally } from '../../../domain/lists/forecast';
import { countOf, feesUnknown, feeText, forecastOf, sumsOf } from '../../../screen/views/yearAhead';
import { accountsAhead, bucketNames } from '../buckets';
import { groupsOf, type Grouping } from './groups';
import { forecastTable } from './table';
import type { Standing } from '../../../domain/rules/standing';

export interface FeeRow {
  id: string;
  name: string;
  count: string;
  exact: string;
  estimated: string;
  /** 1 个没填主体类型，算不出; '' when every fee is known */
  unknown: string;
  /** Names the list behind the row, as its group does. */
  key: string;
  spoken: string;
  accountIds: readonly string[];
}

export interface ForecastView {
  empty: boolean;
  exact: string;
  estimated: string;
  /** 9 个没填主体类型，算不出; '' without one. 去填 beside it leads to them. */
  untyped: string;
  /** 3 个费用不清楚，没算在内; '' without one. */
  unknown: string;
  rows: FeeRow[];
  /** What has no place in the year. */
  outside: { key: string; label: string; value: string }[];
}

/** 费用明细: the year's fees in groups, exact and estimated apart. */
export function forecastView(accounts: readonly Account[], by: Grouping, standing: Standing): ForecastView {
  const ahead = accountsAhead(accounts);
  const year = forecastOf(ahead, standing);
  const total = yearTotal(year);
  const { untyped, unclear } = feesUnknown(total);
  const groups = groupsOf(ahead, year, by, standing);
  const rows = groups.map(({ id, name, tally, key, accountIds }): FeeRow => ({
    id,
    name,
    key,
    accountIds,
    ...figuresOf(tally),
    spoken: `${name}，${countOf(tally)} 个，${feeText(tally)}`,
  }));
  return {
    empty: countOf(total) === 0,
    ...figuresOf(total),
    untyped,
    unknown: unclear === '' ? '' : `${unclear}，没算在内`,
    rows,
    outside: outsideOf(year),
  };
}

/** The same as text for a spreadsheet. */
export function forecastText(accounts: readonly Account[], by: Grouping, standing: Standing): string {
  return forecastTable(accountsAhead(accounts), by, standing);
}

function figuresOf(tally: Tally): { count: string; exact: string; estimated: string; unknown: string } {
  const { untyped, unclear } = feesUnknown(tally);
  return {
    count: `${countOf(tally)} 个`,
    ...sumsOf(tally),
    unknown: [untyped, unclear].filter((part) => part !== '').join('，'),
  };
}

function outsideOf(year: Forecast): ForecastView['outside'] {
  return (['later', 'undated'] as const)
    .filter((key) => countOf(year[key]) > 0)
    .map((key) => ({ key, label: bucketNames[key], value: `${countOf(year[key])} 个` }));
}
