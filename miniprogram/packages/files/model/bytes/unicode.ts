import type { Decoded } from './units';
import { Units } from './units';

/** The smallest code point that needs so many bytes behind the first: anything below is no UTF-8. */
const smallest = [0, 0x80, 0x800, 0x10000];

/** Bytes in UTF-8 as text; each stretch of bytes that is none becomes �. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const units = new Units(bytes.length);
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    const more = moreBehind(lead);
    let code = more > 0 ? lead & (0x3f >> more) : lead;
    let taken = 1;
    while (taken <= more && ((bytes[at + taken] ?? 0) & 0xc0) === 0x80) {
      code = code * 64 + ((bytes[at + taken] ?? 0) & 0x3f);
      taken += 1;
    }
    const whole = more >= 0 && taken === more + 1;
    if (whole && code >= (smallest[more] ?? 0) && !isHalf(code) && code <= 0x10ffff) units.put(code);
    else units.putBroken();
    at += taken;
  }
  return units.decoded();
}

/** How many bytes stand behind the first of a character; −1: it can't be a first one. */
function moreBehind(lead: number): number {
  if (lead < 0x80) return 0;
  if (lead < 0xc2 || lead > 0xf4) return -1;
  return lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
}

/** Bytes in UTF-16 as text, `high`: whether the high byte comes first. Halves of characters become �. */
export function decodeUtf16(bytes: Uint8Array, highFirst: boolean): Decoded {
  const units = new Units(Math.ceil(bytes.length / 2));
  const unitAt = (at: number): number => {
    const [one = 0, two = 0] = [bytes[at], bytes[at + 1]];
    return highFirst ? one * 256 + two : two * 256 + one;
  };
  for (let at = 0; at < bytes.length; at += 2) {
    const unit = unitAt(at);
    const next = at + 3 < bytes.length ? unitAt(at + 2) : 0;
    if (at + 1 === bytes.length) units.putBroken();
    else if (!isHalf(unit)) units.put(unit);
    else if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
      units.put((unit - 0xd7c0) * 1024 + (next & 0x3ff));
      at += 2;
    } else units.putBroken();
  }
  return units.decoded();
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
