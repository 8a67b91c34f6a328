/** GBK's table of characters, unpacked once, on first use: a phone has no decoder for it. */
import { packedGbk } from './gbkTable';

const firstHan = 0x4e00;
const lastHan = 0x9fa5;
/** Places in a row of GBK: second bytes 40–FE without 7F. */
export const rowLength = 190;
const lowHalf = 96; // 40–A0
const rows = 126;

let opened: Uint16Array | undefined;

/** The UTF-16 unit of each place, row by row; 0 where there is none. */
export function gbkCharacters(): Uint16Array {
  opened ??= unpack();
  return opened;
}

function unpack(): Uint16Array {
  const bits = new Bits();
  const table = new Uint16Array(rows * rowLength);
  const [level1, level2, others] = readLevels(bits);
  fill(table, [0xb0, 0xd7], [lowHalf, rowLength], orderOfLevel1(bits, level1));
  fill(table, [0xd8, 0xf7], [lowHalf, rowLength], orderOfLevel2(bits, level2));
  fill(table, [0x81, 0xa0], [0, rowLength], others);
  fill(table, [0xaa, 0xfe], [0, lowHalf], others.slice((0xa0 - 0x80) * rowLength));
  putSigns(bits, table);
  return table;
}

/** The bits of the packed table, from its beginning on. */
class Bits {
  private text = packedGbk.replace(/\n/g, '');
  private at = 0;
  private held = 0;
  private count = 0;

  /** The next bits as a number. */
  take(width: number): number {
    let number = 0;
    for (let left = width; left > 0; left -= 1) {
      if (this.count === 0) this.refill();
      this.count -= 1;
      number = number * 2 + ((this.held >> this.count) & 1);
    }
    return number;
  }

  /** A whole number from 0 on that was written short if it is small, with `k` low bits as they are. */
  number(k: number): number {
    let width = 0;
    while (this.take(1) === 0) width += 1;
    const high = 2 ** width + this.take(width) - 1;
    return high * 2 ** k + this.take(k);
  }

  /** The same for a number that may be below 0. */
  signed(k: number): number {
    const number = this.number(k);
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  private refill(): void {
    this.held = digit(this.text.charCodeAt(this.at)) * 91 + digit(this.text.charCodeAt(this.at + 1));
    this.at += 2;
    this.count = 13;
  }
}

function digit(code: number): number {
  return code - 33 - (code > 36 ? 1 : 0) - (code > 92 ? 1 : 0) - (code > 96 ? 1 : 0);
}

/** The characters of both levels of GB 2312, and all others, each in the order of Unicode. */
function readLevels(bits: Bits): [level1: number[], level2: number[], others: number[]] {
  const level1: number[] = [];
  const level2: number[] = [];
  const others: number[] = [];
  let code = firstHan;
  while (level1.length + level2.length < 6763) {
    for (let skipped = bits.number(0); skipped > 0; skipped -= 1) others.push(code++);
    (bits.take(1) === 0 ? level1 : level2).push(code++);
  }
  while (code <= lastHan) others.push(code++);
  return [level1, level2, others];
}

function orderOfLevel1(bits: Bits, left: number[]): number[] {
  const ordered: number[] = [];
  while (left.length > 0) ordered.push(...left.splice(bits.take(Math.ceil(Math.log2(left.length))), 1));
  return ordered;
}

function orderOfLevel2(bits: Bits, left: number[]): number[] {
  const ordered: number[] = [];
  let near = 0;
  while (left.length > 0) {
    near += bits.signed(1);
    ordered.push(...left.splice(near, 1));
  }
  return ordered;
}

/** Puts characters into the places of some rows, as long as there are any. */
function fill(
  table: Uint16Array,
  [firstRow, lastRow]: readonly [number, number],
  [from, to]: readonly [number, number],
  characters: readonly number[],
): void {
  let next = 0;
  for (let row = firstRow - 0x81; row <= lastRow - 0x81; row += 1)
    for (let at = from; at < to && next < characters.length; at += 1)
      table[row * rowLength + at] = characters[next++] ?? 0;
}

function putSigns(bits: Bits, table: Uint16Array): void {
  let at = 0;
  let code = 0;
  for (let runs = bits.number(6); runs > 0; runs -= 1) {
    at += bits.number(0);
    code += bits.signed(6);
    for (let length = bits.number(0) + 1; length > 0; length -= 1) table[at++] = code++;
  }
}
