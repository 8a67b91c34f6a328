import { checksumLength } from './checksum';
import { unseal } from './seal';

/** A line of a page as it stands there; `json` is null where its checksum doesn't hold. */
export interface CheckedLine {
  text: string;
  json: string | null;
}

/**
 * A page's text, line by line. Where a fault hit a line break, the two lines that it glued together are told apart
 * again by their checksums: neither of them was touched itself.
 */
export function splitLines(text: string): CheckedLine[] {
  const lines: CheckedLine[] = [];
  for (const piece of text.split('\n')) {
    if (piece === '') continue;
    const line = check(piece);
    if (line.json !== null) lines.push(line);
    else lines.push(...unglue(piece));
  }
  return lines;
}

function check(text: string): CheckedLine {
  return { text, json: unseal(text) };
}

function unglue(text: string): CheckedLine[] {
  for (let tab = text.lastIndexOf('\t'); tab > checksumLength; tab = text.lastIndexOf('\t', tab - 1)) {
    const start = tab - checksumLength;
    const tail = check(text.slice(start));
    if (tail.json === null) continue;
    const head = check(text.slice(0, start - 1)); // one character stands where the line break was
    return [head.json === null ? check(text.slice(0, start)) : head, tail];
  }
  return [{ text, json: null }];
}
