import type { Account } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import { dueMonth, monthMeant, type Conditions } from '../../../domain/lists/search';

/** What accounts can be told apart by under 筛选. */
export type Facet = keyof Conditions;
export const facets = ['client', 'tag', 'month', 'subject', 'owner'] as const satisfies readonly Facet[];

export function isFacet(text: string): text is Facet {
  return (facets as readonly string[]).includes(text);
}

export interface FacetValue {
  value: string;
  count: number;
}

const valuesIn: Record<Facet, (account: Account) => readonly string[]> = {
  client: ({ client }) => [client],
  tag: ({ tags }) => tags,
  month: (account) => [dueMonth(account)],
  subject: ({ subjectName }) => [subjectName],
  owner: ({ owner }) => [owner],
};

/**
 * The values that occur, with how many accounts have each: the most frequent first. Months in their order, this one
 * and the next in front as such; those that are past come last.
 */
export function facetValues(accounts: readonly Account[], facet: Facet, today: Day): FacetValue[] {
  const counts = new Map<string, number>();
  for (const account of accounts)
    for (const value of valuesIn[facet](account)) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([value, count]): FacetValue => ({ value, count }));
  if (facet !== 'month') return found.sort((a, b) => b.count - a.count || order(a.value, b.value));
  if (found.length === 0) return [];
  const near = (['this', 'next'] as const).map((month) => ({ month, value: monthMeant({ month }, today) }));
  const [now = ''] = near.map(({ value }) => value);
  const others = found.filter(({ value }) => near.every((month) => month.value !== value));
  const past = ({ value }: FacetValue): number => Number(value < now);
  return [
    ...near.map(({ month, value }): FacetValue => ({ value: month, count: counts.get(value) ?? 0 })),
    ...others.sort((a, b) => past(a) - past(b) || order(a.value, b.value)),
  ];
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
