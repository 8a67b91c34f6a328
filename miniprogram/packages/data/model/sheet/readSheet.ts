/** A text that is a table with a row of headings, or blocks of headings with their values, read by them. */
import { followed, type Steps } from '../../../../domain/kit/steps';
import type { SheetColumn } from '../../../../domain/account/columnUse';
import { plainCell } from './cells';
import type { Column, ColumnChoices } from './columns';
import { readHeader } from './columns';
import { during } from '../recognise/steps';
import { pairsIn } from './pairs';
import type { Separator, SheetRecord } from './records';
import { recordsIn, separators } from './records';
import { isEmptyRow } from './row';

/** One line of a table with the columns that it has; null for lines that don't belong to it. */
export interface SheetLine {
  record: SheetRecord;
  columns: readonly Column[] | null;
}

/** All lines below the headings, and the columns. */
export interface Sheet {
  lines: SheetLine[];
  columns: SheetColumn[];
}

/** How many rows are cut and looked at in one go. */
export const rowsPerStep = 100;

/** Below how many other rows a header is still looked for: titles, the day of the list. */
const rowsAbove = 12;

/**
 * The lines of a table below its headings, and its columns; null for a text in which no header is found, and where
 * anything else stands among blocks of headings with values. Another header further down counts from there on.
 * `choices`: what a person has decided about columns. Never throws; takes time in proportion to the text, in steps of
 * `rowsPerStep` rows each.
 */
export function sheetIn(text: string, choices: ColumnChoices): Steps<Sheet | null> {
  const plain = text.replace(/\r\n?/g, '\n');
  const separator = separatorOf(plain, choices);
  const lines: SheetLine[] = [];
  const found = new Map<string, SheetColumn>();
  let columns: Column[] | null = null;
  const take = (record: SheetRecord): void => {
    const header = readHeader(record.cells, choices);
    if (header !== null) columns = header;
    else if (columns === null || !fits(record, columns)) lines.push({ record, columns: null });
    else if (!isEmptyRow(record)) {
      lines.push({ record, columns });
      noteExamples(found, record.cells, columns);
    }
  };
  const records = separator === null ? pairsIn(plain, choices) : recordsIn(plain, separator);
  const taking = during(() => {
    records.read(rowsPerStep).forEach(take);
    return !records.atEnd();
  });
  return followed(taking, () =>
    separator === null && (found.size === 0 || lines.some((line) => line.columns === null))
      ? null
      : { lines, columns: Array.from(found.values()) },
  );
}

/** The separator by which the header names most columns. */
function separatorOf(text: string, choices: ColumnChoices): Separator | null {
  let best: Separator | null = null;
  let most = 0;
  separators.forEach((separator) =>
    recordsIn(text, separator)
      .read(rowsAbove)
      .forEach(({ cells }) => {
        const known = readHeader(cells, choices)?.filter(({ use }) => use !== null).length ?? 0;
        if (known > most) [best, most] = [separator, known];
      }),
  );
  return best;
}

/** A line beside a table has one cell, and more than there are columns are a row of something else. */
function fits({ cells }: SheetRecord, columns: readonly Column[]): boolean {
  return cells.length > 1 && cells.slice(columns.length).every((cell) => cell.trim() === '');
}

function noteExamples(found: Map<string, SheetColumn>, cells: readonly string[], columns: readonly Column[]): void {
  columns.forEach(({ use, heading, key }, index) => {
    const known = found.get(key);
    if (known && known.examples.length > 2) return;
    const example = plainCell(cells[index] ?? '').slice(0, 40);
    if (example === '') return;
    const column = known ?? { key, heading: heading || `第 ${index + 1} 列`, use, examples: [] };
    if (!column.examples.includes(example)) column.examples.push(example);
    found.set(key, column);
  });
}
