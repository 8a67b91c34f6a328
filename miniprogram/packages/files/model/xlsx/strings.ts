import type { Steps } from '../bytes/steps';
import { eachMark } from './marks';
import type { Xml } from './xml';

/** Collects the texts of one string, plain or of pieces in different types; how Chinese is spoken is left out. */
export class StringReader {
  private text = '';
  private spoken = 0;
  private isText = false;

  /** To be called at each mark and text of the string. */
  take(xml: Xml): void {
    if (xml.kind === 'text') {
      if (this.isText && this.spoken === 0) this.text += xml.text();
    } else if (xml.name === 'rPh') this.spoken += xml.kind === 'open' ? 1 : -1;
    else if (xml.name === 't') this.isText = xml.kind === 'open';
  }

  /** The string, and begins the next. */
  end(): string {
    const text = plainString(this.text);
    Object.assign(this, { text: '', spoken: 0, isText: false });
    return text;
  }
}

/** The strings that cells of all sheets share, by their place. */
export function* readStrings(bytes: Uint8Array): Steps<string[]> {
  const strings: string[] = [];
  const reader = new StringReader();
  yield* eachMark(bytes, (xml) => {
    if (xml.name === 'si' && xml.kind === 'close') strings.push(reader.end());
    else reader.take(xml);
  });
  return strings;
}

/** What XML can't hold stands as _xHHHH_ (ECMA-376, ST_Xstring), and so does what only looks like it. */
export function plainString(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
