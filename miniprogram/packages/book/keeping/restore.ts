/** Going back to a backup or a book file: what it would change is said first; then all of it is done, or nothing. */
import type { AccountId } from '../../../domain/account/account';
import type { Steps } from '../../../domain/kit/steps';
import type { DeedArea, Done } from '../../../storage/areas/deeds';
import { readValue, type ValuePorts } from '../../../storage/writing/oneValue';
import type { Image } from '../../../storage/writing/put';
import type { Written } from '../../../storage/writing/written';
import { unwritten } from '../../../storage/writing/written';
import type { BookContent } from '../model/bookFile/bookFile';
import { changesOf, type Decider } from '../model/mergeBooks/decide';
import type { MergeRow } from '../model/mergeBooks/plan';
import { planningRestore } from '../model/mergeBooks/restore';
import { atOnce, type Work } from '../model/steps';
import { restoredValues, textOf, type ValueRow } from './values';

export interface RestorePlan {
  rows: MergeRow[];
  values: ValueRow[];
  /** How many accounts are here and were not there then: they stay. */
  onlyHere: number;
  decider: Decider;
}

export function planRestoring(now: BookContent, then: BookContent, decider: Decider): RestorePlan {
  return atOnce(planningRestoring(now, then, decider));
}

/** `planRestoring` in steps. */
export function planningRestoring(now: BookContent, then: BookContent, decider: Decider): Work<RestorePlan> {
  const { step, result } = planningRestore(now.entries, then.entries, decider);
  const here = [...now.entries.values()].filter(({ account }) => account !== null && !account.example);
  return {
    step,
    result: () => ({
      rows: result(),
      values: restoredValues(now.values, then.values),
      onlyHere: here.filter(({ id }) => !then.entries.has(id)).length,
      decider,
    }),
  };
}

/**
 * Through the journal, as a step of 最近操作. What the areas beside the book hold in memory is outdated then: the caller
 * opens all anew, after undoing too.
 * @param text what the step is called: 恢复了 3月5日 的备份
 * @param leftOut accounts that stay as they are
 */
export function* restoring(
  { deeds, store, setAside }: { deeds: DeedArea } & Pick<ValuePorts, 'store' | 'setAside'>,
  { rows, values, decider }: RestorePlan,
  text: string,
  leftOut: ReadonlySet<AccountId> = new Set(),
): Steps<Written<Done>> {
  const decisions = new Map([...leftOut].map((id) => [id, 'ours' as const]));
  const images: Image[] = [];
  for (const { key, json } of values) {
    const before = readValue(store, key);
    if (!before.ok || (before.value !== null && !setAside(key, before.value)))
      return unwritten('failed', '手机的存储这次没有读出来，没有恢复，内容和之前一样。再试一次。');
    images.push({ key, before: before.value, after: textOf(json) });
  }
  return yield* deeds.applying(text, changesOf(rows, decisions, decider), images);
}
