/** What is here and what a file or a backup holds, read in steps, and what one would do to the other. */
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import type { KeyValueStore } from '../../../storage/device/ports';
import { gathering, textsIn, type Gathered } from '../keeping/content';
import type { BookContent } from '../model/bookFile/bookFile';
import { inOne, inTurn, type Steps, type Work } from '../model/steps';

export interface Ready<T, P> {
  here: Gathered;
  there: T;
  plan: P;
}

/**
 * @param reading what shall be taken over
 * @param planning what that would do; told once both are read
 */
export function readingBoth<T extends BookContent, P>(
  store: KeyValueStore,
  reading: Work<Result<T>>,
  planning: (here: Gathered, there: T) => Work<P>,
): Work<Result<Ready<T, P>>> {
  let problem = '';
  let gather: Work<Result<Gathered>> | null = null;
  let plan: Work<P> | null = null;
  const valueOf = <V>(read: Result<V> | undefined): V | null => {
    if (read?.ok) return read.value;
    problem ||= read?.problem ?? '';
    return null;
  };
  const gatheringHere = (): Steps => {
    const texts = valueOf(reading.result()) && valueOf(textsIn(store));
    gather = texts && gathering(texts);
    return gather?.step ?? nothing();
  };
  const planningBoth = (): Steps => {
    const there = valueOf(reading.result());
    const here = valueOf(gather?.result());
    plan = there && here && planning(here, there);
    return plan?.step ?? nothing();
  };
  return {
    step: inTurn([() => reading.step, gatheringHere, planningBoth]),
    result() {
      const there = valueOf(reading.result());
      const here = valueOf(gather?.result());
      return there && here && plan ? ok({ here, there, plan: plan.result() }) : refuse(problem);
    },
  };
}

const nothing = (): Steps => inOne(() => undefined);
