import { searchKey } from '../../../../domain/kit/text';
import type { Category } from './category';
import { categorySubjects } from './category';

/**
 * Categories whose names stand in a text, whatever joins the levels (-, /, —, ·, _, >) and whatever stands around them
 * (quotes, brackets, a sentence of an audit). `path`: first and second level one behind the other; `name`: the second
 * level, or one of the third, alone. The longest name comes first, since it may hold a shorter one; then organisations
 * before individuals before overseas, then the order of the table.
 */
export function namedIn(text: string, rows: readonly Category[], by: 'path' | 'name'): Category[] {
  const bare = bareName(text);
  const hits: { category: Category; length: number; at: number }[] = [];
  rows.forEach((category, at) => {
    const length = Math.max(0, ...namesOf(category)[by].map((name) => (bare.includes(name) ? name.length : 0)));
    if (length >= shortest) hits.push({ category, length, at });
  });
  return hits
    .sort((a, b) => b.length - a.length || subjectRank(a.category) - subjectRank(b.category) || a.at - b.at)
    .map(({ category }) => category);
}

/** A name of one character stands in too many a word. */
const shortest = 2;

type Names = Record<'path' | 'name', readonly string[]>;

/** Folded once: the table is gone through with each letter that is typed. */
const known = new Map<Category, Names>();

function namesOf(category: Category): Names {
  const { first, second, third } = category;
  const names = known.get(category) ?? { path: [bareName(first + second)], name: [second, ...third].map(bareName) };
  known.set(category, names);
  return names;
}

/** Letters, digits and characters only. */
function bareName(text: string): string {
  return searchKey(text).replace(/[^a-z0-9\u4e00-\u9fff]+/g, '');
}

function subjectRank({ subject }: Category): number {
  return categorySubjects.indexOf(subject);
}
