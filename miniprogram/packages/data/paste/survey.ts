import type { Day } from '../../../domain/day/day';
import { each, followed, toEnd, type Steps } from '../../../domain/kit/steps';
import { share, type Shared } from './doubts';
import { lookAt, type Looked, type RowKind } from './looked';
import type { Planned } from './plan';

/** What the rows of a plan come to, all together. */
export interface Survey extends Shared {
  looks: readonly Looked[];
  kinds: Record<RowKind, number>;
  /** Rows by what becomes of them; leftOut: they would be written, and won't be. */
  becomes: Record<Looked['action'] | 'leftOut', number>;
  /** What is written takes so many more. */
  bytes: number;
}

const known = new WeakMap<readonly Planned[], { today: Day; survey: Survey }>();

/** Looks at a plan, a row each step; at none of them twice, since all rows at once would hold up the screen. */
export function surveying(plan: readonly Planned[], today: Day): Steps<Survey> {
  const before = known.get(plan);
  const isKnown = before?.today === today;
  const looks: Looked[] = [];
  const kinds = { add: 0, update: 0, same: 0, conflict: 0, error: 0 };
  const becomes = { add: 0, update: 0, same: 0, choose: 0, error: 0, leftOut: 0 };
  let bytes = 0;
  const counting = each(isKnown ? [] : plan, (planned) => {
    const look = lookAt(planned, today);
    looks.push(look);
    kinds[look.kind] += 1;
    becomes[look.writes && !look.included ? 'leftOut' : look.action] += 1;
    bytes += look.bytes;
  });
  return followed(counting, () => {
    if (isKnown) return before.survey;
    const survey = { looks, kinds, becomes, bytes, ...share(looks.map(({ doubts }) => doubts)) };
    known.set(plan, { today, survey });
    return survey;
  });
}

/** The same in one go, which takes a moment only for a plan that hasn't been looked at. */
export function surveyOf(plan: readonly Planned[], today: Day): Survey {
  return toEnd(surveying(plan, today));
}
