import { isReached, summary } from './figure.mjs';
import { titles } from './titles.mjs';
import { cellsOf, columns, inGroups } from './words.mjs';

const row = (cells) => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
const rule = row(columns.map((_, at) => (at === 0 ? '---' : '--:')));

/** The figures as docs/performance.md has them; what bounds those that aren't reached stands beneath each table. */
export function markdownOf(figures) {
  const groups = inGroups(figures, titles).map(({ id, title, figures: inIt }) => {
    const bounds = inIt
      .filter((figure) => figure.bound && isReached(figure) !== true)
      .map(({ name, bound }) => `- ${name}: ${bound}`);
    const table = [row(columns), rule, ...inIt.map((figure) => row(cellsOf(figure)))].join('\n');
    return [`### (${id}) ${title}`, table, ...(bounds.length > 0 ? [bounds.join('\n')] : [])].join('\n\n');
  });
  return [...groups, `${summary(figures)}.`].join('\n\n');
}
