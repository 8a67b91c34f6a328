/** Held here: looking it up for each of five million characters takes longer than the print itself. */
const multiply = Math.imul;

/** A print under way. */
export interface Print {
  readonly high: number;
  readonly low: number;
}

/** Of no text yet. */
export const noPrint: Print = { high: 0xdeadbeef, low: 0x41c6ce57 };

/** With the characters of `text` from `from` up to `to` behind what was printed before. */
export function printOn({ high, low }: Print, text: string, from: number, to: number): Print {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    high = multiply(high ^ unit, 2654435761);
    low = multiply(low ^ unit, 1597334677);
  }
  return { high, low };
}

/** A print as text. */
export function printed({ high, low }: Print): string {
  high = multiply(high ^ (high >>> 16), 2246822507) ^ multiply(low ^ (low >>> 13), 3266489909);
  low = multiply(low ^ (low >>> 16), 2246822507) ^ multiply(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (0x1fffff & low) + (high >>> 0)).toString(36);
}

/**
 * A short text that differs whenever `text` does, as far as 53 bits can (cyrb53, letters and digits). For telling that
 * something changed and for naming it compactly; no protection against anybody.
 */
export function fingerprint(text: string): string {
  return printed(printOn(noPrint, text, 0, text.length));
}
