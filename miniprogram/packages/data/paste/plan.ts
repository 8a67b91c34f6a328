import type { Account, AccountFields, AccountId } from '../../../domain/account/account';
import type { SheetColumn } from '../../../domain/account/columnUse';
import type { Day } from '../../../domain/day/day';
import { resolveChoice, resolveConflict, resolveGuesses, resolvePassed } from '../model/merge/decide';
import { planning, type Answers, type PasteRow } from '../model/merge/plan';
import { settlePaste } from '../model/merge/settle';
import { ok } from '../../../domain/kit/result';
import type { RecognisedItem } from '../model/recognise/recognise';
import type { Steps } from '../../../domain/kit/steps';
import type { ColumnChoices } from '../model/sheet/columns';
import { recognisingTables } from '../model/sheet/table';
import type { Change } from '../../../domain/account/change';
import { practiceName } from './help';

/** What the person decided about one row; until then nothing that was confirmed is given up. */
export interface Decision extends Answers {
  leftOut: boolean;
  /** Which account a text that fits several is about; '' = not said yet. */
  choice: AccountId | 'new' | '';
  /** Which due day stays; '' = not said yet: then the account is left alone. */
  conflict: 'keep' | 'take' | '';
  /** A due day that is about a year later means that the review has passed; null = as the offer has it. */
  passed: boolean | null;
}

/** A row as recognised, and what was decided about it. */
export interface Planned {
  row: PasteRow;
  decision: Decision;
}

const undecided: Decision = { leftOut: false, choice: '', conflict: '', passed: null, kind: '', subjectType: '' };

export interface PastePlan {
  plan: Planned[];
  /** How many due days somebody wrote, on no word of the platform's. */
  typed: number;
  /** Of the table; none where there is no table. */
  columns: SheetColumn[];
}

/** What a plan is made from, beside the text. */
export interface Given {
  accounts: readonly Account[];
  /** In 最近删除: it is warned about what is found there. */
  deleted: readonly Account[];
  /** Where columns of tables go. */
  choices: ColumnChoices;
  today: Day;
}

/**
 * What a text would do to the stored accounts, in little steps. Nothing is written. `seen`: its typed due days are the
 * console's. `before`: the rows as they were, whose decisions stay where they are still about the same thing.
 */
export function* planned(
  text: string,
  { accounts, deleted, choices, today }: Given,
  seen: boolean,
  before: readonly Planned[],
): Steps<PastePlan> {
  const { items, columns } = yield* recognisingTables(text, today, choices);
  const rows = yield* planning(seen ? items.map(asSeen) : items, accounts.concat(deleted), today);
  const plan = rows.map((row, index): Planned => {
    const old = before[index];
    return { row, decision: old && subjectOf(old.row) === subjectOf(row) ? old.decision : undecided };
  });
  return { plan, typed: items.filter(isTyped).length, columns };
}

function isTyped(item: RecognisedItem): boolean {
  return item.ok && item.value.facts.dueTrust === 'estimated';
}

function asSeen(item: RecognisedItem): RecognisedItem {
  if (!item.ok || !isTyped(item)) return item;
  return ok({ ...item.value, facts: { ...item.value.facts, dueTrust: 'confirmed' } });
}

/** The row for the account that was chosen; it may ask further questions. */
export function chosen({ row, decision }: Planned, today: Day): PasteRow {
  return decision.choice === '' ? row : resolveChoice(row, decision.choice, today);
}

/** Whether the review that the row tells of is taken as passed. */
export function isPassed(row: PasteRow, { passed }: Decision): boolean {
  return passed ?? (row.action === 'update' && row.passed?.likely === true);
}

/** Whether two due days stand against each other; a review taken as passed settles which is right. */
export function inConflict(row: PasteRow, decision: Decision): boolean {
  return row.action === 'update' && row.conflict !== null && !(row.passed && isPassed(row, decision));
}

/** Whether it can't be written before the person has said which account, or which due day. */
export function isOpen(planned: Planned, today: Day): boolean {
  const row = chosen(planned, today);
  return row.action === 'choose' || (inConflict(row, planned.decision) && planned.decision.conflict === '');
}

/** The row with all its decisions carried out; what isn't decided stays as it is stored. */
export function settle(planned: Planned, today: Day): PasteRow {
  const { decision } = planned;
  const row = chosen(planned, today);
  const passed = resolvePassed(row, isPassed(row, decision), today);
  return resolveGuesses(resolveConflict(passed, decision.conflict || 'keep'), decision);
}

/** What is to be written of rows with all their decisions carried out. */
export function changesOf(rows: readonly PasteRow[]): Change[] {
  return settlePaste(rows).map((change) => ('add' in change ? { add: asPractice(change.add) } : change));
}

/** The practice text makes an example: it is left out of all counts and goes away with the others. */
function asPractice(fields: AccountFields): AccountFields {
  return fields.name === practiceName ? { ...fields, example: true } : fields;
}

/** What a row is about, to tell whether a decision still fits it. */
function subjectOf(row: PasteRow): string {
  if (row.action === 'update') return `update ${row.before.id}`;
  if (row.action === 'choose') return `choose ${row.candidates.map(({ id }) => id).join(' ')}`;
  if (row.action === 'add') return `add ${row.fields.name}`;
  return row.action;
}
