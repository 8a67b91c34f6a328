/** Everything that people paste, tables with a row of headings among it. */
import type { SheetColumn } from '../../../../domain/account/columnUse';
import type { Day } from '../../../../domain/day/day';
import { readPlainText, saysNothing } from '../recognise/plainText';
import { recognising } from '../recognise/recognise';
import type { Steps } from '../../../../domain/kit/steps';
import { flat } from '../recognise/steps';
import type { ReadPart, RecognisedItem } from '../recognise/types';
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
  const items = yield* recognising(text, today, function* (plain, room) {
    const sheet = yield* sheetIn(plain, choices);
    columns = sheet?.columns ?? [];
    // Lines without a table around them say more in one another's company.
    if (columns.length === 0) yield* readPlainText(plain, room);
    else yield* flat(sheet?.lines.slice(0, room) ?? [], partsOf);
  });
  return { items, columns };
}

/** What a row of the table says, or a line beside it. */
function partsOf({ record, columns }: SheetLine): Iterable<ReadPart | undefined> {
  const { text } = record;
  if (columns !== null) return [{ text, items: [readRow(record, columns)] }];
  return saysNothing(text) ? [] : readPlainText(text, 1);
}
