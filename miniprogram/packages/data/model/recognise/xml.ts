/**
 * The little XML that the platform's pushes need. Everything is found by plain search: no pattern that could run away
 * on hostile text.
 */

const head = '<xml>';
const tail = '</xml>';

export interface XmlSplit {
  /** The text around the blocks, one more piece than blocks. */
  texts: string[];
  blocks: string[];
}

/** Cuts `<xml>…</xml>` out of a text. */
export function splitXml(text: string): XmlSplit {
  const split: XmlSplit = { texts: [], blocks: [] };
  let from = 0;
  for (;;) {
    const start = text.indexOf(head, from);
    const end = start < 0 ? -1 : text.indexOf(tail, start);
    if (end < 0) break;
    split.texts.push(text.slice(from, start));
    from = end + tail.length;
    split.blocks.push(text.slice(start, from));
  }
  split.texts.push(text.slice(from));
  return split;
}

/**
 * Text of the first element of that name (case counts: AppId is the platform's, appid the account's), CDATA opened; ''
 * without it.
 */
export function xmlField(block: string, name: string): string {
  const start = block.indexOf(`<${name}>`);
  const end = start < 0 ? -1 : block.indexOf(`</${name}>`, start);
  if (end < 0) return '';
  const inner = block.slice(start + name.length + 2, end).trim();
  return inner.startsWith('<![CDATA[') && inner.endsWith(']]>') ? inner.slice(9, -3).trim() : inner;
}
