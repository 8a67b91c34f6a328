import { accountKinds, type Account } from '../../../domain/account/account';
import { accountKindLabel } from '../../../domain/account/words';
import { filterAccounts, type ListQuery, type SavedFilter } from '../../../domain/lists/search';
import type { Standing } from '../../../domain/rules/standing';
import { conditionsOf, statusText } from '../../../screen/views/conditions';
import { counted, splitExamples } from '../../../screen/views/inUse';
import { facets, facetValues, type Facet } from '../model/facets';
import { facetNames, valueText } from '../words';

export interface ChoiceView {
  value: string;
  text: string;
  /** '' where nobody counts. */
  count: string;
  chosen: boolean;
}

export interface FilterView {
  /** No account: nothing to tell apart. */
  first: boolean;
  /** What was asked for on 账号 itself, to be taken away. */
  asked: { key: 'statusKind' | 'text'; text: string }[];
  /** [] while all accounts are of one kind. */
  kinds: ChoiceView[];
  sections: { facet: Facet; title: string; choices: ChoiceView[]; more: string }[];
  /** Where nothing is filled in by which accounts could be told apart. */
  hint: string;
  saved: { name: string; about: string }[];
  filtered: boolean;
  found: number;
  button: string;
}

/** Values that stand as chips; all of them are behind 全部. */
const choicesShown = 5;

export function filterView(
  all: readonly Account[],
  query: ListQuery,
  saved: readonly SavedFilter[],
  standing: Standing,
): FilterView {
  const accounts = counted(splitExamples(all));
  const sections = facets.flatMap((facet) => sectionOf(accounts, facet, query[facet], standing));
  const found = filterAccounts(accounts, query, standing).length;
  return {
    first: accounts.length === 0,
    asked: askedOf(query),
    kinds: kindsOf(accounts, query),
    sections,
    hint: sections.some(({ facet }) => facet !== 'month') ? '' : '给账号填上客户、标签或负责人，就能在这里按它们筛。',
    saved: saved.map(({ name, query: kept }) => ({ name, about: aboutQuery(kept) })),
    filtered: aboutQuery(query) !== '',
    found,
    button: found > 0 ? `看 ${found} 个账号` : '没有符合的账号',
  };
}

/** 已逾期 · 湖滨街道 · 本月到期: all that a query asks for; '' for nothing. */
function aboutQuery(query: ListQuery): string {
  return [...askedOf(query), ...conditionsOf(query)].map(({ text }) => text).join(' · ');
}

function askedOf({ statusKind, text }: ListQuery): FilterView['asked'] {
  const words = text.trim();
  const asked: FilterView['asked'] = [
    { key: 'statusKind', text: statusText(statusKind) },
    { key: 'text', text: words === '' ? '' : `搜“${words}”` },
  ];
  return asked.filter((each) => each.text !== '');
}

function kindsOf(accounts: readonly Account[], { accountKind }: ListQuery): ChoiceView[] {
  const kinds = accountKinds.map((kind) => ({ kind, count: accounts.filter((each) => each.kind === kind).length }));
  const some = kinds.filter(({ kind, count }) => count > 0 || kind === accountKind);
  if (some.length < 2) return [];
  return some.map(({ kind, count }) => ({
    value: kind,
    text: accountKindLabel(kind),
    count: String(count),
    chosen: kind === accountKind,
  }));
}

function sectionOf(
  accounts: readonly Account[],
  facet: Facet,
  chosen: string,
  { today }: Standing,
): FilterView['sections'] {
  const values = facetValues(accounts, facet, today);
  if (values.length === 0 && chosen === '') return [];
  const first = values.slice(0, choicesShown);
  const known = chosen === '' || first.some(({ value }) => value === chosen);
  const shown = known ? first : [{ value: chosen, count: countOf(values, chosen) }, ...first];
  const choices = shown.map(({ value, count }): ChoiceView => ({
    value,
    text: valueText(facet, value),
    count: String(count),
    chosen: value === chosen,
  }));
  const more = values.length > choicesShown ? `全部 ${values.length} 个` : '';
  return [{ facet, title: facetNames[facet], choices, more }];
}

function countOf(values: readonly { value: string; count: number }[], wanted: string): number {
  return values.find(({ value }) => value === wanted)?.count ?? 0;
}
