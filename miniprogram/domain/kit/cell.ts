import { sameNameKey } from './text';

/**
 * A cell stays one cell, and no formula: a name comes from whoever wrote it. Some spreadsheets take full-width signs
 * for the ASCII ones, and overlook marks that nobody sees (OWASP, CSV injection).
 */
export function oneCell(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return /^[=+\-@]/.test(sameNameKey(flat)) ? `'${flat}` : flat;
}
