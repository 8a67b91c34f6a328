/** What a step that changed many accounts left behind: of each account just what going back needs. */
import type { Account, AccountId } from './account';
import { fingerprint } from '../kit/fingerprint';

export interface Trace {
  id: AccountId;
  /** The values before, of the fields that the step changed; null where it added the account. */
  before: Readonly<Record<string, unknown>> | null;
  /** What `contentPrint` gave right after the step. */
  after: string;
}

/** When and by whom something was written is no content; storing keeps a list of lead times that is left out. */
function contentOf(account: Account): Record<string, unknown> {
  const { rev: _rev, createdAt: _made, updatedAt: _changed, ...content } = { leadTimes: [], ...account };
  return content;
}

/**
 * A short text that differs whenever what is known of the account does, or whether it is deleted; not for the day of
 * that, which going back and forth may move.
 */
export function contentPrint(account: Account): string {
  const content = { ...contentOf(account), deletedOn: account.deletedOn !== '' };
  return fingerprint(JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** @param before undefined where the step added the account */
export function traceOf(before: Account | undefined, after: Account): Trace {
  const print = contentPrint(after);
  if (before === undefined) return { id: after.id, before: null, after: print };
  const now = contentOf(after);
  const changed = Object.entries(contentOf(before)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key]),
  );
  return { id: after.id, before: Object.fromEntries(changed), after: print };
}
