import type { Steps } from '../bytes/steps';

/** What of a sheet is read at most: as many accounts as one paste may hold, and their headings. */
export const rowsAtMost = 5001;
export const columnsAtMost = 200;
/** Blank rows keep their place, so that a row can be found in the file: up to this one. */
const lastRow = 10_000;
/** A quoted cell that is longer isn't taken for one by who reads the text. */
const quotedAtMost = 1990;
/** Ranges of merged cells that are looked at. */
const mergesAtMost = 2000;

/** The cells of a sheet by row and column, however they come. */
export class Rows {
  /** Rows that say something and weren't taken, because there were too many. */
  leftOut = 0;
  /** Whether something stands beyond the last column that is taken. */
  isWide = false;
  private readonly rows = new Map<number, string[]>();
  private readonly columns: { column: number; from: number; to: number }[] = [];
  private lastLeftOut = 0;
  private width = 0;

  get count(): number {
    return this.rows.size;
  }

  /** @param row from 1 on; `column` from 0 on */
  put(row: number, column: number, text: string): void {
    if (text.trim() === '') return;
    const kept = this.rows.get(row) ?? [];
    if (kept.length === 0 && (this.rows.size >= rowsAtMost || row > lastRow)) {
      this.leftOut += row === this.lastLeftOut ? 0 : 1;
      this.lastLeftOut = row;
    } else if (column >= columnsAtMost) this.isWide = true;
    else {
      this.rows.set(row, kept);
      while (kept.length <= column) kept.push('');
      kept[column] = text;
      this.width = Math.max(this.width, column + 1);
    }
  }

  /** Cells of one column that are merged hold what the first of them holds. */
  merge(column: number, from: number, to: number): void {
    if (to > from && this.columns.length < mergesAtMost) this.columns.push({ column, from, to });
  }

  /** The sheet as a text that spreadsheets copy: cells parted by tabs, a line a row. */
  *text(): Steps<string> {
    const numbers = [...this.rows.keys()].sort((a, b) => a - b);
    for (const { column, from, to } of this.columns) {
      this.fill(numbers, column, from, to);
      yield 0;
    }
    const lines: string[] = [];
    for (const number of numbers) {
      while (lines.length < number - 1) lines.push('');
      lines.push(this.line(number));
      yield 0.5;
    }
    return lines.join('\n');
  }

  private fill(numbers: readonly number[], column: number, from: number, to: number): void {
    const text = this.rows.get(from)?.[column] ?? '';
    if (text === '') return;
    for (const number of numbers)
      if (number > from && number <= to && !this.rows.get(number)?.[column]) this.put(number, column, text);
  }

  /** All rows have as many cells as the widest. */
  private line(number: number): string {
    const cells = this.rows.get(number) ?? [];
    return Array.from({ length: this.width }, (_, column) => cellText(cells[column] ?? '')).join('\t');
  }
}

function cellText(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').replace(/[\t\0]/g, ' ');
  if (!/^"|\n/.test(text)) return text;
  const quoted = `"${text.replace(/"/g, '""')}"`;
  return quoted.length <= quotedAtMost ? quoted : text.replace(/\n/g, ' ').replace(/^"/, '“');
}
