import type { Day } from '../../../domain/day/day';
import { lookAt } from './looked';
import type { Decision, Planned } from './plan';

/** What a row may be wrong about, by what can be said of all that share it: a field of the decision, or a sentence. */
export type Doubt = Switch | { said: string };

/** A doubt that one word of the person settles. */
export type Switch = 'kind' | 'subjectType' | 'passed' | 'conflict';

/** Doubts that several rows have, each with the places of its rows; and what the row at a place has for itself. */
export interface Shared {
  together: { doubt: Doubt; rows: number[] }[];
  ownOf: (place: number) => Doubt[];
}

/** Puts together what several rows have in common, by its first row: no doubt is lost, none stands twice. */
export function share(rows: readonly (readonly Doubt[])[]): Shared {
  const places = new Map<string, { doubt: Doubt; rows: number[] }>();
  rows.forEach((doubts, place) =>
    doubts.forEach((doubt) => {
      const key = keyOf(doubt);
      const same = places.get(key);
      if (same) same.rows.push(place);
      else places.set(key, { doubt, rows: [place] });
    }),
  );
  const isShared = ({ rows: its }: { rows: number[] }): boolean => its.length > 1;
  return {
    together: Array.from(places.values()).filter(isShared),
    ownOf: (place) => (rows[place] ?? []).filter((doubt) => places.get(keyOf(doubt))?.rows.length === 1),
  };
}

/** Tells doubts apart. */
export function keyOf(doubt: Doubt): string {
  return typeof doubt === 'string' ? doubt : `said ${doubt.said}`;
}

/** The plan with one decision about all rows that have a doubt; about the others nothing changes. */
export function decideAll(
  plan: readonly Planned[],
  about: Switch,
  decision: Partial<Decision>,
  today: Day,
): readonly Planned[] {
  return plan.map((planned) =>
    lookAt(planned, today).doubts.includes(about)
      ? { ...planned, decision: { ...planned.decision, ...decision } }
      : planned,
  );
}
