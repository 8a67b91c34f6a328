import type { Account, AccountFields } from '../../miniprogram/domain/account/account';
import { encodeRecord } from '../../miniprogram/domain/account/packed';
import { writeBookFile } from '../../miniprogram/packages/book/model/bookFile/bookFile';
import { entryOf, type Entry } from '../../miniprogram/packages/book/model/bookFile/entry';
import { fullFields } from './accounts';

/** As another phone has it. */
export function entryFrom(account: Account, later: object = {}): Entry {
  const read = entryOf(JSON.parse(encodeRecord(account, later)));
  if (!read.ok) throw new Error(read.problem);
  return read.value;
}

/** An account that was born on another phone. */
export function born(id: string, fields: AccountFields, rev: Record<string, number> = { dother001: 1 }): Entry {
  return entryFrom({ ...fields, id, rev, createdAt: 1, updatedAt: 1, deletedOn: '' });
}

/** One of ours after another phone has changed it, as it was before what we changed last (`seen` of our changes). */
export function changedThere(account: Account, patch: Partial<Account>, seen?: Record<string, number>): Entry {
  return entryFrom({ ...account, ...patch, rev: { ...(seen ?? account.rev), dother001: 1 } });
}

/** The text of a book file. */
export function bookText(entries: readonly Entry[], values: Record<string, Record<string, unknown>> = {}): string {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return writeBookFile({ app: '0.1.0', madeOn: '2026-03-04', entries: byId, values });
}

/** A colleague's book: one account of ours that both changed, one that only they changed, and two new ones. */
export function othersBook([first, ...others]: readonly Account[]): string {
  const changed = first ? [changedThere(first, { note: '同事写的', owner: '小李' }, {})] : [];
  const newer = others.slice(0, 1).map((account) => changedThere(account, { note: '同事改的' }));
  return bookText([...changed, ...newer, born('p01-other1', fullFields(21)), born('p01-other2', fullFields(22))]);
}
