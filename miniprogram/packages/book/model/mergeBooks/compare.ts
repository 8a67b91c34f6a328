/** How two books' entries of one account stand to each other. No clock has a say in it. */
import type { Revision } from '../../../../domain/account/account';
import { compareRevisions } from '../../../../domain/account/revision';
import { canonicalJson } from '../bookFile/canonical';
import { entryOf, type Entry } from '../bookFile/entry';

/**
 * theirs, ours: that one has seen all changes of the other, and more. agreed: the same was changed on both sides.
 * conflict: each side has changes that the other has not seen, or (which no phone does) both count alike and differ.
 */
export type Order = 'same' | 'theirs' | 'ours' | 'agreed' | 'conflict';

export function compareEntries(ours: Entry, theirs: Entry): Order {
  const order = compareRevisions(ours.rev, theirs.rev);
  if (order === 'newer') return 'ours';
  if (order === 'older') return 'theirs';
  if (contentText(ours) !== contentText(theirs)) return 'conflict';
  return order === 'equal' ? 'same' : 'agreed';
}

/** Equal for entries of the same content; when it was written, by whom, and the day of a deletion are no content. */
function contentText({ packed, account }: Entry): string {
  if (account === null) return '';
  const { rev: _rev, createdAt: _made, updatedAt: _changed, ...content } = packed;
  return canonicalJson({ ...content, deletedOn: account.deletedOn !== '' });
}

/** The revision that has seen the changes of both. */
export function joinRevisions(a: Revision, b: Revision): Revision {
  const joined = { ...a };
  for (const [device, count] of Object.entries(b)) joined[device] = Math.max(count, joined[device] ?? 0);
  return joined;
}

const stamps = ['createdAt', 'updatedAt', 'deletedOn', 'purgedOn'] as const;

/** Of two entries of the same content the one that both books end up with, whichever is asked. */
export function joinAgreed(a: Entry, b: Entry): Entry {
  const packed: Record<string, unknown> = { ...a.packed, rev: joinRevisions(a.rev, b.rev) };
  for (const name of stamps) {
    const later = laterOf(a.packed[name], b.packed[name]);
    if (later !== undefined) packed[name] = later;
  }
  const joined = entryOf(packed);
  return joined.ok ? joined.value : a;
}

function laterOf(a: unknown, b: unknown): unknown {
  if (typeof a === 'number' && typeof b === 'number') return Math.max(a, b);
  return typeof a === 'string' && typeof b === 'string' && a > b ? a : b;
}
