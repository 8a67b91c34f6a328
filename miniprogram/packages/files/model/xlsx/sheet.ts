import type { Steps } from '../bytes/steps';
import { eachMark } from './marks';
import { shownNumber } from './numbers';
import { Rows } from './rows';
import { plainString, StringReader } from './strings';
import { styleOf, type Styles } from './styles';
import type { Xml } from './xml';

/** What the cells of all sheets of a workbook refer to. */
export interface Shared {
  strings: readonly string[];
  styles: Styles;
  is1904: boolean;
}

/** The cells of a sheet. */
export function* readRows(bytes: Uint8Array, shared: Shared): Steps<Rows> {
  const reader = new SheetReader(shared);
  yield* eachMark(bytes, (xml) => reader.take(xml));
  return reader.rows;
}

/** Rows and cells may leave out where they are: then they follow the one before. */
class SheetReader {
  readonly rows = new Rows();
  private row = 0;
  private column = -1;
  private type = '';
  private style = '';
  private value = '';
  /** Whether the texts belong to a value; and to a string that stands in the cell itself. */
  private isValue = false;
  private isInline = false;
  private readonly inline = new StringReader();

  constructor(private readonly shared: Shared) {}

  take(xml: Xml): void {
    if (xml.kind === 'text') {
      if (this.isValue) this.value += xml.text();
      else if (this.isInline) this.inline.take(xml);
    } else if (xml.kind === 'open') this.open(xml);
    else this.close(xml);
  }

  private open(xml: Xml): void {
    if (this.isInline) this.inline.take(xml);
    else if (xml.name === 'row') {
      this.row = placeOf(xml.attribute('r')).row || this.row + 1;
      this.column = -1;
    } else if (xml.name === 'c') this.openCell(xml);
    else if (xml.name === 'v') this.isValue = true;
    else if (xml.name === 'is') this.isInline = true;
    else if (xml.name === 'mergeCell') this.merge(xml.attribute('ref'));
  }

  private openCell(xml: Xml): void {
    const { row, column } = placeOf(xml.attribute('r'));
    this.column = column < 0 ? this.column + 1 : column;
    if (row > 0) this.row = row;
    this.type = xml.attribute('t');
    this.style = xml.attribute('s');
    this.value = '';
  }

  private close(xml: Xml): void {
    if (xml.name === 'v') this.isValue = false;
    else if (xml.name === 'is') {
      this.isInline = false;
      this.value = this.inline.end();
    } else if (this.isInline) this.inline.take(xml);
    else if (xml.name === 'c') this.rows.put(this.row, this.column, this.shown());
  }

  private shown(): string {
    const { type, value, shared } = this;
    switch (type) {
      case 's':
        return (value === '' ? null : shared.strings[Number(value)]) ?? '';
      case 'inlineStr':
        return value;
      case 'b':
        return value.trim() === '1' || value === 'true' ? '是' : '否';
      case 'd':
        return value.trim().slice(0, 10);
      case 'str':
      case 'e':
        return plainString(value);
      default:
        return shownNumber(value, styleOf(shared.styles, this.style), shared.is1904);
    }
  }

  private merge(ref: string): void {
    const [first, last] = ref.split(':').map(placeOf);
    if (first && last && first.column === last.column) this.rows.merge(first.column, first.row, last.row);
  }
}

/** C12 → row 12 and column 2, 12 → row 12; 0 and −1 for what isn't told. */
function placeOf(ref: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/i.exec(ref.trim()) ?? [];
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column: column - 1 };
}
