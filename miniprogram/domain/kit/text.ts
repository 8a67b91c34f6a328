/**
 * Comparing texts that people typed, and searching in them: Chinese keyboards write the same letter in two widths, chat
 * apps add invisible marks. Nothing else in the app folds texts on its own, so what one search finds, each finds.
 */

/**
 * Full-width letters, digits, punctuation and blanks → their ASCII twins. Every UTF-16 unit keeps its place, so an
 * index found in the folded text is good in the original, too. (No `normalize('NFKC')`: it moves places and changes
 * Chinese punctuation at will.)
 */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2000-\u200a\u202f\u205f]/g, ' ');
}

/** The text without marks that nobody sees: of zero width, of direction, the soft hyphen. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');
}

/**
 * The text by which two names are the same: half width, invisible marks gone, blanks and control characters collapsed
 * to single blanks and trimmed. Case counts.
 */
export function sameNameKey(text: string): string {
  return withoutInvisible(halfWidth(text))
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .trim();
}

/** The text in which a search looks: as `sameNameKey`, and in lower case. */
export function searchKey(text: string): string {
  return sameNameKey(text).toLowerCase();
}

/**
 * The words of what was typed into a search box, folded as `searchKey`; [] for an empty one. Blanks part them, and so
 * does each character of `separators` (half width).
 */
export function searchWords(query: string, separators = ''): string[] {
  return [...searchKey(query)]
    .map((character) => (separators.includes(character) ? ' ' : character))
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * A search by what was typed into its box: tells of each thing, by its texts, whether every word occurs in one of them,
 * however either was written. An empty box finds everything.
 */
export function searchFor(query: string): (texts: readonly string[]) => boolean {
  const words = searchWords(query);
  return (texts) => {
    if (words.length === 0) return true;
    const text = searchKey(texts.join('\n'));
    return words.every((word) => text.includes(word));
  };
}

/** The text; where it is longer than `most` UTF-16 units, its beginning with an ellipsis. Cuts no character in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, isHigh(text.charCodeAt(most - 1)) ? most - 1 : most)}…`;
}

/**
 * Bytes of a text in UTF-8. Phones have no TextEncoder, and storage limits count bytes.
 * A lone surrogate counts 3, as the replacement character that encoders put in its place.
 */
export function utf8Length(text: string): number {
  // Each unit counts 1, those that are left 1 more, and again. No loop: a phone takes ten times as long over one.
  const wide = text.replace(/[\0-\x7f]+/g, '');
  const wider = wide.replace(/[\x80-\u07ff]+/g, '');
  const pairs = /[\ud800-\udbff]/.test(wider) ? text.match(/[\ud800-\udbff][\udc00-\udfff]/g) : null;
  return text.length + wide.length + wider.length - 2 * (pairs?.length ?? 0);
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
