import { subjectTypes, type Account } from '../../../domain/account/account';
import { yearTotal, type Forecast, type Tally } from '../../../domain/lists/forecast';
import { oneCell } from '../../../domain/kit/cell';
import { subjectTypeLabel } from '../../../domain/account/words';
import { countOf, forecastOf } from '../../../screen/views/yearAhead';
import { groupsOf, placesOf, type Grouping } from './groups';
import type { Standing } from '../../../domain/rules/standing';

const columns: Readonly<Record<Grouping, string>> = {
  month: '月份',
  type: '主体类型',
  subject: '主体',
  client: '客户',
};

const figures = ['个数', '费用（确定）', '费用（估计）', '费用不清楚的个数'];

/**
 * The forecast as a table to paste into a spreadsheet: tabs between cells, a line each, the total last. By month with
 * the subject types of each month apart.
 */
export function forecastTable(accounts: readonly Account[], by: Grouping, standing: Standing): string {
  const year = forecastOf(accounts, standing);
  const total = yearTotal(year);
  const column = columns[by];
  const lines =
    by === 'month'
      ? [[column, '主体类型', ...figures], ...byMonth(year), ['合计', '', ...cells(total)]]
      : [
          [column, ...figures],
          ...groupsOf(accounts, year, by, standing).map(({ name, tally }) => [name, ...cells(tally)]),
          ['合计', ...cells(total)],
        ];
  return lines.map((line) => line.map(oneCell).join('\t')).join('\n');
}

function byMonth(year: Forecast): string[][] {
  return placesOf(year).flatMap(({ name, bucket: { bySubject } }) =>
    [...subjectTypes, '' as const].flatMap((type) => {
      const tally = bySubject[type];
      return tally ? [[name, subjectTypeLabel(type) || '未填类型', ...cells(tally)]] : [];
    }),
  );
}

function cells(tally: Tally): string[] {
  return [countOf(tally), tally.exactYuan, tally.estimatedYuan, tally.feeUnknown].map(String);
}
