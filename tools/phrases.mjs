/** Letters of two bytes that stand for phrases: Cyrillic, of which Chinese texts have none. */
const firstLetter = 0x400;
const letters = /[\u0400-\u04ff]/;
const mostPhrases = 256;
const longest = 24;

const bytes = (text) => Buffer.byteLength(text);

/** Bytes saved by a letter in the place of each occurrence: the phrase stands once more, with a line break. */
const saving = (phrase, count) => count * (bytes(phrase) - 2) - bytes(phrase) - 1;

/** How often each piece of the text occurs, pieces beside each other counted once. */
function counted(text) {
  const found = new Map();
  for (let length = 2; length <= longest; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const piece = text.slice(at, at + length);
      if (piece.includes('\n')) continue;
      const known = found.get(piece);
      if (!known) found.set(piece, { count: 1, end: at + length });
      else if (known.end <= at) Object.assign(known, { count: known.count + 1, end: at + length });
    }
  }
  return found;
}

function best(text) {
  let [phrase, most] = ['', 0];
  for (const [piece, { count }] of counted(text)) {
    const saved = saving(piece, count);
    if (saved > most) [phrase, most] = [piece, saved];
  }
  return phrase;
}

/**
 * Puts a letter in the place of what a text says again and again.
 * @returns the shorter text, and the phrases of the letters from U+0400 on; phrases hold letters of those before them
 */
export function shortened(text) {
  if (letters.test(text)) throw new Error('the text has a letter that is to stand for a phrase');
  const phrases = [];
  let short = text;
  while (phrases.length < mostPhrases) {
    const phrase = best(short);
    if (phrase === '') break;
    short = short.split(phrase).join(String.fromCharCode(firstLetter + phrases.length));
    phrases.push(phrase);
  }
  return { text: short, phrases };
}
