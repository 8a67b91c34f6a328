import { utf8Length } from '../../../../domain/kit/text';

const replacement = 0xfffd;

/** A text in UTF-8: phones have no TextEncoder. A lone surrogate becomes the replacement character. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  let at = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? replacement;
    const code = point >= 0xd800 && point <= 0xdfff ? replacement : point;
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[at] = more === 0 ? code : ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
    for (let rest = more - 1; rest >= 0; rest -= 1) bytes[at + more - rest] = 0x80 | ((code >> (6 * rest)) & 0x3f);
    at += more + 1;
  }
  return bytes;
}
