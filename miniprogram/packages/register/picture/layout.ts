import type { Ink, Paragraph, ParagraphKind } from './paragraphs';

/** Width of a text in px at a size; as the canvas measures it. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface PlacedText {
  text: string;
  x: number;
  /** Baseline. */
  y: number;
  size: number;
  bold: boolean;
  ink: Ink;
}

/** One picture, in px before the scale. */
export interface Sheet {
  width: number;
  height: number;
  texts: PlacedText[];
}

export const sheetWidth = 375;
export const sheetScale = 2;
/** Times the scale it stays under the 1365 px that a 2d canvas may measure: about one screen of a phone. */
export const sheetHeightLimit = 682;

const margin = 24;
const hang = 22;
const footHeight = 44;
/** Paragraphs are not parted, so a sheet may take a little more than its share. */
const slack = 120;

interface Style {
  size: number;
  line: number;
  bold: boolean;
  before: number;
}

const styles: Record<ParagraphKind, Style> = {
  title: { size: 22, line: 32, bold: true, before: 0 },
  lead: { size: 17, line: 26, bold: true, before: 14 },
  heading: { size: 17, line: 26, bold: true, before: 22 },
  strong: { size: 15, line: 23, bold: true, before: 12 },
  body: { size: 15, line: 23, bold: false, before: 8 },
  small: { size: 14, line: 21, bold: false, before: 4 },
};

interface Block {
  paragraph: Paragraph;
  lines: string[];
  height: number;
}

/**
 * Lays the paragraphs out on as many sheets as they need. A paragraph is not parted, and what introduces others stays
 * with the first of them. @param foot what stands below each sheet, after "1/3"
 */
export function layOut(paragraphs: readonly Paragraph[], foot: string, measure: Measure): Sheet[] {
  const blocks = paragraphs.map((paragraph) => blockOf(paragraph, measure));
  const sheets: Block[][] = [[]];
  const room = roomFor(blocks.reduce((sum, { height }) => sum + height, 0));
  let used = 0;
  blocks.forEach((block, index) => {
    if (used > 0 && used + heightWithNext(blocks, index) > room) {
      sheets.push([]);
      used = 0;
    }
    sheets[sheets.length - 1]?.push(block);
    used += block.height;
  });
  return sheets.map((own, index) =>
    place(own, sheets.length > 1 ? `第 ${index + 1} 张，共 ${sheets.length} 张 · ${foot}` : foot),
  );
}

/** How much goes on a sheet: about the same on each, so that the last one is not a scrap. */
function roomFor(total: number): number {
  const most = sheetHeightLimit - margin * 2 - footHeight;
  return Math.min(most, total / Math.ceil(total / most) + slack);
}

/** Height of a block and, for one that introduces others, of what must stand below it. */
function heightWithNext(blocks: readonly Block[], index: number): number {
  const block = blocks[index];
  if (!block) return 0;
  const introduces = block.paragraph.kind === 'heading' || block.paragraph.kind === 'strong';
  return block.height + (introduces ? heightWithNext(blocks, index + 1) : 0);
}

function blockOf(paragraph: Paragraph, measure: Measure): Block {
  const { size, line, bold, before } = styles[paragraph.kind];
  const width = sheetWidth - margin * 2 - (paragraph.mark === '' ? 0 : hang);
  const lines = wrap(paragraph.text, width, (text) => measure(text, size, bold));
  return { paragraph, lines, height: before + lines.length * line };
}

function place(blocks: readonly Block[], foot: string): Sheet {
  const texts: PlacedText[] = [];
  let y = margin;
  for (const { paragraph, lines } of blocks) {
    const { size, line, bold, before } = styles[paragraph.kind];
    y += before;
    const at = (text: string, x: number, row: number): PlacedText => ({
      text,
      x,
      y: y + row * line + Math.round(line * 0.72),
      size,
      bold,
      ink: paragraph.ink,
    });
    if (paragraph.mark !== '') texts.push(at(paragraph.mark, margin, 0));
    lines.forEach((text, row) => texts.push(at(text, margin + (paragraph.mark === '' ? 0 : hang), row)));
    y += lines.length * line;
  }
  texts.push({ text: foot, x: margin, y: y + footHeight - 12, size: 12, bold: false, ink: 'muted' });
  return { width: sheetWidth, height: y + footHeight + margin / 2, texts };
}

/** Punctuation that may not stand at the start of a line. */
const notFirst = /^[，。、；：？！）」』”’》,.;:?!)]/;

/**
 * Lines no wider than `width`, parted anywhere as Chinese is, but not inside of a word in Latin letters if that can be
 * helped.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.match(/[A-Za-z0-9._%+-]+|\s+|[\ud800-\udbff][\udc00-\udfff]|[^A-Za-z0-9._%+-]/g) ?? []) {
    for (const piece of measure(word) > width ? Array.from(word) : [word]) {
      if (line !== '' && measure(line + piece) > width && !notFirst.test(piece)) {
        lines.push(line);
        line = piece.trim();
      } else line += piece;
    }
  }
  return [...lines, line];
}
