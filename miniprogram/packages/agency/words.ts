import { monthText } from '../../screen/views/conditions';
import type { Facet } from './model/facets';

export const facetNames: Record<Facet, string> = {
  client: '客户',
  tag: '标签',
  month: '到期月份',
  subject: '主体',
  owner: '负责人',
};

/** A value as its chip or row says it. */
export function valueText(facet: Facet, value: string): string {
  return facet === 'month' ? monthText(value) : value;
}
