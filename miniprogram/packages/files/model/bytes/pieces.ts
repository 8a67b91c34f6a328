import type { Steps } from './steps';
import type { Decoded } from './units';

const piece = 65_536;

/**
 * Decodes a little at a time, with the same outcome as all at once: a piece ends where a character does, whatever the
 * encoding.
 * @param highAt of units of two bytes: which of the two is the high one
 */
export function* inPieces(
  bytes: Uint8Array,
  decode: (piece: Uint8Array) => Decoded,
  highAt: 0 | 1 | null = null,
): Steps<Decoded> {
  const parts: string[] = [];
  let broken = 0;
  for (let at = 0; at < bytes.length;) {
    const end = highAt === null ? beforeSign(bytes, at + piece) : beforeUnit(bytes, at + piece, highAt);
    const read = decode(bytes.subarray(at, end));
    parts.push(read.text);
    broken += read.broken;
    at = end;
    yield at / bytes.length;
  }
  return { text: parts.join(''), broken };
}

/** Below the digits there are no parts of characters of several bytes, in UTF-8 and GB 18030 alike. */
function beforeSign(bytes: Uint8Array, from: number): number {
  let end = from;
  while (end < bytes.length && (bytes[end] ?? 0) >= 0x30) end += 1;
  return Math.min(end, bytes.length);
}

/** Not before the second half of a character. */
function beforeUnit(bytes: Uint8Array, from: number, highAt: 0 | 1): number {
  const isSecond = ((bytes[from + highAt] ?? 0) & 0xfc) === 0xdc;
  return Math.min(isSecond ? from + 2 : from, bytes.length);
}
