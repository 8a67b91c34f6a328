/** Everything that people paste, tables with a row of headings among it. */
import type { SheetColumn } from '../../../../domain/account/columnUse';
import type { Day } from '../../../../domain/day/day';
import { readPlainText, saysNothing } from '../recognise/plainText';
import { recognising } from '../recognise/recognise';
import { toEnd } from '../recognise/steps';
import type { ReadPart, RecognisedItem, Steps } from '../recognise/types';
import type { ColumnChoices } from './columns';
import { sheetIn, type SheetLine } from './readSheet';
import { readRow } from './row';

export interface Recognised {
  items: RecognisedItem[];
  /** Of the table; none where there is no table. */
  columns: SheetColumn[];
}

/** As `recognising`, and tables by their headings. `choices`: what a person has decided about columns. */
export function* recognisingTables(text: string, today: Day, choices: ColumnChoices): Steps<Recognised> {
  let columns: SheetColumn[] = [];
  const items = yield* recognising(text, today, (plain, room) => {
    const sheet = sheetIn(plain, choices);
    if (sheet === null || sheet.lines.every((line) => line.columns === null)) return readPlainText(plain, room);
    columns = sheet.columns;
    return readLines(sheet.lines, room);
  });
  return { items, columns };
}

/** The items alone, in one go. */
export function recogniseWithTables(text: string, today: Day, choices: ColumnChoices = {}): RecognisedItem[] {
  return toEnd(recognisingTables(text, today, choices)).items;
}

/** What a table says, row by row, and the lines around it. */
function* readLines(lines: readonly SheetLine[], room: number): Generator<ReadPart> {
  for (const { record, columns } of lines.slice(0, room)) {
    const { text } = record;
    if (columns !== null) yield { text, items: [readRow(record, columns)] };
    else if (!saysNothing(text)) yield* readPlainText(text, 1);
  }
}
