/** A text cut into the rows and cells of a table. */
import { firstMatch } from '../recognise/clean';

/** `row`: its number as a spreadsheet counts, from 1 on. `text`: as it stands in the source. */
export interface SheetRecord {
  cells: string[];
  row: number;
  text: string;
}

/** What parts cells: of copied rows, Markdown, and CSV as different countries and keyboards write it. */
export const separators = ['\t', '|', ',', '，', ';', '；'] as const;
export type Separator = (typeof separators)[number];

/** A cell without quotes, up to the next separator. */
const plainCells: Record<Separator, RegExp> = {
  '\t': /[^\n\t]*/y,
  '|': /[^\n|]*/y,
  ',': /[^\n,]*/y,
  '，': /[^\n，]*/y,
  ';': /[^\n;]*/y,
  '；': /[^\n；]*/y,
};

/** A quoted cell that would be longer is none: a stray quote must not swallow the rest. */
const quotedLimit = 2000;

/** Cuts a text row by row. */
export interface Records {
  /** The next so many rows; blank ones count and are left out. */
  read: (most: number) => SheetRecord[];
  atEnd: () => boolean;
}

/**
 * The rows of a text with plain line ends. A cell in quotes may hold separators, line breaks and doubled quotes; a
 * quote that doesn't end with its cell is a sign like others. Takes time in proportion to the text.
 */
export function recordsIn(text: string, separator: Separator): Records {
  const plainCell = plainCells[separator];
  let at = 0;
  let row = 0;
  const atEnd = (): boolean => at > text.length;
  return {
    atEnd,
    read(most) {
      const records: SheetRecord[] = [];
      for (const last = row + most; row < last && !atEnd();) {
        row += 1;
        const start = at;
        const cells = readCells();
        const whole = text.slice(start, at - 1);
        const read = separator === '|' ? markdownCells(cells) : cells;
        if (whole.trim() !== '' && read.length > 0) records.push({ cells: read, row, text: whole });
      }
      return records;
    },
  };

  /** Steps behind the end of the row. */
  function readCells(): string[] {
    const cells: string[] = [];
    do {
      const quote = separator === '|' || text.charAt(at) !== '"' ? -1 : closingQuote(text, at, separator);
      plainCell.lastIndex = at;
      const plain = quote < 0 ? firstMatch(plainCell, text) : '';
      cells.push(quote < 0 ? plain : text.slice(at + 1, quote).replace(/""/g, '"'));
      at = (quote < 0 ? at + plain.length : quote + 1) + 1;
    } while (text.charAt(at - 1) === separator);
    return cells;
  }
}

/** Where the quote stands that ends a cell in quotes; −1: its first quote is no such thing. */
function closingQuote(text: string, start: number, separator: Separator): number {
  const near = text.slice(start, start + quotedLimit);
  for (let from = 1; ;) {
    const quote = near.indexOf('"', from);
    if (quote < 0) return -1;
    const next = text.charAt(start + quote + 1);
    if (next !== '"') return next === '' || next === '\n' || next === separator ? start + quote : -1;
    from = quote + 2;
  }
}

/** The cells between the outer strokes; [] for the rule below the header. A stroke behind a backslash is a sign. */
function markdownCells(parts: readonly string[]): string[] {
  const joined: string[] = [];
  let open = '';
  parts.forEach((part) => {
    if (part.endsWith('\\')) open += `${part.slice(0, -1)}|`;
    else {
      joined.push(plainMarkdown(open + part));
      open = '';
    }
  });
  if (open !== '') joined.push(plainMarkdown(open));
  if (joined.every((cell) => /^:?-*:?$/.test(cell))) return [];
  const from = joined[0] === '' ? 1 : 0;
  return joined.slice(from, joined.length - (joined.length > from + 1 && joined[joined.length - 1] === '' ? 1 : 0));
}

function plainMarkdown(cell: string): string {
  return cell
    .trim()
    .replace(/<br ?\/?>/gi, '\n')
    .replace(/^(\*\*|`)(.*)\1$/, '$2');
}
