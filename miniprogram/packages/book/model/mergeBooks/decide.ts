import type { Account, AccountId } from '../../../../domain/account/account';
import type { Change } from '../../../../domain/account/change';
import { encodeRecord } from '../../../../domain/account/packed';
import { bump } from '../../../../domain/account/revision';
import type { Entry } from '../bookFile/entry';
import { joinRevisions } from './compare';
import { laterId, wholeId } from './differences';
import { differingFields } from './fields';
import type { MergeRow } from './plan';

export type Side = 'ours' | 'theirs';
/** The whole of one side, or of ours with these fields of theirs (ids of `Difference`). */
export type Decision = Side | ReadonlySet<string>;

/** By whom and when something is decided. */
export interface Decider {
  /** The id under which this phone counts its changes. */
  device: string;
  /** ms since 1970, for ordering only. */
  now: number;
}

/**
 * The changes of a plan. A conflict that nobody decided on stays as it is, here and there, and is met again the next
 * time; what was decided counts as one more change, made here, so that the other book takes it over. Of all other rows
 * only those are left out that are decided for ours.
 */
export function changesOf(
  rows: readonly MergeRow[],
  decisions: ReadonlyMap<AccountId, Decision>,
  decider: Decider,
): Change[] {
  return rows.flatMap((row): Change[] => {
    const { id, kind, ours, theirs, becomes } = row;
    const decision = decisions.get(id);
    if (kind !== 'conflict')
      return becomes === null || decision === 'ours' ? [] : [{ take: { id, json: JSON.stringify(becomes.packed) } }];
    if (ours === null || decision === undefined) return [];
    return [{ take: { id, json: decided(ours, theirs, decision, decider) } }];
  });
}

/** What ours becomes by a decision, as JSON to be stored: newer than what either side has. */
export function decided(ours: Entry, theirs: Entry, decision: Decision, { device, now }: Decider): string {
  const rev = bump(joinRevisions(ours.rev, theirs.rev), device);
  const [here, there] = [ours.account, theirs.account];
  if (typeof decision !== 'string' && here && there) {
    const chosen = differingFields(here, there).filter(({ id }) => decision.has(id));
    const start: Account = { leadTimes: [], ...here, rev, updatedAt: now };
    const account = chosen.reduce((into, { put }) => put(into, there), start);
    return encodeRecord(account, (decision.has(laterId) ? theirs : ours).packed);
  }
  const isTheirs = typeof decision === 'string' ? decision === 'theirs' : decision.has(wholeId);
  const { packed, account } = isTheirs ? theirs : ours;
  return JSON.stringify({ ...packed, rev, ...(account ? { updatedAt: now } : {}) });
}
