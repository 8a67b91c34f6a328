/** What is kept of one account: all that is known of it, or the stub of one that was deleted for good. */
import type { Account, AccountId, Revision } from './account';
import { decodeRecord } from './packed';
import { anyText, counters, shape } from '../kit/decoders';
import { fieldOf } from '../kit/json';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';

/** What stays of a purged account, so that merging with another phone does not bring it back. Nothing personal. */
export interface Stub {
  stub: true;
  id: AccountId;
  rev: Revision;
  /** Day on which the account was deleted for good. */
  purgedOn: string;
}

export type Stored = { kind: 'record'; account: Account } | { kind: 'stub'; stub: Stub };

const readStub = shape<Stub>({
  // What isn't marked so never gets here.
  stub: () => ok(true),
  id: anyText,
  rev: counters,
  purgedOn: anyText,
});

/** What parsed JSON of the book stands for. Total: refuses, in Chinese, what is neither an account nor a stub. */
export function decodeStored(value: unknown): Result<Stored> {
  if (fieldOf(value, 'stub') === true) {
    const stub = readStub(value);
    return stub.ok ? ok({ kind: 'stub', stub: stub.value }) : refuse('已删除账号的记号读不懂');
  }
  const read = decodeRecord(value);
  return read.ok ? ok({ kind: 'record', account: read.value }) : read;
}
