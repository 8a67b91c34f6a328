import type { AccountId } from '../domain/account/account';
import type { Entries } from '../domain/reminders/ledger';
import { tidyLedger } from '../domain/reminders/ledger';
import { theBook, theReminders } from './phone';
import type { ReminderChoices } from './areas/reminderChoices';

export type { ReminderChoices } from './areas/reminderChoices';

/** What was chosen about reminders, as it is now. Never throws. */
export function reminderChoices(): ReminderChoices {
  return theReminders().choices.read();
}

/**
 * Lets go of what was said about accounts and cycles that are gone. Kept where a page of the book can't be read: its
 * accounts may come back.
 */
export function tidyReminders(): void {
  const book = theBook();
  if (book.mode.kind === 'readOnly' || book.faults().length > 0) return;
  const { ledger } = theReminders();
  const before = ledger.read();
  const kept = new Map<AccountId, Entries>();
  for (const [id, entries] of tidyLedger(before, [...book.all(), ...book.deleted()])) {
    const old = before.get(id);
    kept.set(id, old && Object.keys(old).length === Object.keys(entries).length ? old : entries);
  }
  // A failed write loses nothing: the next start tries again.
  ledger.write(kept);
}
