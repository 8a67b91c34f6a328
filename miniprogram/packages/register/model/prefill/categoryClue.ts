/** Cause 3 from the category look-up: the documents that were ticked as being at hand. */
import type { Category } from '../categories/category';
import { categoryName } from '../categories/category';
import { judge, requirementOf } from '../categories/requirement';
import type { Clue } from './clue';

/**
 * The answer that ticking amounts to. `ticked`: indexes into the category's options. What the table doesn't settle
 * stays unsure.
 */
export function categoryClue(category: Category, ticked: readonly number[]): Clue {
  const question = 'categoryDocuments';
  const { asOf, options } = requirementOf(category);
  const name = `「${categoryName(category)}」`;
  const source = `（${asOf} 的类目表）`;
  if (category.mode === 'none') return { question, value: 'notNeeded', evidence: `${name}不用另外交资质${source}` };
  const had = options.filter((_option, index) => ticked.includes(index)).length;
  const count = `列了 ${options.length} 项，手上有 ${had} 项${source}`;
  switch (judge(category, ticked)) {
    case 'satisfied':
      return { question, value: 'yes', evidence: `${name}${count}，够了` };
    case 'missing':
      return { question, value: 'no', evidence: `${name}${count}，还不够` };
    case 'unknown':
      return { question, value: 'unsure', evidence: `${name}的要求，表里没有写清楚${source}` };
  }
}
