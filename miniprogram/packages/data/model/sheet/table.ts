/** Everything that people paste, tables with a row of headings among it. */
import type { Day } from '../../../../domain/day/day';
import { unreadable } from '../recognise/clean';
import { readPlainText, saysNothing } from '../recognise/plainText';
import { recognise } from '../recognise/recognise';
import type { ReadPart, RecognisedItem } from '../recognise/types';
import type { OpenColumn } from './readSheet';
import { readSheet } from './readSheet';

/** As `recognise`, and tables by their headings. */
export function recogniseWithTables(text: string, today: Day): RecognisedItem[] {
  return recognise(text, today, (plain, room) => readTable(plain, room) ?? readPlainText(plain, room));
}

/** What a table says, row by row; null for a text that is none. `room`: how many items are wanted at most. */
function readTable(text: string, room: number): ReadPart[] | null {
  const sheet = readSheet(text);
  if (sheet === null || sheet.rows.every(({ item }) => item === null)) return null;
  const parts: ReadPart[] = [];
  for (const { text: line, item } of sheet.rows) {
    if (parts.length >= room) return parts;
    if (item !== null) parts.push({ text: line, items: [item] });
    else if (!saysNothing(line)) parts.push(...readPlainText(line, 1));
  }
  return sheet.open.length === 0 ? parts : [...parts, openPart(sheet.open)];
}

/** Nothing gets lost in silence. */
function openPart(open: readonly OpenColumn[]): ReadPart {
  const shown = open.slice(0, 5).map(({ heading }) => `“${heading}”`);
  const more = open.length > shown.length ? `等 ${open.length} 列` : '';
  const examples = open.map(({ heading, examples: [first = ''] }) => `${heading}：${first}`).join('，');
  return { text: '', items: [unreadable(`表格里的${shown.join('、')}${more}没有采用：不知道放在哪里`, examples)] };
}
