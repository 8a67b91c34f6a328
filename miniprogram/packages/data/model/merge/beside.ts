/** What a table tells besides, laid over what is stored: it fills and replaces, but never clears. */
import type { AccountFields } from '../../../../domain/account/account';
import { categoriesLimit, noteLimit, tagsLimit } from '../../../../domain/account/limits';
import type { FactsBeside } from '../recognise/types';

/** The fields that change. Tags, categories and lines of the note are added to those that are there. */
export function mergedBeside(stored: AccountFields, beside: FactsBeside, warnings: string[]): FactsBeside {
  const merged = { ...beside };
  if (beside.tags) merged.tags = together(stored.tags, beside.tags, tagsLimit, '标签', warnings);
  if (beside.categories)
    merged.categories = together(stored.categories, beside.categories, categoriesLimit, '类目', warnings);
  if (beside.note !== undefined) merged.note = withLines(stored.note, beside.note, warnings);
  return merged;
}

/** A note with the lines that it doesn't have yet below. */
function withLines(note: string, lines: string, warnings: string[]): string {
  const known = new Set(note.split('\n'));
  const longer = [note, ...lines.split('\n').filter((line) => !known.has(line))]
    .filter((line) => line !== '')
    .join('\n');
  if (longer.length <= noteLimit) return longer;
  warnings.push('备注加上表格里的就太长了，没有加');
  return note;
}

/** The same list where nothing is new, so that nothing counts as changed. */
function together(
  stored: string[],
  added: readonly string[],
  limit: number,
  what: string,
  warnings: string[],
): string[] {
  const all = Array.from(new Set(stored.concat(added)));
  if (all.length > limit) warnings.push(`${what}最多 ${limit} 个，多的没有加`);
  return all.length > stored.length ? all.slice(0, limit) : stored;
}
