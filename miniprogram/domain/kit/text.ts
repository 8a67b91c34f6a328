/**
 * Comparing texts that people typed: Chinese keyboards write the same letter in two widths, chat apps add invisible
 * marks.
 */

/**
 * Full-width letters, digits, punctuation and blanks → their ASCII twins. Every UTF-16 unit keeps its place, so an
 * index found in the folded text is good in the original, too. (No `normalize('NFKC')`: it moves places and changes
 * Chinese punctuation at will.)
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a]/g, ' ');
}

/**
 * The text by which two names are the same: half width, blanks collapsed and trimmed, invisible marks gone. Case
 * counts.
 */
export function sameNameKey(text: string): string {
  return halfWidth(text)
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The text in which a search looks: as `sameNameKey`, and in lower case. */
export function searchKey(text: string): string {
  return sameNameKey(text).toLowerCase();
}
/**
 * Bytes of a text in UTF-8. Phones have no TextEncoder, and storage limits count bytes.
 * A lone surrogate counts 3, as the replacement character that encoders put in its place.
 */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) {
      bytes += 4;
      i += 1;
    } else bytes += 3;
  }
  return bytes;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** False for NaN, which charCodeAt gives beyond the end. */
function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
