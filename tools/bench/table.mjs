import { titles } from './titles.mjs';
import { cellsOf, columns, inGroups } from './words.mjs';

/** The figures as a table for a terminal, a block a group, what bounds a figure beneath it. */
export function tableOf(figures) {
  const rows = figures.map(cellsOf);
  const widths = columns.map((heading, at) => Math.max(heading.length, ...rows.map((cells) => cells[at].length)));
  const line = (cells) => {
    const padded = cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])));
    return `  ${padded.join('  ')}`.trimEnd();
  };
  const lines = [line(columns)];
  for (const { id, title, figures: inIt } of inGroups(figures, titles)) {
    lines.push('', `${id}  ${title}`);
    for (const figure of inIt) {
      lines.push(line(cellsOf(figure)));
      if (figure.bound) lines.push(`    ${figure.bound}`);
    }
  }
  return lines.join('\n');
}
