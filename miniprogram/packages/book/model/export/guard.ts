import { isFormula } from '../../../../domain/kit/cell';

/** The text to put into a CSV file, where only an apostrophe in front keeps a spreadsheet from calculating. */
export function guarded(text: string): string {
  return needsGuard(text) ? `'${text}` : text;
}

/**
 * Apostrophes in front count as not there, so that a guarded text needs a guard itself and no two texts look the same
 * with it. A plain negative number, such as days over, calculates nothing. A sheet's reader takes guards off by the
 * same rule (packages/data, plainCell).
 */
function needsGuard(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return !/^-\d{1,5}$/.test(text) && (/^[\t\r\n]/.test(bare) || isFormula(bare));
}
