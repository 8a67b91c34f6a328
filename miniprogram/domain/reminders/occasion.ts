/**
 * An occasion is a day on which an account has something to say. Its key says which one it is, and which
 * day it counts to.
 */
import type { Day } from '../day/day';
import type { OccasionKey } from './occasionKey';

export type ReminderKind =
  | 'lead' // own lead time
  | 'opening' // three months before, or the window's opening, whichever is first
  | 'm2'
  | 'm1'
  | 'd7'
  | 'safeStart' // latest safe start, while nothing is handed in
  | 'noSafeStart' // in its place on the window's first day, where no day of the window is safe
  | 'due'
  | 'over30'
  | 'over60'
  | 'refillSoon'
  | 'refillLast'
  | 'documentSoon'
  | 'documentLast';

export interface Occasion {
  /** Under which it stands in the ledger. */
  key: OccasionKey;
  kind: ReminderKind;
  /** From this day on it speaks. */
  day: Day;
  /**
   * What it is about: the due day, the latest safe start (or the window's first day in its place), the last day to
   * refill, the document's last day.
   */
  deadline: Day;
  /** The deadline is only estimated: never to be called overdue. */
  estimated: boolean;
  /** Of a latest safe start: the last day to hand in that is in time if nothing is returned. */
  inTimeOn?: Day;
  /** Name of the document, label of the lead time, 按往年估计 of a latest safe start that is; else ''. */
  subject: string;
}
