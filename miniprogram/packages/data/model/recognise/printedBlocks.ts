import type { Block } from './blocks';

/** Array (…), stdClass Object (…), Info(appid=…): groups in round brackets, which prose has too. */
const begins =
  /\b(?:[Aa]rray|[\w\\]{1,60} Object)\s{0,40}\((?=\s{0,40}['"[])|\b[A-Z]\w{0,60}\((?=\s{0,9}\w{1,60}\s?=)/g;

/** The blocks and those that a program printed in round brackets, outermost ones only, in order. */
export function withPrinted(text: string, blocks: readonly Block[]): Block[] {
  const printed = printedBlocks(text);
  if (printed.length === 0) return [...blocks];
  const all = [...printed, ...blocks].sort((one, other) => one.start - other.start || other.end - one.end);
  const outermost: Block[] = [];
  for (const block of all) if (block.start >= (outermost[outermost.length - 1]?.end ?? 0)) outermost.push(block);
  return outermost;
}

function printedBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  begins.lastIndex = 0;
  for (let match = begins.exec(text); match; match = begins.exec(text)) {
    const end = closingOf(text, match.index + match[0].length);
    // Without an end here, no later one has any: each of them would be searched for to the end of the text.
    if (end < 0) break;
    blocks.push({ start: match.index, end });
    begins.lastIndex = end;
  }
  return blocks;
}

/** Behind the bracket that closes the one before `from`; −1 without one. */
function closingOf(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return -1;
}
