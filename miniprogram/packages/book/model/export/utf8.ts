import { utf8Length } from '../../../../domain/kit/text';

const replacement = 0xfffd;

/** A text in UTF-8: phones have no TextEncoder. A lone surrogate becomes the replacement character. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  let length = 0;
  for (let at = 0; at < text.length; at += 1) {
    const point = text.codePointAt(at) ?? replacement;
    if (point > 0xffff) at += 1;
    const code = point >= 0xd800 && point <= 0xdfff ? replacement : point;
    const more = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    bytes[length] = more === 0 ? code : ((0xff00 >> (more + 1)) & 0xff) | (code >> (6 * more));
    for (let rest = more - 1; rest >= 0; rest -= 1) bytes[length + more - rest] = 0x80 | ((code >> (6 * rest)) & 0x3f);
    length += more + 1;
  }
  return bytes;
}
