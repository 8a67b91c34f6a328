/** Where data lies in a text: outermost pairs of braces or brackets, whatever stands around them. */

import { during } from './steps';

/** `end` is the index behind the closing sign. */
export interface Block {
  start: number;
  end: number;
}

const signsPerStep = 20_000;

interface Opened {
  start: number;
  sign: string;
}

/**
 * Finds the outermost closed pairs of {} and [] in one pass. Quotes count only inside of a pair and end with their
 * line, so a stray quote of a log can't swallow the rest (unless `longStrings`: a chat may have broken a string over
 * lines); an opening sign that is never closed doesn't hide the pairs behind it. In steps of so many signs; `blocks` is
 * given what is found.
 */
export function findingBlocks(text: string, longStrings: boolean, blocks: Block[]): Iterable<undefined> {
  const opened: Opened[] = [];
  const waiting: Record<string, number> = { '{': 0, '[': 0 };
  let quoted = false;
  let at = 0;
  const look = (): void => {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (quoted) quoted = sign !== '"' && (longStrings || sign !== '\n');
    else if (sign === '"') quoted = opened.length > 0;
    else if (sign === '{' || sign === '[') {
      opened.push({ start: at, sign });
      waiting[sign] = (waiting[sign] ?? 0) + 1;
    } else if (sign === '}' || sign === ']') {
      const start = close(sign === '}' ? '{' : '[', opened, waiting);
      if (start >= 0) keepOutermost(blocks, { start, end: at + 1 });
    }
  };
  return during(() => {
    for (const end = Math.min(text.length, at + signsPerStep); at < end; at += 1) look();
    return at < text.length;
  });
}

/**
 * Takes the nearest matching opening sign, dropping unmatched ones above it; −1 if there is none. Counted, so that no
 * stray sign costs a search.
 */
function close(wanted: string, opened: Opened[], waiting: Record<string, number>): number {
  if (waiting[wanted] === 0) return -1;
  let top = opened.pop();
  while (top && top.sign !== wanted) {
    waiting[top.sign] = (waiting[top.sign] ?? 0) - 1;
    top = opened.pop();
  }
  waiting[wanted] = (waiting[wanted] ?? 0) - 1;
  return top?.start ?? -1;
}

function keepOutermost(blocks: Block[], found: Block): void {
  let last = blocks[blocks.length - 1];
  while (last && last.start > found.start) {
    blocks.pop();
    last = blocks[blocks.length - 1];
  }
  blocks.push(found);
}
