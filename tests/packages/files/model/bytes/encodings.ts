/** Bytes of texts in the encodings that files come in; Node only decodes them. */
import { TextDecoder } from 'node:util';

let places: Map<string, number[]> | undefined;

function gbkPlaces(): Map<string, number[]> {
  if (places) return places;
  places = new Map();
  const web = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) places.set(web.decode(Uint8Array.of(high, low)), [high, low]);
  return places;
}

/** A text in GBK; throws on a character that it doesn't have. */
export function gbkBytes(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      const bytes = code < 0x80 ? [code] : gbkPlaces().get(character);
      if (!bytes) throw new Error(`${character} isn't in GBK`);
      return bytes;
    }),
  );
}

/** A text in UTF-16 behind its byte order mark. */
export function utf16Bytes(text: string, highFirst: boolean): Uint8Array {
  const units = `\ufeff${text}`.split('').map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (highFirst ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}
