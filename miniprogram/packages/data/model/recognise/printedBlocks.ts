import type { Block } from './blocks';

/** Array (…), stdClass Object (…), Info(appid=…): groups in round brackets, which prose has too. */
const begins =
  /\b(?:[Aa]rray|[\w\\]{1,60} Object)\s{0,40}\((?=\s{0,40}['"[])|\b[A-Z]\w{0,60}\((?=\s{0,9}\w{1,60}\s?=)/g;

/** The blocks and those that a program printed in round brackets, outermost ones only, in order. */
export function withPrinted(text: string, blocks: readonly Block[]): Block[] {
  const printed = printedBlocks(text);
  if (printed.length === 0) return blocks.slice();
  const all = printed.concat(blocks).sort((one, other) => one.start - other.start || other.end - one.end);
  let end = 0;
  return all.filter((block) => {
    if (block.start < end) return false;
    end = block.end;
    return true;
  });
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
