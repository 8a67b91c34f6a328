/** What a person has decided about a plan to merge, and what that comes to. */
import type { AccountId } from '../../../domain/account/account';
import type { Entries } from '../model/bookFile/entry';
import type { Decision, Side } from '../model/mergeBooks/decide';
import { differencesOf, type Difference } from '../model/mergeBooks/differences';
import type { MergeRow } from '../model/mergeBooks/plan';
import type { Twin } from '../model/mergeBooks/twins';

export interface MergePlan {
  rows: readonly MergeRow[];
  twins: readonly Twin[];
  /** For the names of linked accounts. */
  ours: Entries;
  theirs: Entries;
}

/** A whole side, or a side for some of the fields. */
export type Chosen = Side | ReadonlyMap<string, Side>;

export interface Choices {
  /** By id, of conflicts and of accounts that may be the same one. */
  chosen: ReadonlyMap<AccountId, Chosen>;
  /** Deleted there, and to stay here all the same. */
  staying: ReadonlySet<AccountId>;
  /** By the id here: two accounts after all, both stay. */
  apart: ReadonlySet<AccountId>;
}

export const noChoices: Choices = { chosen: new Map(), staying: new Set(), apart: new Set() };

/** What is chosen already, with what needs no asking: of two that may be one, what only one of them says. */
export function withoutAsking(choices: Choices, { twins }: MergePlan): Choices {
  return { ...choices, chosen: new Map<AccountId, Chosen>([...twins.map(filled), ...choices.chosen]) };
}

const filled = (twin: Twin): [AccountId, Chosen] => [twin.asked.id, twin.filled];

/** Field by field. */
export function fieldsOf({ ours, theirs }: MergeRow, plan: MergePlan): Difference[] {
  if (ours === null) return [];
  return differencesOf(ours, theirs, (id) => (plan.ours.get(id) ?? plan.theirs.get(id))?.account?.name ?? '');
}

export function conflictsOf({ rows }: MergePlan): MergeRow[] {
  return rows.filter(({ kind }) => kind === 'conflict');
}

/** All that is to be decided. */
export function asked(plan: MergePlan): MergeRow[] {
  return [...plan.twins.map((twin) => twin.asked), ...conflictsOf(plan)];
}

/** The decision on a row, null as long as a field of it is open. */
export function decisionOn(row: MergeRow, plan: MergePlan, { chosen }: Choices): Decision | null {
  const choice = chosen.get(row.id);
  if (choice === undefined || typeof choice === 'string') return choice ?? null;
  const sides = fieldsOf(row, plan).map(({ id }) => [id, choice.get(id)] as const);
  if (sides.some(([, side]) => side === undefined)) return null;
  const theirs = sides.filter(([, side]) => side === 'theirs').map(([id]) => id);
  if (theirs.length === 0) return 'ours';
  return theirs.length === sides.length ? 'theirs' : new Set(theirs);
}

/** The side of one field, as far as it is chosen. */
export function sideOf(choice: Chosen | undefined, field: string): Side | undefined {
  return typeof choice === 'string' ? choice : choice?.get(field);
}

/** @param field left out: of the whole account */
export function choose(choices: Choices, row: MergeRow, side: Side, field: string, plan: MergePlan): Choices {
  const before = choices.chosen.get(row.id);
  const fields = new Map<string, Side>(typeof before === 'object' ? before : []);
  if (typeof before === 'string') for (const { id } of fieldsOf(row, plan)) fields.set(id, before);
  fields.set(field, side);
  return { ...choices, chosen: new Map(choices.chosen).set(row.id, field === '' ? side : fields) };
}

/** One side of all that is to be decided. */
export function chooseAll(choices: Choices, plan: MergePlan, side: Side): Choices {
  return { ...choices, chosen: new Map(asked(plan).map(({ id }) => [id, side])) };
}

/** What merging does then, for `changesOf`. */
export interface Settled {
  rows: MergeRow[];
  decisions: Map<AccountId, Decision>;
  /** How many accounts it changes here, and how many nobody has decided on. */
  count: number;
  open: number;
}

export function settle(plan: MergePlan, choices: Choices): Settled {
  const rows: MergeRow[] = [];
  const decisions = new Map<AccountId, Decision>();
  let open = 0;
  const decide = (row: MergeRow, isTwin: boolean): void => {
    const decision = decisionOn(row, plan, choices);
    if (decision === null) open += 1;
    // That nothing of a twin is taken changes neither account.
    else if (!isTwin || decision !== 'ours') {
      decisions.set(row.id, decision);
      rows.push(row);
    }
  };
  for (const { asked: row, added } of plan.twins) {
    if (choices.apart.has(row.id)) rows.push(added);
    else decide(row, true);
  }
  for (const row of plan.rows) {
    if (row.kind === 'conflict') decide(row, false);
    else if (row.becomes !== null && !choices.staying.has(row.id)) rows.push(row);
  }
  return { rows, decisions, count: rows.length, open };
}
