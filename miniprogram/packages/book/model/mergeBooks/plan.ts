/** What taking over another book would do to ours, said before it is done. */
import type { AccountId } from '../../../../domain/account/account';
import { isInUse, type Entries, type Entry } from '../bookFile/entry';
import { atOnce, eachOf, type Work } from '../steps';
import { compareEntries, joinAgreed } from './compare';

/**
 * added 新增, updated 更新, deleted 删除, same 相同, conflict 冲突; kept: ours is newer and stays; aside: nothing that is
 * in use changes (in 最近删除, or what is left of an account).
 */
export type MergeKind = 'added' | 'updated' | 'deleted' | 'same' | 'kept' | 'aside' | 'conflict';

export interface MergeRow {
  id: AccountId;
  /** '' where neither side knows it any more. */
  name: string;
  kind: MergeKind;
  /** null: there is none here. */
  ours: Entry | null;
  theirs: Entry;
  /** What ours becomes unless somebody decides otherwise; null: it stays. */
  becomes: Entry | null;
}

/** A row for each account of theirs; the examples of either side are nobody's business. */
export function planMerge(ours: Entries, theirs: Entries): MergeRow[] {
  return atOnce(planningMerge(ours, theirs));
}

/** A plan in steps. @param rowOf what becomes of one account that is not an example */
export function planning(
  ours: Entries,
  theirs: Entries,
  rowOf: (ours: Entry | null, theirs: Entry) => MergeRow,
): Work<MergeRow[]> {
  const rows: MergeRow[] = [];
  const step = eachOf([...theirs.values()], rowsAStep, (there) => {
    const here = ours.get(there.id) ?? null;
    if (!there.account?.example && !here?.account?.example) rows.push(rowOf(here, there));
  });
  return { step, result: () => rows };
}

/** `planMerge` in steps. */
export function planningMerge(ours: Entries, theirs: Entries): Work<MergeRow[]> {
  return planning(ours, theirs, rowOf);
}

const rowsAStep = 16;

function rowOf(ours: Entry | null, theirs: Entry): MergeRow {
  const order = ours === null ? 'theirs' : compareEntries(ours, theirs);
  const becomes = order === 'theirs' ? theirs : order === 'agreed' && ours ? joinAgreed(ours, theirs) : null;
  const row = { id: theirs.id, name: theirs.account?.name ?? ours?.account?.name ?? '', ours, theirs, becomes };
  if (order === 'ours') return { ...row, kind: 'kept' };
  if (order !== 'theirs') return { ...row, kind: order === 'conflict' ? 'conflict' : 'same' };
  return { ...row, kind: effectOf(ours, theirs) };
}

/** What one sees of an entry taking another's place. */
export function effectOf(before: Entry | null, after: Entry): MergeKind {
  if (isInUse(before)) return isInUse(after) ? 'updated' : 'deleted';
  return isInUse(after) ? 'added' : 'aside';
}
