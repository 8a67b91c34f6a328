import { yearTotal } from '../../../domain/lists/forecast';
import { shortDay } from '../../../domain/day/words';
import type { Standing } from '../../../domain/rules/standing';
import { countOf, feeText, forecastOf } from '../../../screen/views/yearAhead';
import type { ClientSummary } from '../model/clients';

/** How all accounts of a client stand, in words. */
export interface ClientView {
  /** 客户甲; 没填客户 for the accounts without one */
  name: string;
  /** 20 个账号 · 8 个需要处理 */
  about: string;
  /** 2 个已逾期; '' without one */
  overdue: string;
  /** 最早 3月20日到期; '' without a day to come */
  nearest: string;
  /** 未来一年费用 6000 元; '' where nothing falls due */
  fee: string;
}

export interface ClientRow extends ClientView {
  id: string;
  spoken: string;
}

export const withoutClient = '没填客户';

export function clientView(client: ClientSummary, standing: Standing): ClientView {
  const { name, accounts, attention, overdue, nearest } = client;
  const year = yearTotal(forecastOf(accounts, standing));
  return {
    name: name || withoutClient,
    about: [`${accounts.length} 个账号`, attention > 0 ? `${attention} 个需要处理` : '']
      .filter((part) => part !== '')
      .join(' · '),
    overdue: overdue > 0 ? `${overdue} 个已逾期` : '',
    nearest: nearest === null ? '' : `最早 ${shortDay(nearest, standing.today)}到期`,
    fee: countOf(year) > 0 ? `未来一年${feeText(year)}` : '',
  };
}

export function clientRow(client: ClientSummary, standing: Standing): ClientRow {
  const view = clientView(client, standing);
  const spoken = [view.name, view.about, view.overdue, view.nearest].filter((part) => part !== '').join('，');
  return { ...view, id: client.name, spoken };
}
