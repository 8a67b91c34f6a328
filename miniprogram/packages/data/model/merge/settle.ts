import type { Account, AccountFields, AccountId } from '../../../../domain/account/account';
import type { PasteRow, UpdateRow } from './row';

/** What is to be written; one for each account at most. */
export type PasteWrite = { add: AccountFields } | { update: { id: AccountId; fields: AccountFields } };

/**
 * The writes of decided rows, in their order; rows that only say something give none. Two rows may have been decided
 * to be the same account: what either changes is kept, and where both change a field the later one wins.
 */
export function settlePaste(rows: readonly PasteRow[]): PasteWrite[] {
  const updates = new Map<AccountId, AccountFields>();
  const writes: PasteWrite[] = [];
  rows.forEach((row) => {
    if (row.action === 'add') writes.push({ add: row.fields });
    if (row.action !== 'update' || row.changes.length === 0) return;
    const known = updates.get(row.before.id);
    if (known) Object.assign(known, changedParts(row));
    else {
      const fields = fieldsOnly(row.after);
      updates.set(row.before.id, fields);
      writes.push({ update: { id: row.before.id, fields } });
    }
  });
  return writes;
}

/** `after` is made from `before`, so a part that wasn't touched is still the same object. */
function changedParts(row: UpdateRow): Partial<AccountFields> {
  const before = fieldsOnly(row.before);
  const after = fieldsOnly(row.after);
  const keys = (Object.keys(after) as (keyof AccountFields)[]).filter((key) => after[key] !== before[key]);
  return Object.fromEntries(keys.map((key) => [key, after[key]]));
}

function fieldsOnly(account: Account): AccountFields {
  const {
    id: _id,
    rev: _rev,
    createdAt: _createdAt,
    updatedAt: _updatedAt,
    deletedOn: _deletedOn,
    ...fields
  } = account;
  return fields;
}
