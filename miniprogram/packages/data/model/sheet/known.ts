/** Cells that have to be understood: words that the app knows, and days. What can't be read is told, never guessed. */
import { formatDay } from '../../../../domain/day/day';
import type { RowCells } from './cells';
import { readSheetDay } from './sheetDay';

/** A cell whose words the app knows; others are told and not taken. */
export function word<W extends string>(
  cells: RowCells,
  use: 'kind' | 'subjectType' | 'certifiedHow' | 'filingStatus',
  read: (text: string) => W | '',
  warnings: string[],
): W | '' {
  const cell = cells.of(use)[0];
  if (!cell) return '';
  const known = read(cell.text);
  if (known === '') warnings.push(`看不懂“${cell.heading}”里的“${cell.text.slice(0, 20)}”，没有采用，请自己选`);
  return known;
}

/** The day of a column as it is stored; '' where there is none, or one that can't be read: that is told. */
export function dayIn(cells: RowCells, use: 'dueOn' | 'certifiedOn', warnings: string[]): string {
  const cell = cells.of(use)[0];
  const read = readSheetDay(cell?.text ?? '');
  if (!read.ok) {
    warnings.push(`“${cell?.heading ?? ''}”没有采用：${read.problem}，请写成 2026-03-05 这样`);
    return '';
  }
  if (read.value === null) return '';
  if (read.value.note !== '') warnings.push(read.value.note);
  return formatDay(read.value.day);
}
