import { searchKey } from '../../../../domain/kit/text';
import { categoryName, categorySubjects, type Category } from './category';
import { everydayWords } from './everydayWords';

/** Rows that a text means in the words of daily life. */
export interface EverydayRows {
  /** The whole text is such a word, or the beginning of one. */
  whole: Category[];
  /** It only holds such words, of which the longest has so many characters. */
  within: Category[];
  longest: number;
}

interface Word {
  text: string;
  rows: readonly string[];
}

/** A word of one character stands in too many others. */
const shortest = 2;
const words: readonly Word[] = everydayWords.flatMap(([list, ...rows]) =>
  list.split(' ').map((text) => ({ text: searchKey(text), rows })),
);

/** What the words of a text mean, the longest word first; organisations before individuals before overseas. */
export function everydayRows(text: string, rows: readonly Category[]): EverydayRows {
  const key = searchKey(text).trim();
  if (key.length < shortest || /\s/.test(key)) return { whole: [], within: [], longest: 0 };
  const held = words.filter((word) => key.includes(word.text)).sort((a, b) => b.text.length - a.text.length);
  return {
    whole: rowsOf(
      [...words.filter((word) => word.text === key), ...words.filter((word) => word.text.startsWith(key))],
      rows,
    ),
    within: rowsOf(held, rows),
    longest: held[0]?.text.length ?? 0,
  };
}

function rowsOf(found: readonly Word[], rows: readonly Category[]): Category[] {
  const names = [...new Set(found.flatMap((word) => word.rows))];
  return categorySubjects.flatMap((subject) =>
    names.flatMap((name) => rows.filter((row) => row.subject === subject && categoryName(row) === name)),
  );
}
