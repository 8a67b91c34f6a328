/** A text that is a table with a row of headings, read by them. */
import type { RecognisedItem } from '../recognise/types';
import { plainCell } from './cells';
import type { Column, ColumnChoices } from './columns';
import { readHeader } from './columns';
import { headingKey } from './headings';
import type { Separator, SheetRecord } from './records';
import { readRecords, separators } from './records';
import { readRow } from './row';

/** One row and what it says; `item` is null for lines that don't belong to the table. */
export interface SheetRow {
  text: string;
  item: RecognisedItem | null;
}

/** A column that nobody has said about where it goes. */
export interface OpenColumn {
  /** By what a choice about it is remembered. */
  key: string;
  heading: string;
  /** Up to three things that stand in it. */
  examples: string[];
}

export interface SheetReading {
  rows: SheetRow[];
  /** Only those with something in them. */
  open: OpenColumn[];
}

/** Below how many other rows a header is still looked for: titles, the day of the list. */
const rowsAbove = 12;

/**
 * The rows of a table by its headings, whatever their order; null for a text in which no header is found. Another
 * header further down counts from there on. `choices`: what a person has decided about columns. Never throws; takes
 * time in proportion to the text.
 */
export function readSheet(text: string, choices: ColumnChoices = {}): SheetReading | null {
  const lines = text.replace(/\r\n?/g, '\n');
  const separator = separatorOf(lines, choices);
  if (separator === null) return null;
  const rows: SheetRow[] = [];
  const open = new Map<string, OpenColumn>();
  let columns: Column[] | null = null;
  for (const record of readRecords(lines, separator)) {
    const header = readHeader(record.cells, choices);
    if (header !== null) columns = header;
    else if (columns === null || !fits(record, columns)) rows.push({ text: record.text, item: null });
    else {
      const item = readRow(record, columns);
      if (item !== null) rows.push({ text: record.text, item });
      noteOpen(open, record.cells, columns);
    }
  }
  return { rows, open: [...open.values()] };
}

/** The separator by which the header names most columns. */
function separatorOf(text: string, choices: ColumnChoices): Separator | null {
  let best: { separator: Separator; known: number } | null = null;
  for (const separator of separators) {
    for (const { cells } of text.includes(separator) ? readRecords(text, separator, rowsAbove) : []) {
      const known = readHeader(cells, choices)?.filter(({ use }) => use !== null).length ?? 0;
      if (known > (best?.known ?? 0)) best = { separator, known };
    }
  }
  return best?.separator ?? null;
}

/** A line beside a table has one cell, and more than there are columns are a row of something else. */
function fits({ cells }: SheetRecord, columns: readonly Column[]): boolean {
  return cells.length > 1 && cells.slice(columns.length).every((cell) => cell.trim() === '');
}

function noteOpen(open: Map<string, OpenColumn>, cells: readonly string[], columns: readonly Column[]): void {
  columns.forEach(({ use, heading }, index) => {
    const example = use === null ? plainCell(cells[index] ?? '') : '';
    if (example === '') return;
    const key = headingKey(heading);
    const column = open.get(key) ?? { key, heading: heading || `第 ${index + 1} 列`, examples: [] };
    if (column.examples.length < 3 && !column.examples.includes(example)) column.examples.push(example.slice(0, 40));
    open.set(key, column);
  });
}
