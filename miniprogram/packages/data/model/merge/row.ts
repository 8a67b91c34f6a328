import type { Account, AccountFields } from '../../../../domain/account/account';
import { changesBetween } from './changes';
import type { FieldChange } from './changes';
import type { DueConflict, Merged, PassedOffer } from './facts';
import type { RecognisedAccount } from '../recognise/types';

/** What one pasted account will do. Nothing is written before the user has seen it. */
export type PasteRow =
  | { action: 'add'; fields: AccountFields; warnings: string[] }
  /** `after`: as it will be written; a conflict that isn't decided leaves the stored due day. */
  | {
      action: 'update';
      before: Account;
      after: Account;
      changes: FieldChange[];
      warnings: string[];
      conflict: DueConflict | null;
      passed: PassedOffer | null;
    }
  | { action: 'same'; account: Account; warnings: string[] }
  /** The name fits several stored accounts, or only accounts of another kind. */
  | { action: 'choose'; candidates: Account[]; item: RecognisedAccount }
  | { action: 'error'; message: string; excerpt: string };

export type UpdateRow = Extract<PasteRow, { action: 'update' }>;

/** The row for a stored account and what the facts make of it. */
export function rowFor(before: Account, merged: Merged, warnings: string[]): PasteRow {
  const changes = changesBetween(before, merged.fields);
  const all = [...warnings, ...merged.warnings];
  if (changes.length === 0 && !merged.conflict && !merged.passed)
    return { action: 'same', account: before, warnings: all };
  const after: Account = { ...before, ...merged.fields };
  return { action: 'update', before, after, changes, warnings: all, conflict: merged.conflict, passed: merged.passed };
}
