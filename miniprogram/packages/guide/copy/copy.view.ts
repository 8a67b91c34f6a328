/** A phone marks and copies so many characters without trouble; a table of thousands of rows is longer. */
const partLength = 6000;

export interface CopyView {
  text: string;
  /** 第 1 段，共 3 段; '' where all of it is shown. */
  place: string;
  /** The part after this one; after the last, the first. */
  next: number;
}

/** @param at the part to show, from 0 @returns null where there is no text */
export function copyView(text: string, at: number): CopyView | null {
  const parts = partsOf(text);
  const shown = parts[at];
  if (shown === undefined) return null;
  const place = parts.length > 1 ? `第 ${at + 1} 段，共 ${parts.length} 段` : '';
  return { text: shown, place, next: (at + 1) % parts.length };
}

/** Cut after a line where there is one. */
function partsOf(text: string): string[] {
  if (text.length <= partLength) return text === '' ? [] : [text];
  const cut = text.lastIndexOf('\n', partLength - 1) + 1 || partLength;
  return [text.slice(0, cut), ...partsOf(text.slice(cut))];
}
