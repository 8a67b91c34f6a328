import { searchKey, searchWords } from '../../../../domain/kit/text';
import type { Category, CategorySubject } from './category';
import { categorySubjects } from './category';
import { allCategories } from './decode';
import { everydayRows } from './everyday';
import { namedIn } from './namedIn';

/**
 * Categories that a text names the way the platform writes them (工具-视频客服_, also inside of a sentence), then those
 * that it means as a word of daily life (早餐店), and then those in which every word of the text occurs: in a name, or in
 * what is asked for (so a document's name finds them too). Blanks, 、, commas, > and → part the words; case and
 * full-width letters don't matter; an empty text finds all. Order of the latter: rows for organisations first, then
 * individuals, then overseas; within each, hits in the names before hits in the documents, else as in the table.
 * `subject` keeps the rows of one kind only.
 */
export function searchCategories(text: string, subject?: CategorySubject): Category[] {
  const rows = allCategories().filter((category) => subject === undefined || category.subject === subject);
  const { whole, within, longest } = everydayRows(text, rows);
  const found = [...namedIn(text, rows, 'path'), ...whole, ...byWords(text, rows)];
  if (found.length > 0) return once(found);
  const named = namedIn(text, rows, 'name');
  // The longer says more: 点餐平台 more than 点餐, and 办公用品 more than 办公.
  return once(longest > nameLength(text, named[0]) ? [...within, ...named] : [...named, ...within]);
}

/** How long a name of the category is that stands in the text; 0 for none. */
function nameLength(text: string, category: Category | undefined): number {
  const names = category ? [category.second, ...category.third].map(searchKey) : [];
  return Math.max(0, ...names.filter((name) => searchKey(text).includes(name)).map((name) => name.length));
}

function once(categories: readonly Category[]): Category[] {
  return [...new Set(categories)];
}

const ranksPerSubject = 3;
const separators = '、,;>→';

function byWords(text: string, rows: readonly Category[]): Category[] {
  const words = searchWords(text, separators);
  const hits: { category: Category; rank: number; at: number }[] = [];
  rows.forEach((category, at) => {
    const rank = rankOf(category, words);
    if (rank !== null)
      hits.push({ category, rank: categorySubjects.indexOf(category.subject) * ranksPerSubject + rank, at });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).map((hit) => hit.category);
}

/** 0: a name is one of the words; 1: all words are in the names; 2: some are only in the documents; null: no hit. */
function rankOf(category: Category, words: readonly string[]): number | null {
  const { own, names, everything } = textOf(category);
  if (words.every((word) => names.includes(word))) return words.some((word) => own.indexOf(word) > 0) ? 0 : 1;
  return words.every((word) => everything.includes(word)) ? 2 : null;
}

interface SearchedText {
  own: readonly string[];
  names: string;
  everything: string;
}

/** Folded once: the table is gone through with each letter that is typed. */
const texts = new Map<Category, SearchedText>();

function textOf(category: Category): SearchedText {
  const known = texts.get(category);
  if (known) return known;
  const own = [category.first, category.second, ...category.third].map(searchKey);
  const names = own.join('\n');
  const everything = searchKey(`${names}\n${category.options.join('\n')}\n${category.remarks.join('\n')}`);
  texts.set(category, { own, names, everything });
  return { own, names, everything };
}
