import type { Account, AccountFields, Cycle } from '../../../../domain/account/account';
import { changesBetween } from './changes';
import type { FieldChange } from './changes';
import type { Guess } from './guesses';
import type { DueConflict, Merged, PassedOffer } from './facts';
import type { RecognisedAccount } from '../recognise/types';

/**
 * What one pasted account will do. Nothing is written before the user has seen it. `place`: where its source says so.
 */
export type PasteRow = Said & { place?: string };

type Said =
  | { action: 'add'; fields: AccountFields; warnings: string[]; guesses: readonly Guess[] }
  /** `after`: as it will be written; a conflict that isn't decided leaves the stored due day. */
  | {
      action: 'update';
      before: Account;
      after: Account;
      /** The running cycle with the steps of this paste: the one that a conflict or an offer is about. */
      running: Cycle;
      changes: FieldChange[];
      warnings: string[];
      guesses: readonly Guess[];
      conflict: DueConflict | null;
      passed: PassedOffer | null;
    }
  | { action: 'same'; account: Account; warnings: string[] }
  /** The name fits several stored accounts, or only accounts of another kind. */
  | { action: 'choose'; candidates: Account[]; item: RecognisedAccount }
  /** `unmatched`: it was read, but no account is stored that it is about. */
  | { action: 'error'; message: string; excerpt: string; unmatched: boolean };

export type UpdateRow = Extract<PasteRow, { action: 'update' }>;
export type AddRow = Extract<PasteRow, { action: 'add' }>;
export type ErrorRow = Extract<PasteRow, { action: 'error' }>;

/** The row of a text that nothing can be made of. */
export function errorRow(message: string, excerpt: string, unmatched = false): ErrorRow {
  return { action: 'error', message, excerpt, unmatched };
}

/** The row for a stored account and what the facts make of it; `running` where steps were logged before them. */
export function rowFor(before: Account, merged: Merged, warnings: string[], running = before.cycle): PasteRow {
  const changes = changesBetween(before, merged.fields);
  const all = warnings.concat(merged.warnings);
  if (changes.length === 0 && !merged.conflict && !merged.passed)
    return { action: 'same', account: before, warnings: all };
  const after: Account = { ...before, ...merged.fields };
  const { conflict, passed, guesses } = merged;
  return { action: 'update', before, after, running, changes, warnings: all, guesses, conflict, passed };
}
