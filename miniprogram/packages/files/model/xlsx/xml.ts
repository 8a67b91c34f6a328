/** Just enough of XML to read what spreadsheets write; prefixes aside, since every writer chooses its own. */
import { decodeUtf8 } from '../bytes/unicode';

const less = 0x3c;
const greater = 0x3e;
const slash = 0x2f;
const bang = 0x21;
const question = 0x3f;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Goes from mark to mark, and to the texts between them. Takes any bytes, never throws, and each of them once. */
export class Xml {
  /** An element without content opens and closes. */
  kind: 'open' | 'close' | 'text' = 'text';
  /** Of an element, without a prefix. */
  name = '';
  private at = 0;
  private from = 0;
  private to = 0;
  private raw = '';
  private isEmpty = false;
  private isPlain = false;

  constructor(private readonly bytes: Uint8Array) {}

  /** How much has been gone through, from 0 to 1. */
  get part(): number {
    return this.at / Math.max(1, this.bytes.length);
  }

  /** To the next mark or text; false at the end. */
  next(): boolean {
    if (this.isEmpty) {
      this.isEmpty = false;
      this.kind = 'close';
      return true;
    }
    while (this.at < this.bytes.length) if (this.come(this.at)) return true;
    return false;
  }

  /** To what begins at a place; false: it is passed over. */
  private come(at: number): boolean {
    const [first, second] = [this.bytes[at], this.bytes[at + 1]];
    if (first !== less) return this.comeToText(at, this.endOf(less, at), false);
    if (second === bang) return this.comeToSpecial(at);
    if (second !== question) return this.comeToMark(second === slash ? at + 2 : at + 1, second === slash);
    this.at = this.endOf(greater, at) + 1;
    return false;
  }

  /** The text that one has come to, as it is meant. */
  text(): string {
    const text = plainText(this.bytes, this.from, this.to);
    return this.isPlain ? text : unescaped(text);
  }

  /** Value of an attribute of the element that has opened, by its name without a prefix; '' if it has none. */
  attribute(name: string): string {
    for (let at = 0; ;) {
      const equals = this.raw.indexOf('=', at);
      if (equals < 0) return '';
      const start = equals + 1 + (/^\s*/.exec(this.raw.slice(equals + 1, equals + 20))?.[0].length ?? 0);
      const end = this.raw.indexOf(this.raw.charAt(start), start + 1);
      if (end < 0) return '';
      if (withoutPrefix(this.raw.slice(at, equals).trim()) === name) return unescaped(this.raw.slice(start + 1, end));
      at = end + 1;
    }
  }

  private endOf(byte: number, from: number): number {
    const end = this.bytes.indexOf(byte, from);
    return end < 0 ? this.bytes.length : end;
  }

  private comeToText(from: number, to: number, isPlain: boolean): boolean {
    Object.assign(this, { kind: 'text', from, to, isPlain });
    this.at = Math.max(this.at, to);
    return true;
  }

  /** A remark is passed over; text in <![CDATA[…]]> stands as it is. */
  private comeToSpecial(at: number): boolean {
    const isText = this.bytes[at + 2] === 0x5b;
    const isRemark = this.bytes[at + 2] === 0x2d;
    const mark = isText ? 0x5d : 0x2d;
    let end = this.endOf(greater, at);
    while ((isText || isRemark) && end < this.bytes.length && !this.closes(at, end, mark))
      end = this.endOf(greater, end + 1);
    this.at = end + 1;
    return isText && this.comeToText(at + 9, Math.max(at + 9, end - 2), true);
  }

  private closes(start: number, end: number, mark: number): boolean {
    return end - start > 5 && this.bytes[end - 1] === mark && this.bytes[end - 2] === mark;
  }

  private comeToMark(from: number, isClosing: boolean): boolean {
    const end = this.endOfMark(from);
    const last = this.bytes[end - 1] === slash ? end - 1 : end;
    const mark = plainText(this.bytes, from, last);
    const blank = mark.search(/\s/);
    this.name = withoutPrefix(blank < 0 ? mark : mark.slice(0, blank));
    this.raw = blank < 0 ? '' : mark.slice(blank);
    this.kind = isClosing ? 'close' : 'open';
    this.isEmpty = !isClosing && last < end;
    this.at = end + 1;
    return true;
  }

  /** The first > outside of quotes. */
  private endOfMark(from: number): number {
    let quote = 0;
    for (let at = from; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at] ?? 0;
      if (quote !== 0) quote = byte === quote ? 0 : quote;
      else if (byte === greater) return at;
      else if (byte === 0x22 || byte === 0x27) quote = byte;
    }
    return this.bytes.length;
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Most marks are plain ASCII and short. */
function plainText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 0x7f || at - from > 200) return decodeUtf8(bytes.subarray(from, to)).text;
    text += String.fromCharCode(byte);
  }
  return text;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex?: string, digits?: string) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(digits ?? NaN);
    if (Number.isNaN(code)) return named[whole.slice(1, -1)] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}
