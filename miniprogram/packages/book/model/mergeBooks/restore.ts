import { parseJson } from '../../../../domain/kit/json';
import { entryOf, isInUse, type Entries, type Entry } from '../bookFile/entry';
import type { Work } from '../steps';
import { compareEntries } from './compare';
import { decided, type Decider } from './decide';
import { effectOf, planning, type MergeRow } from './plan';

/**
 * What going back to an earlier state of the book would do. It brings back and changes back, and deletes nothing: what
 * was added since stays, and so does what is in use now and was in 最近删除 then. What goes back counts as one more
 * change, made here, so that other phones take it over. The rows are those of a plan to merge, for `changesOf`.
 * In steps.
 */
export function planningRestore(ours: Entries, then: Entries, decider: Decider): Work<MergeRow[]> {
  return planning(ours, then, (here, there) => rowOf(here, there, decider));
}

function rowOf(ours: Entry | null, then: Entry, decider: Decider): MergeRow {
  const name = then.account?.name ?? ours?.account?.name ?? '';
  const row = { id: then.id, name, ours, theirs: then, becomes: null };
  if (ours === null) return { ...row, kind: effectOf(ours, then), becomes: then };
  if (isSame(ours, then)) return { ...row, kind: 'same' };
  if (!isInUse(then)) return { ...row, kind: 'kept' };
  const back = entryOf(parseJson(decided(ours, then, 'theirs', decider)));
  return back.ok ? { ...row, kind: effectOf(ours, then), becomes: back.value } : { ...row, kind: 'kept' };
}

/** By content alone: what changed and was changed back is the same. */
function isSame(ours: Entry, then: Entry): boolean {
  return compareEntries({ ...ours, rev: then.rev }, then) === 'same';
}
