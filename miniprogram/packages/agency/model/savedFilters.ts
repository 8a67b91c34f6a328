import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import type { SavedFilter } from '../../../domain/lists/search';

/** More chips than this nobody reads. */
export const savedAtMost = 20;
export const savedNameLimit = 12;

/** What is wrong with a name, in Chinese; '' for nothing. */
function nameProblem(name: string): string {
  if (name === '') return '起个名字，例如：本月要办';
  return name.length > savedNameLimit ? `名字最多 ${savedNameLimit} 个字` : '';
}

/** With a filter kept as well, in place of one that is called the same. */
export function withFilter(saved: readonly SavedFilter[], filter: SavedFilter): Result<SavedFilter[]> {
  const name = filter.name.trim();
  const problem = nameProblem(name);
  if (problem !== '') return refuse(problem);
  const next = { ...filter, name };
  if (saved.some((each) => each.name === name)) return ok(saved.map((each) => (each.name === name ? next : each)));
  if (saved.length >= savedAtMost) return refuse(`最多存 ${savedAtMost} 组，先删掉不用的`);
  return ok([...saved, next]);
}

/** With another name, in the same place. */
export function renamedFilter(saved: readonly SavedFilter[], from: string, to: string): Result<SavedFilter[]> {
  const name = to.trim();
  const problem = nameProblem(name);
  if (problem !== '') return refuse(problem);
  if (name !== from && saved.some((each) => each.name === name)) return refuse('已经有这个名字了');
  return ok(saved.map((each) => (each.name === from ? { ...each, name } : each)));
}
