import { guarded } from './guard';

const byteOrderMark = '\ufeff';

/**
 * Rows of texts as a CSV file (RFC 4180): with the mark by which Excel knows UTF-8, and nothing that a spreadsheet
 * would calculate.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`).join('');
}

/** Quoted where it must be, and where a reader may trim it. */
function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}
