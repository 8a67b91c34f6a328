/** Where a field stands, and the page around it; points from the screen's top. */
export interface Place {
  top: number;
  bottom: number;
  pageTop: number;
  pageBottom: number;
}

/**
 * How far the page moves up so that a field stays over the keyboard: its lower edge by `spacing`, or by what the page
 * has left below it if that is less. A field too high for the room shows its beginning.
 */
export function liftFor({ top, bottom, pageTop, pageBottom }: Place, spacing: number, keyboardTop: number): number {
  const below = Math.max(0, Math.min(spacing, pageBottom - bottom));
  const wanted = bottom + below - keyboardTop;
  return Math.max(0, Math.min(wanted, Math.max(0, top - pageTop)));
}
