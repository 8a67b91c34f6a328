import type { DoubtLine } from './doubtLines';
import type { PasteState } from './session';

/** What became of a table's columns, and which rows are wrong. */
export function tableLines({ columns, plan }: PasteState): DoubtLine[] {
  const open = columns.filter(({ use }) => use === null).map(({ heading }) => heading);
  const named = `${open.slice(0, 3).join('、')}${open.length > 3 ? '…' : ''}`;
  const errors = plan.filter(({ row }) => row.action === 'error').length;
  const lines: DoubtLine[] = [];
  if (open.length > 0) lines.push({ id: 'columns', text: `${open.length} 列没有采用：${named}`, act: '去选' });
  else if (columns.length > 0) lines.push({ id: 'columns', text: `按表头认出 ${columns.length} 列`, act: '看一看' });
  if (errors > 0 && plan.length > 1)
    lines.push({ id: 'errors', text: `${errors} 段有错，不会加入`, act: '复制错误行' });
  return lines;
}

/** The rows that are wrong, a line each: where, why, and what stands there. */
export function errorLines(plan: PasteState['plan']): string[] {
  return plan.flatMap(({ row }) =>
    row.action === 'error' ? [[row.place, row.message, row.excerpt].filter((part) => part).join('：')] : [],
  );
}
