import type { Account } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import { accountIdOf, type CalendarDay } from '../model/calendarDay';
import type { ExportRecord } from '../model/calendarFile';
import { withdrawals, type Withdrawal } from '../model/withdrawals';
import { theBook, theReminders, type Written } from '../../../storage/phone';

/** How each calendar day looked in the last file that was sent. */
export function lastExport(): ExportRecord {
  return Object.fromEntries(theReminders().exported.read());
}

/**
 * The events of earlier files to be withdrawn in the next one. While a page of the book can't be read, an account that
 * isn't found may still be there, and keeps its events.
 * @param chosen the accounts that the page is about; null for all
 */
export function withdrawnSince(
  days: readonly CalendarDay[],
  chosen: readonly Account[] | null,
  today: Day,
): Withdrawal[] {
  const book = theBook();
  const ids = chosen && new Set(chosen.map(({ id }) => id));
  const isWhole = book.faults().length === 0;
  const isAbout = (id: string): boolean => (ids ? ids.has(id) : isWhole || book.find(id) !== undefined);
  return withdrawals(lastExport(), days, today, isAbout, (id) => book.find(id));
}

/**
 * Remembers what was sent. What is known of accounts that are gone for good is let go once its day is past, when there
 * is nothing left to withdraw; not while a page of the book can't be read.
 */
export function rememberExport(record: ExportRecord, today: Day): Written<null> {
  const book = theBook();
  const whole = book.faults().length === 0;
  const isAhead = (id: string): boolean => (record[id]?.day ?? today - 1) >= today;
  const stays = (id: string): boolean => !whole || isAhead(id) || book.find(accountIdOf(id)) !== undefined;
  return theReminders().exported.write(new Map(Object.entries(record).filter(([id]) => stays(id))));
}
