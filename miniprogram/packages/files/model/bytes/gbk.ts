import { gbkCharacters, rowLength } from './gbkCharacters';
import type { Decoded } from './units';
import { Units } from './units';

/**
 * Bytes in GBK (Windows' code page 936) as text. What is no character of it becomes �, as do the characters of four
 * bytes that GB 18030 has beyond it: Excel and WPS write none.
 */
export function decodeGbk(bytes: Uint8Array): Decoded {
  const table = gbkCharacters();
  const units = new Units(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const high = bytes[at] ?? 0;
    if (high < 0x80) units.put(high);
    else if (high === 0x80) units.put(0x20ac);
    else {
      const unit = table[placeOf(high, bytes[at + 1])] ?? 0;
      if (unit > 0) units.put(unit);
      else units.putBroken();
      at += bytesAt(bytes, at) - 1;
    }
  }
  return units.decoded();
}

/** −1: no place. */
function placeOf(high: number, low = 0): number {
  if (high > 0xfe || low < 0x40 || low === 0x7f || low > 0xfe) return -1;
  return (high - 0x81) * rowLength + low - (low > 0x7f ? 0x41 : 0x40);
}

/** How many bytes stand for the character at a place: a sign of ASCII behind a broken one stays. */
function bytesAt(bytes: Uint8Array, at: number): number {
  const [high = 0, low = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (placeOf(high, low) >= 0) return 2;
  return isDigit(low) && third > 0x80 && isDigit(fourth) ? 4 : 1;
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
