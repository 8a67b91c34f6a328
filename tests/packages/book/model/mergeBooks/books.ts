/** Books of several phones, as merging sees them. */
import type { Account, AccountFields } from '../../../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../../../miniprogram/domain/account/account';
import { encodeRecord } from '../../../../../miniprogram/domain/account/packed';
import { bump } from '../../../../../miniprogram/domain/account/revision';
import { canonicalJson } from '../../../../../miniprogram/packages/book/model/bookFile/canonical';
import { entryOf, type Entries, type Entry } from '../../../../../miniprogram/packages/book/model/bookFile/entry';
import { changesOf, type Decision } from '../../../../../miniprogram/packages/book/model/mergeBooks/decide';
import { planMerge } from '../../../../../miniprogram/packages/book/model/mergeBooks/plan';
import { good } from '../../../../domain/arbitraries';

export const parsed = (json: string): Entry => good(entryOf(JSON.parse(json)));

export function entry(
  id: string,
  rev: Record<string, number>,
  patch: Partial<Account> = {},
  later: object = {},
): Entry {
  const fields: AccountFields = { ...emptyFields('西湖小馆'), ...patch };
  const stamps = { createdAt: 1, updatedAt: patch.updatedAt ?? 2, deletedOn: patch.deletedOn ?? '' };
  return parsed(encodeRecord({ ...fields, id, rev, ...stamps }, later));
}

export function stub(id: string, rev: Record<string, number>, purgedOn = '2026-03-05'): Entry {
  return parsed(JSON.stringify({ stub: true, id, rev, purgedOn }));
}

export const bookOf = (...entries: readonly Entry[]): Entries => new Map(entries.map((one) => [one.id, one]));

/** An entry changed once more on a device. */
export function edited(before: Entry, device: string, patch: Partial<Account>): Entry {
  const { account } = before;
  if (account === null) throw new Error('it was deleted for good');
  return parsed(encodeRecord({ ...account, ...patch, rev: bump(account.rev, device) }, before.packed));
}

/** Deleted for good on a device. */
export const purged = (before: Entry, device: string, on: string): Entry =>
  stub(before.id, bump(before.rev, device), on);

/** Ours after taking over theirs. */
export function merged(
  ours: Entries,
  theirs: Entries,
  decisions: Record<string, Decision> = {},
  device = 'dours',
): Entries {
  const after = new Map(ours);
  const rows = planMerge(ours, theirs);
  for (const change of changesOf(rows, new Map(Object.entries(decisions)), { device, now: 99 })) {
    if (!('take' in change)) throw new Error('merging only takes');
    after.set(change.take.id, parsed(change.take.json));
  }
  return after;
}

/** What two equal books have in common. */
export const textOf = (book: Entries): string =>
  canonicalJson([...book.values()].map(({ packed }) => packed).sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));
