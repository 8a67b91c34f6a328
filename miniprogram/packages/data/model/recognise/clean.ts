/**
 * Pasted text is a stranger's text: what is shown or stored of it must not carry marks that hide, turn or break other
 * text.
 */
import type { Refused } from '../../../../domain/kit/result';
import { refuse } from '../../../../domain/kit/result';
import type { Unreadable } from './types';

const excerptLimit = 60;

/**
 * The visible part of a text, at most `limit` UTF-16 units, trimmed. Line breaks and tabs become blanks; control
 * characters, marks of direction and of zero width and broken halves of characters go. HTML stays what it is: text.
 */
export function cleanText(text: string, limit: number): string {
  let clean = '';
  for (const character of text.trimStart()) {
    if (clean.length + character.length > limit) break;
    const code = character.codePointAt(0) ?? 0;
    if (isBlank(code)) clean += ' ';
    else if (!isHidden(code)) clean += character;
  }
  return clean.trim();
}

/** What a pattern finds in a text, or its group of that number; '' for nothing. */
export function firstMatch(pattern: RegExp, text: string, group = 0): string {
  return pattern.exec(text)?.[group] ?? '';
}

/** An item that says what is wrong, with the beginning of the text it is about, and where that stands. */
export function unreadable(message: string, text: string, place = ''): Refused<Unreadable> {
  const excerpt = cleanText(text, excerptLimit);
  const shown = text.trim().length > excerptLimit ? `${excerpt}…` : excerpt;
  return refuse({ message, excerpt: shown, ...(place !== '' && { place }) });
}

function isBlank(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
}

/** First and last code point of each run. U+200D stays: it joins emoji. */
const hidden: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x061c, 0x061c],
  [0x200b, 0x200c],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff], // a half without its other half
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
];

function isHidden(code: number): boolean {
  return hidden.some(([first, last]) => code >= first && code <= last);
}

const entities: Record<string, string> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  apos: "'",
  '#39': "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  amp: '&',
};

/**
 * Text that a web page had escaped, as it was; any other text stays as it is. Once: what was escaped twice stays
 * escaped.
 */
export function unescapeHtml(text: string): string {
  if (!/&(?:quot|#34|#x22|lt|nbsp|ensp);/i.test(text)) return text;
  return text.replace(/&(#?\w{2,5});/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
}
