import type { AccountId } from '../../../domain/account/account';
import { fieldOf } from '../../../domain/kit/json';
import type { Day } from '../../../domain/day/day';
import type { Book, DeedArea, Done, Undo, Written } from '../../../storage/phone';
import type { SheetColumn } from '../../../domain/account/columnUse';
import { followed, type Steps } from '../../../domain/kit/steps';
import { decideAll, type Switch } from './doubts';
import { doneParts } from './doneParts';
import { lookAt, type RowKind } from './looked';
import { surveying, surveyOf } from './survey';
import { changesOf, isPassed, planned, type Decision, type Given, type Planned } from './plan';

/** input: the text is put in; preview: what it would do; done: it was done. */
export type Phase = 'input' | 'preview' | 'done';

export interface Outcome {
  added: number;
  updated: number;
  ids: readonly AccountId[];
  undo: Done;
}

/** Everything the page knows; every step gives a new one. */
export interface PasteState {
  phase: Phase;
  text: string;
  /** The name of the file, or what else it came with; '' for what was pasted. */
  from: string;
  /** Put in during an earlier visit. */
  restored: boolean;
  helpOpen: boolean;
  plan: readonly Planned[];
  /** Of the table that was read, if it was one. */
  columns: readonly SheetColumn[];
  /** Only the rows of one kind are listed; '' for all. */
  kind: RowKind | '';
  /** Rows that were folded or unfolded by hand, by their place. */
  unfolded: Readonly<Record<number, boolean>>;
  /** Due days that somebody wrote, and whether they were said to be the console's. */
  typed: number;
  seen: boolean;
  outcome: Outcome | null;
  /** What went wrong, or why nothing happened. */
  problem: string;
}

const nothingRead = {
  plan: [],
  columns: [],
  kind: '' as const,
  unfolded: {},
  typed: 0,
  seen: false,
  outcome: null,
  problem: '',
};

/** @param draft what was kept: a text that was pasted, or {file, text} */
export function openPaste(draft: unknown): PasteState {
  const file = fieldOf(draft, 'file');
  const text = typeof file === 'string' ? fieldOf(draft, 'text') : draft;
  const known = typeof text === 'string' ? text : '';
  return { ...bring(known, typeof file === 'string' ? file : ''), restored: known !== '' };
}

/** What `openPaste` takes; null where nothing is to be kept. */
export function draftOf(state: PasteState): string | { file: string; text: string } | null {
  const { text, from, phase } = state;
  if (text === '' || phase === 'done' || !isKept(state)) return null;
  return from === '' ? text : { file: from, text };
}

/** A text that came with a file or a card. */
export function bring(text: string, from: string): PasteState {
  return { phase: 'input', text, from, restored: false, helpOpen: false, ...nothingRead };
}

/** The text as it is now; what was said about the one before is over. */
export function put(state: PasteState, text: string): PasteState {
  return {
    ...state,
    phase: 'input',
    text,
    from: '',
    restored: false,
    ...nothingRead,
  };
}

/**
 * A text from the clipboard goes below what is there already: several notices can be collected one by one. What is
 * there word for word is not put in twice.
 */
export function append(state: PasteState, text: string): PasteState {
  if (`\n${state.text.trim()}\n`.includes(`\n${text.trim()}\n`)) return { ...state, problem: '' };
  return put(state, state.text.trim() === '' ? text : `${state.text.replace(/\s+$/, '')}\n\n${text}`);
}

/**
 * From the text to the preview, in little steps. A text in which there is nothing to read stays in its box, with the
 * reason. `before`: rows whose decisions stay, where the accounts, the columns or the day are others now.
 */
export function* reading(state: PasteState, given: Given, before: readonly Planned[]): Steps<PasteState> {
  if (state.text.trim() === '') return { ...state, problem: '先把文字粘贴到上面的框里，再点“认出”。' };
  const found = yield* planned(state.text, given, state.seen, before);
  const only = found.plan[0];
  if (only?.row.action === 'error' && found.plan.length === 1)
    return { ...state, ...nothingRead, phase: 'input', problem: only.row.message };
  yield* surveying(found.plan, given.today);
  const fresh = before.length === 0 ? { unfolded: {}, kind: '' as const } : {};
  return { ...state, ...found, ...fresh, phase: 'preview', restored: false, problem: '' };
}

/** About how many steps it takes. */
export function stepsOf({ text }: PasteState, { accounts }: Given): number {
  return 4 * linesIn(text) + accounts.length;
}

/**
 * More than this isn't kept as a draft, in UTF-16 units: who has a file can open it again, and of what was pasted a
 * value of the storage holds no more, however it is written.
 */
const fileDraftLimit = 100_000;
const pasteDraftLimit = 300_000;

/** Whether it is there again for who leaves and comes back. */
export function isKept({ from, text }: PasteState): boolean {
  return text.length <= (from === '' ? pasteDraftLimit : fileDraftLimit);
}

export function linesIn(text: string): number {
  return text.trim().split('\n').length;
}

/** Whether the typed due days are what the console shows, as was asked once for all of them; to be read anew. */
export function vouch(state: PasteState, seen: boolean): PasteState {
  return { ...state, seen, problem: '' };
}

/** Lists the rows of one kind; said once more, all. */
export function listKind(state: PasteState, kind: RowKind): PasteState {
  return { ...state, kind: state.kind === kind ? '' : kind };
}

export function decide(state: PasteState, index: number, decision: Partial<Decision>): PasteState {
  const plan = state.plan.map((one, at) =>
    at === index ? { ...one, decision: { ...one.decision, ...decision } } : one,
  );
  return { ...state, plan, problem: '' };
}

/** One word about all rows that have a doubt. */
export function settleAll(state: PasteState, about: Switch, decision: Partial<Decision>, today: Day): PasteState {
  return { ...state, plan: decideAll(state.plan, about, decision, today), problem: '' };
}

/** 都记为已通过; where they are so already, 只改日期. */
export function turnPassed(state: PasteState, today: Day): PasteState {
  const offered = state.plan.filter((one) => lookAt(one, today).doubts.includes('passed'));
  const all = offered.every(({ row, decision }) => isPassed(row, decision));
  return settleAll(state, 'passed', { passed: !all }, today);
}

/** Folds a row, or unfolds it. */
export function unfold(state: PasteState, index: number, open: boolean): PasteState {
  return { ...state, unfolded: { ...state.unfolded, [index]: open } };
}

export function leaveAllOut(state: PasteState, leftOut: boolean): PasteState {
  return { ...state, plan: state.plan.map((one) => ({ ...one, decision: { ...one.decision, leftOut } })) };
}

/**
 * Writes everything that wasn't left out, in one go: all of it or, with the reason said, nothing. What changes more
 * than one account stays in 最近操作 for a day.
 */
export function writing(state: PasteState, book: Book, deeds: DeedArea, today: Day): Steps<PasteState> {
  const { looks } = surveyOf(state.plan, today);
  const changes = changesOf(looks.filter(({ included }) => included).map(({ settled }) => settled));
  const added = changes.filter((change) => 'add' in change).length;
  const updated = changes.length - added;
  const step = `粘贴${doneParts(added, updated).join('、')}账号`;
  const doing: Steps<Written<Undo & Partial<Done>>> =
    changes.length > 1 ? deeds.applying(step, changes) : book.applying(changes);
  return followed(doing, (done) => {
    if (!done.ok) return { ...state, problem: done.problem.message };
    const undo = { file: '', ...done.value };
    if (undo.ids.length === 0) return { ...state, problem: '没有要加入的账号。' };
    return { ...state, phase: 'done', outcome: { added, updated, ids: undo.ids, undo }, problem: '' };
  });
}

/** Back to the preview as if nothing had been written; to be read anew. */
export function takingBack(state: PasteState, undo: Done, deeds: DeedArea): Steps<PasteState> {
  return followed(deeds.undoing(undo), (undone) =>
    undone.ok
      ? { ...state, phase: 'preview', outcome: null, problem: '' }
      : { ...state, problem: undone.problem.message },
  );
}
