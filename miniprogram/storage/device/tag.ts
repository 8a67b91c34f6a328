const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** `length` characters that can be read aloud without mistakes; `random` as Math.random. */
export function randomTag(random: () => number, length: number): string {
  let tag = '';
  for (let at = 0; at < length; at += 1) tag += alphabet.charAt(Math.floor(random() * alphabet.length));
  return tag;
}
