/**
 * The little XML that the platform's pushes need. Everything is found by plain search or by patterns that look at one
 * place: nothing could run away on hostile text.
 */

const head = /<xml(?:\s[^<>]{0,200})?>/gi;
const tail = /<\/xml\s{0,9}>/gi;

export interface XmlSplit {
  /** The text around the blocks, one more piece than blocks. */
  texts: string[];
  blocks: string[];
}

interface Place {
  start: number;
  end: number;
}

/**
 * Cuts the pushes out of a text. A block ends with </xml>; where that is missing, with a second <xml> that nothing
 * follows (the official samples close one so), before the next block, or with the last tag of the text.
 */
export function splitXml(text: string): XmlSplit {
  const heads = places(text, head);
  const tails = places(text, tail);
  const split: XmlSplit = { texts: [], blocks: [] };
  let from = 0;
  let tailAt = 0;
  for (let index = 0; index < heads.length; index += 1) {
    const { start } = heads[index] as Place;
    if (start < from) continue;
    while ((tails[tailAt]?.start ?? Infinity) < start) tailAt += 1;
    const end = blockEnd(text, heads, index, tails[tailAt]);
    split.texts.push(text.slice(from, start));
    split.blocks.push(text.slice(start, end));
    from = end;
  }
  split.texts.push(text.slice(from));
  return split;
}

function blockEnd(text: string, heads: readonly Place[], index: number, close: Place | undefined): number {
  const next = heads[index + 1];
  if (close && (!next || close.start < next.start)) return close.end;
  if (!next) return text.lastIndexOf('>') + 1;
  const behind = text.slice(next.end, heads[index + 2]?.start ?? close?.start);
  return /<\w/.test(behind) ? next.start : next.end;
}

function places(text: string, pattern: RegExp): Place[] {
  const found: Place[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * Text of the first element of that name (case counts: AppId is the platform's, appid the account's), CDATA opened; ''
 * without it. Where its closing tag is missing, the text ends with its CDATA or before the next tag.
 */
export function xmlField(block: string, name: string): string {
  const start = block.indexOf(`<${name}>`);
  if (start < 0) return '';
  const from = start + name.length + 2;
  const close = block.indexOf(`</${name}>`, from);
  const inner = block.slice(from, close < 0 ? missingEnd(block, from) : close).trim();
  return inner.startsWith('<![CDATA[') && inner.endsWith(']]>') ? inner.slice(9, -3).trim() : inner;
}

function missingEnd(block: string, from: number): number {
  const cdata = /^\s*<!\[CDATA\[/.test(block.slice(from, from + 40)) ? block.indexOf(']]>', from) : -1;
  if (cdata >= 0) return cdata + 3;
  const tag = block.indexOf('<', from);
  return tag < 0 ? block.length : tag;
}
