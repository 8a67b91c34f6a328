import { accountIdOf } from '../../../domain/outgoing/calendarDay';
import type { ExportRecord } from '../model/calendarFile';
import { theBook, theReminders, type Written } from '../../../storage/phone';

/** How each calendar day looked in the last file that was sent. */
export function lastExport(): ExportRecord {
  return Object.fromEntries(theReminders().exported.read());
}

/**
 * Remembers what was sent. What is known of accounts that are gone for good is let go; not while a page of the book
 * can't be read.
 */
export function rememberExport(record: ExportRecord): Written<null> {
  const book = theBook();
  const whole = book.faults().length === 0;
  const stays = (id: string): boolean => !whole || book.find(accountIdOf(id)) !== undefined;
  return theReminders().exported.write(new Map(Object.entries(record).filter(([id]) => stays(id))));
}
