const firstLetter = 0x400;

/**
 * A text in which Cyrillic letters stand for phrases, in full.
 * @param phrases of the letters from U+0400 on; a phrase may hold letters of those before it
 */
export function spelledOut(text: string, phrases: readonly string[]): string {
  return text.replace(/[\u0400-\u04ff]/g, (letter) =>
    spelledOut(phrases[letter.charCodeAt(0) - firstLetter] ?? '', phrases),
  );
}
