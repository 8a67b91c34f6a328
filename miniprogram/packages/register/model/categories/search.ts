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
  const words = wordsOf(text);
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

/** 0: a name is one of the words; 1: all words are in the names; 2: some are only in the documents; null: no hit. */
function rankOf(category: Category, words: readonly string[]): number | null {
  const ownNames = [category.first, category.second, ...category.third].map(fold);
  const names = ownNames.join('\n');
  if (words.every((word) => names.includes(word))) return words.some((word) => ownNames.indexOf(word) > 0) ? 0 : 1;
  const everything = fold(`${names}\n${category.options.join('\n')}\n${category.remarks.join('\n')}`);
  return words.every((word) => everything.includes(word)) ? 2 : null;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[\s、,;>→]+/)
    .filter((word) => word !== '');
}

/** Letter case and the full-width forms of ASCII don't tell words apart. */
function fold(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).toLowerCase();
}
