import type { Account, AccountId, Revision } from '../../../../domain/account/account';
import { decodeStored } from '../../../../domain/account/stored';
import { isRecord } from '../../../../domain/kit/json';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import { isTooDeep } from './depth';

/** What a book has of one account. */
export interface Entry {
  id: AccountId;
  rev: Revision;
  /** As it is stored, with what a later version added. */
  packed: Readonly<Record<string, unknown>>;
  /** null: it was deleted for good, and this is its stub. */
  account: Account | null;
}

/** All of a book, by id. */
export type Entries = ReadonlyMap<AccountId, Entry>;

/** Total: refuses, in Chinese, what is neither an account nor a stub. */
export function entryOf(packed: unknown): Result<Entry> {
  const read = decodeStored(packed);
  if (!read.ok) return read;
  if (!isRecord(packed) || isTooDeep(packed)) return refuse('应该是一组字段');
  const { id, rev } = read.value.kind === 'record' ? read.value.account : read.value.stub;
  return ok({ id, rev, packed, account: read.value.kind === 'record' ? read.value.account : null });
}

/** Whether it is in use: neither in 最近删除 nor deleted for good. */
export function isInUse(entry: Entry | null): boolean {
  return entry?.account?.deletedOn === '';
}
