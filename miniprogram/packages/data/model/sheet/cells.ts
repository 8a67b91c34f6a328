/** What the cells of one row say, column by column. */
import type { ColumnUse } from '../../../../domain/account/columnUse';
import { isFormula } from '../../../../domain/kit/cell';
import { cleanText } from '../recognise/clean';
import type { Column } from './columns';

const blank = /^(?:[-—–/\\.*]+|无|暂无|没有|未知|不详|待定|n\/?a|#n\/a|null|none|undefined)$/i;
const longest = 1000;
/** Of these, each line of a cell is one. */
const lists: readonly ColumnUse[] = ['tags', 'categories'];

/** The cells of a row by the use of their columns. */
export interface RowCells {
  /** The text of the column of a use, one line of at most `limit` units; '' where it says nothing. */
  text: (use: ColumnUse, limit: number) => string;
  /** All columns of a use that say something, in order. */
  of: (use: ColumnUse) => { heading: string; text: string; kind: Column['kind'] }[];
}

export function rowCells(cells: readonly string[], columns: readonly Column[]): RowCells {
  const of: RowCells['of'] = (use) =>
    columns.flatMap(({ heading, kind, use: its }, index) => {
      const cell = cells[index] ?? '';
      const text = its === use ? plainCell(lists.includes(use) ? cell.trim().replace(/\n/g, '、') : cell) : '';
      return text === '' || (blank.test(text) && use !== 'name') ? [] : [{ heading, kind, text }];
    });
  return { of, text: (use, limit) => of(use)[0]?.text.slice(0, limit).trim() ?? '' };
}

/** One line without what spreadsheets put around a text: ="0012", and the guard of a formula in our own tables. */
export function plainCell(cell: string): string {
  const text = cleanText(cell, longest).replace(/^="([^"]*)"$/, '$1');
  return text.startsWith("'") && isFormula(text.replace(/^'+/, '')) ? text.slice(1) : text;
}
