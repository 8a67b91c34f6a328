/** The row of a table that says what its columns are. */
import type { AccountKind } from '../../../../domain/account/account';
import { usesTogether, type ColumnUse } from '../../../../domain/account/columnUse';
import { cleanText } from '../recognise/clean';
import { headingKey, isUse, useOf } from './headings';
import { readKind } from './words';

export interface Column {
  /** By which headings are the same. */
  key: string;
  /** As it stands in the table, on one line. */
  heading: string;
  /** null: nobody knows yet where it goes. */
  use: ColumnUse | null;
  /** 小程序名称: the accounts of the table are of this kind unless another column says otherwise. */
  kind: AccountKind | '';
}

/** Where columns go that a person has decided about, by `headingKey`; it goes before what their headings say. */
export type ColumnChoices = Readonly<Record<string, string>>;

const naming: readonly ColumnUse[] = ['name', 'appid', 'originalId'];
const headingLimit = 40;
/** Wider than any list of accounts is. */
const columnLimit = 200;
const value = /wx[0-9a-f]{16}|gh_[0-9a-z]{12}|\d{4}[-/.年]\d|\d{5}/i;

/**
 * The columns that a row is the header of; null where it is none. A header names what tells accounts apart and one
 * thing more, most of it is known, and nothing in it is a date or an id.
 */
export function readHeader(cells: readonly string[], choices: ColumnChoices): Column[] | null {
  if (cells.length > columnLimit) return null;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 2 || filled.some((cell) => cell.length > 200 || isValue(cell))) return null;
  const columns = columnsOf(cells, choices);
  const known = columns.map(({ use }) => use).filter((use) => use !== null);
  const enough = known.length > 2 || (known.length === 2 && (filled.length < 5 || known.includes('dueOn')));
  return enough && known.some((use) => naming.includes(use)) ? columns : null;
}

/** An id or a date, but for the examples that some headings give in brackets. */
function isValue(cell: string): boolean {
  return value.test(cell.replace(/[(（].*[)）]/, ''));
}

function columnsOf(cells: readonly string[], choices: ColumnChoices): Column[] {
  const keys = cells.map(headingKey);
  const found = cells.map((cell, index) => {
    const chosen = own(choices, keys[index] ?? '');
    return chosen === undefined ? useOf(cell) : { use: chosen, rank: -1 };
  });
  const surest = new Map<ColumnUse, { rank: number }>();
  found.forEach((one) => {
    if (one && one.rank < (surest.get(one.use)?.rank ?? Infinity)) surest.set(one.use, one);
  });
  return cells.map((cell, index) => {
    const one = found[index] ?? null;
    const use = one && (usesTogether.includes(one.use) || surest.get(one.use) === one) ? one.use : null;
    return {
      key: keys[index] ?? '',
      heading: cleanText(cell, headingLimit),
      use,
      kind: use === 'name' ? readKind(cell) : '',
    };
  });
}

/** What a newer version may have remembered and this one doesn't know counts for nothing. */
function own(choices: ColumnChoices, key: string): ColumnUse | undefined {
  const use = Object.prototype.hasOwnProperty.call(choices, key) ? choices[key] : undefined;
  return use !== undefined && isUse(use) ? use : undefined;
}
