/** Names in the order of pinyin. Phones have no `localeCompare` that knows it. */
import { searchKey } from '../kit/text';
import { digits, packedSyllables, syllables } from './pinyinTable';

/** Before the first character of the table. */
const beforeAll = 0x4e00 - 1;

/** What a known syllable is written as in a key: from here on, behind letters, digits and kana. */
const firstKnown = 0x4e00;

/** What marks an unknown character in a key: behind every syllable. */
const unknown = '\u9fff';

let opened: ReadonlyMap<string, number> | undefined;

/** Character → its syllable by number, from a to zuo. Unpacked once, on first use. */
function syllableTable(): ReadonlyMap<string, number> {
  opened ??= unpack();
  return opened;
}

function unpack(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  let code = beforeAll;
  for (let at = 0; at < packedSyllables.length; at += 2) {
    const number =
      digits.indexOf(packedSyllables.charAt(at)) * digits.length + digits.indexOf(packedSyllables.charAt(at + 1));
    const steps = Math.floor(number / syllables);
    code += steps === 0 ? number : steps;
    if (steps > 0) table.set(String.fromCharCode(code), number % syllables);
  }
  return table;
}

/**
 * A text by which names sort, unit by unit: figures and Latin letters first, whatever their case and width, then
 * Chinese characters by syllable, those that begin alike together. Each character has one reading, that of GB 2312 (重
 * is zhong, also in 重庆); the 1,500 most used and those of common surnames, places and trades are known, rarer ones
 * come last.
 */
export function nameKey(name: string): string {
  const table = syllableTable();
  const units = searchKey(name)
    .split('')
    .map((unit) => {
      const syllable = table.get(unit);
      if (syllable !== undefined) return String.fromCharCode(firstKnown + syllable) + unit;
      return isHan(unit) ? unknown + unit : unit;
    });
  // The name itself decides between those that differ in case only.
  return `${units.join('')}\u0000${name}`;
}

function isHan(unit: string): boolean {
  return unit >= '\u3400' && unit <= '\u9fff';
}
