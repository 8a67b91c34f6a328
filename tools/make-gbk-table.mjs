/**
 * Packs what GBK's characters are into TypeScript that ships to the phone, which has no decoder for it.
 * Use: node tools/make-gbk-table.mjs
 *
 * Of GBK's 21,000 characters only the 6,763 of GB 2312 have an order of their own: the others follow in the order of
 * Unicode. So the table tells which those are, of which level, and how either level is ordered. gbk.ts unpacks it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { miniprogram } from './paths.mjs';

const target = join(miniprogram, 'packages/files/model/bytes/gbkTable.ts');
const first = 0x4e00;
const last = 0x9fa5;
const decoder = new TextDecoder('gbk');

let bits = '';
/** A whole number from 0 on: small ones are short. `k`: how many low bits are written as they are. */
function put(number, k) {
  const high = Math.floor(number / 2 ** k) + 1;
  const width = Math.floor(Math.log2(high));
  bits += '0'.repeat(width) + high.toString(2);
  if (k > 0) bits += (number % 2 ** k).toString(2).padStart(k, '0');
}
const signed = (number) => (number < 0 ? -2 * number - 1 : 2 * number);

/** Every place of two bytes, and its code point. */
const places = [];
for (let high = 0x81; high <= 0xfe; high += 1)
  for (let low = 0x40; low <= 0xfe; low += 1)
    if (low !== 0x7f) places.push({ high, low, code: decoder.decode(Uint8Array.of(high, low)).codePointAt(0) });

const levelOf = ({ high, low }) => (low < 0xa1 || high < 0xb0 || high > 0xf7 ? 0 : high < 0xd8 ? 1 : 2);
const isHan = ({ code }) => code >= first && code <= last;
const levels = [1, 2].map((level) =>
  places.filter((place) => isHan(place) && levelOf(place) === level).map(({ code }) => code),
);

/** Which characters belong to GB 2312, as steps from one to the next, and to which level. */
const level1 = new Set(levels[0]);
const known = levels.flat().sort((a, b) => a - b);
let before = first - 1;
for (const code of known) {
  put(code - before - 1, 0);
  bits += level1.has(code) ? '0' : '1';
  before = code;
}

/** The order of level 1 is that of pinyin: each character as its place among those that are left. */
const left = [...levels[0]].sort((a, b) => a - b);
for (const code of levels[0]) {
  const width = Math.ceil(Math.log2(left.length));
  const at = left.indexOf(code);
  if (width > 0) bits += at.toString(2).padStart(width, '0');
  left.splice(at, 1);
}

/** The order of level 2 is nearly that of Unicode: each as steps from the one before, among those that are left. */
const others = [...levels[1]].sort((a, b) => a - b);
let near = 0;
for (const code of levels[1]) {
  const at = others.indexOf(code);
  put(signed(at - near), 1);
  others.splice(at, 1);
  near = at;
}

/** Signs, and what else isn't told by the rules above: runs of neighbours. The area for private use is left out. */
const isSign = (place) => !isHan(place) && place.code !== 0xfffd && !(place.code >= 0xe000 && place.code < 0xf900);
const runs = [];
places.forEach((place, at) => {
  const run = runs[runs.length - 1];
  if (!isSign(place)) return;
  if (run && run.at + run.length === at && run.code + run.length === place.code) run.length += 1;
  else runs.push({ at, code: place.code, length: 1 });
});
put(runs.length, 6);
let end = { at: 0, code: 0 };
for (const { at, code, length } of runs) {
  put(at - end.at, 0);
  put(signed(code - end.code), 6);
  put(length - 1, 0);
  end = { at: at + length, code: code + length };
}

/** Thirteen bits are two signs: from ! on, without what a template would take for its own. */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (digit) => !'$\\`'.includes(digit),
);
const packed = (bits.match(/.{1,13}/g) ?? [])
  .map((part) => Number.parseInt(part.padEnd(13, '0'), 2))
  .map((number) => digits[Math.floor(number / digits.length)] + digits[number % digits.length])
  .join('');
const file = `/**
 * The characters of GBK, packed. Written by tools/make-gbk-table.mjs: don't edit by hand. gbk.ts unpacks it.
 * Source: the Encoding standard of the web, as Node's TextDecoder has it.
 */

/** Bits: thirteen are two signs from ! on, without $, the backslash and the grave accent. Line ends are none. */
export const packedGbk = \`${packed.match(/.{1,118}/g).join('\n')}\`;
`;
writeFileSync(target, file);
stdout.write(`${known.length} characters, ${runs.length} runs of signs, ${packed.length} bytes\n`);
