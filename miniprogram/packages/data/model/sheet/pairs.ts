/** Blocks of lines such as 名称：西湖茶事, read as rows below their headings. */
import type { ColumnChoices } from './columns';
import { readHeader } from './columns';
import type { Records, SheetRecord } from './records';

const pair = /^([^:：]{1,20})[:：](.*)$/;

/**
 * Each block as a row, with its headings above it where they are others than those before. A block that has anything
 * else in it, or whose headings are no header, is one cell.
 */
export function pairsIn(text: string, choices: ColumnChoices): Records {
  const parts = text.split(/(^\s+|\n\s*\n)/);
  let above = '';
  let row = 1;
  const recordsOf = (part: string): SheetRecord[] => {
    const pairs = part.split('\n').map((line) => pair.exec(line.trim()) ?? []);
    const headings = pairs.map(([, heading = '']) => heading);
    const key = headings.join('\n');
    const record = { cells: pairs.map(([, , value = '']) => value), row, text: part };
    row += pairs.length - 1;
    if (part.trim() === '') return [];
    if (key === above) return [record];
    if (headings.includes('') || !readHeader(headings, choices)) return [{ ...record, cells: [part] }];
    above = key;
    return [{ ...record, cells: headings }, record];
  };
  return { read: (most) => parts.splice(0, most).flatMap(recordsOf), atEnd: () => parts.length === 0 };
}
