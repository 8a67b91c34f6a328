import { searchKey, searchWords } from '../../../../domain/kit/text';
import type { Category, CategorySubject } from './category';
import { categorySubjects } from './category';
import { allCategories } from './decode';

/**
 * Categories in which every word of the text occurs: in a name, or in what is asked for (so a document's name finds
 * them too). Blanks, 、, commas, > and → part the words; case and full-width letters don't matter; an empty text finds
 * all. Order: rows for organisations first, then individuals, then overseas; within each, hits in the names before hits
 * in the documents, else as in the table. `subject` keeps the rows of one kind only.
 */
export function searchCategories(text: string, subject?: CategorySubject): Category[] {
  const words = searchWords(text, separators);
  const hits: { category: Category; rank: number; at: number }[] = [];
  allCategories().forEach((category, at) => {
    if (subject !== undefined && category.subject !== subject) return;
    const rank = rankOf(category, words);
    if (rank !== null)
      hits.push({ category, rank: categorySubjects.indexOf(category.subject) * ranksPerSubject + rank, at });
  });
  return hits.sort((a, b) => a.rank - b.rank || a.at - b.at).map((hit) => hit.category);
}

const ranksPerSubject = 3;
const separators = '、,;>→';

/** 0: a name is one of the words; 1: all words are in the names; 2: some are only in the documents; null: no hit. */
function rankOf(category: Category, words: readonly string[]): number | null {
  const ownNames = [category.first, category.second, ...category.third].map(searchKey);
  const names = ownNames.join('\n');
  if (words.every((word) => names.includes(word))) return words.some((word) => ownNames.indexOf(word) > 0) ? 0 : 1;
  const everything = searchKey(`${names}\n${category.options.join('\n')}\n${category.remarks.join('\n')}`);
  return words.every((word) => everything.includes(word)) ? 2 : null;
}
