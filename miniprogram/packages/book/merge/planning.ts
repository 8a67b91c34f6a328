import type { BookContent } from '../model/bookFile/bookFile';
import { planningMerge } from '../model/mergeBooks/plan';
import { planningTwins } from '../model/mergeBooks/twins';
import { inTurn, type Steps, type Work } from '../model/steps';
import type { MergePlan } from './choices';

/** What merging would do: account by account, and with those that were born twice. */
export function planningAll({ entries: ours }: BookContent, { entries: theirs }: BookContent): Work<MergePlan> {
  const plan = planningMerge(ours, theirs);
  let twins: ReturnType<typeof planningTwins> | null = null;
  const parting = (): Steps => {
    twins = planningTwins(ours, theirs, plan.result());
    return twins.step;
  };
  return {
    step: inTurn([() => plan.step, parting]),
    result: () => ({ ...(twins?.result() ?? { rows: [], twins: [] }), ours, theirs }),
  };
}
