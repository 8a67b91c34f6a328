import { sameNameKey } from './text';

/**
 * Whether a spreadsheet may take a cell for a formula. Some take full-width signs for the ASCII ones, and overlook
 * marks that nobody sees (OWASP, CSV injection).
 */
export function isFormula(text: string): boolean {
  return /^[=+\-@]/.test(sameNameKey(text));
}

/** A cell stays one cell, and no formula: a name comes from whoever wrote it. */
export function oneCell(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return isFormula(flat) ? `'${flat}` : flat;
}
