/** What the pages do in steps, in one go. */
import type { Account } from '../../miniprogram/domain/account/account';
import type { SheetColumn } from '../../miniprogram/domain/account/columnUse';
import type { Validity } from '../../miniprogram/domain/cycle/nextDue';
import type { Day } from '../../miniprogram/domain/day/day';
import { toEnd } from '../../miniprogram/domain/kit/steps';
import { planning, type PasteRow } from '../../miniprogram/packages/data/model/merge/plan';
import { recognising } from '../../miniprogram/packages/data/model/recognise/recognise';
import type { ReadsPlain, RecognisedItem } from '../../miniprogram/packages/data/model/recognise/types';
import type { ColumnChoices } from '../../miniprogram/packages/data/model/sheet/columns';
import { sheetIn } from '../../miniprogram/packages/data/model/sheet/readSheet';
import { readRow } from '../../miniprogram/packages/data/model/sheet/row';
import { recognisingTables } from '../../miniprogram/packages/data/model/sheet/table';

/** What a text says, item by item. */
export function recognise(text: string, today: Day, readsPlain?: ReadsPlain): RecognisedItem[] {
  return toEnd(recognising(text, today, readsPlain));
}

/** The same with tables read by their headings. */
export function recogniseWithTables(text: string, today: Day, choices: ColumnChoices = {}): RecognisedItem[] {
  return toEnd(recognisingTables(text, today, choices)).items;
}

/** What items would add and change. */
export function planPaste(
  items: readonly RecognisedItem[],
  accounts: readonly Account[],
  today: Day,
  numbers?: Validity,
): PasteRow[] {
  return toEnd(planning(items, accounts, today, numbers));
}

/** One row and what it says; `item` is null for lines that don't belong to the table. */
export interface SheetRow {
  text: string;
  item: RecognisedItem | null;
}

/** The rows of a table with what they say, and its columns. */
export function readSheet(
  text: string,
  choices: ColumnChoices = {},
): { rows: SheetRow[]; columns: SheetColumn[] } | null {
  const sheet = toEnd(sheetIn(text, choices));
  if (sheet === null) return null;
  const rows = sheet.lines.map(({ record, columns }) => ({
    text: record.text,
    item: columns && readRow(record, columns),
  }));
  return { rows, columns: sheet.columns };
}
