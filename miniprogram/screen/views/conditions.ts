import { accountKindLabel } from '../../domain/account/words';
import { shortened } from '../../domain/kit/text';
import type { Conditions, ListQuery } from '../../domain/lists/search';
import { statusKindLabel } from '../../domain/status/words';

/** One thing that a query asks for, as a chip that takes it away again. */
export interface ConditionView {
  key: keyof Conditions | 'accountKind';
  text: string;
}

/** Longer names are cut: chips stand in one line. */
const shown = 10;

/** What a query asks for under 筛选. */
export function conditionsOf({ accountKind, client, tag, month, subject, owner }: ListQuery): ConditionView[] {
  const all: ConditionView[] = [
    { key: 'accountKind', text: accountKindLabel(accountKind) },
    { key: 'client', text: client },
    { key: 'tag', text: tag },
    { key: 'month', text: month && monthText(month) },
    { key: 'subject', text: subject },
    { key: 'owner', text: owner },
  ];
  return all.filter(({ text }) => text !== '').map(({ key, text }) => ({ key, text: shortened(text, shown) }));
}

/** 本月到期 · 下月到期 · 2027年1月到期 */
export function monthText(month: string): string {
  if (month === 'this') return '本月到期';
  if (month === 'next') return '下月到期';
  const [year = '', number = ''] = month.split('-');
  return `${year}年${Number(number)}月到期`;
}

/** 需要处理 · 已逾期 …; '' for all. */
export function statusText(statusKind: ListQuery['statusKind']): string {
  if (statusKind === 'attention') return '需要处理';
  return statusKind === '' ? '' : statusKindLabel(statusKind);
}

/** Whether two queries ask for the same. */
export function sameQuery(a: ListQuery, b: ListQuery): boolean {
  return (Object.keys(a) as (keyof ListQuery)[]).every((key) => a[key] === b[key]);
}
