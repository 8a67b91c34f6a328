import type { Account, AccountId } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import type { Book, DeedArea, Done } from '../../../storage/phone';
import { decideAll, doubtsOf, type Switch } from './doubts';
import { doneParts } from './doneParts';
import { changesOf, isPassed, planOf, replanOf, type Decision, type Planned } from './plan';

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
  /** Put in during an earlier visit. */
  restored: boolean;
  helpOpen: boolean;
  plan: readonly Planned[];
  /** Rows that were folded or unfolded by hand, by their place. */
  unfolded: Readonly<Record<number, boolean>>;
  /** Due days that somebody wrote, and whether they were said to be the console's. */
  typed: number;
  seen: boolean;
  outcome: Outcome | null;
  /** What went wrong, or why nothing happened. */
  problem: string;
}

const nothingRead = { plan: [], unfolded: {}, typed: 0, seen: false, outcome: null, problem: '' };

export function openPaste(draft: unknown): PasteState {
  const text = typeof draft === 'string' ? draft : '';
  return {
    phase: 'input',
    text,
    restored: text !== '',
    helpOpen: false,
    ...nothingRead,
  };
}

/** The text as it is now; what was said about the one before is over. */
export function put(state: PasteState, text: string): PasteState {
  return {
    ...state,
    phase: 'input',
    text,
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

/** From the text to the preview. A text in which there is nothing to read stays in its box, with the reason. */
export function read(state: PasteState, book: Book, today: Day): PasteState {
  if (state.text.trim() === '') return { ...state, problem: '先把文字粘贴到上面的框里，再点“认出”。' };
  const { plan, typed } = planOf(state.text, everyAccount(book), today, state.seen);
  const [only] = plan;
  if (only?.row.action === 'error' && plan.length === 1) return { ...state, problem: only.row.message };
  return { ...state, phase: 'preview', plan, unfolded: {}, typed, restored: false, problem: '' };
}

/** The state when the page is seen again: the accounts, or the day, may be others. */
export function meet(state: PasteState, book: Book, today: Day): PasteState {
  if (state.phase === 'preview') return { ...state, ...replanOf(state.text, everyAccount(book), today, state) };
  return state;
}

/** Asked once for all typed due days: are they what the console shows? */
export function vouch(state: PasteState, seen: boolean, book: Book, today: Day): PasteState {
  return meet({ ...state, seen, problem: '' }, book, today);
}

export function decide(state: PasteState, index: number, decision: Partial<Decision>): PasteState {
  const plan = state.plan.map((planned, at) =>
    at === index ? { ...planned, decision: { ...planned.decision, ...decision } } : planned,
  );
  return { ...state, plan, problem: '' };
}

/** One word about all rows that have a doubt. */
export function settleAll(state: PasteState, about: Switch, decision: Partial<Decision>, today: Day): PasteState {
  return { ...state, plan: decideAll(state.plan, about, decision, today), problem: '' };
}

/** 都记为已通过; where they are so already, 只改日期. */
export function turnPassed(state: PasteState, today: Day): PasteState {
  const offered = state.plan.filter((planned) => doubtsOf(planned, today).includes('passed'));
  const all = offered.every(({ row, decision }) => isPassed(row, decision));
  return settleAll(state, 'passed', { passed: !all }, today);
}

/** Folds a row, or unfolds it. */
export function unfold(state: PasteState, index: number, open: boolean): PasteState {
  return { ...state, unfolded: { ...state.unfolded, [index]: open } };
}

export function leaveAllOut(state: PasteState, leftOut: boolean): PasteState {
  return { ...state, plan: state.plan.map((planned) => ({ ...planned, decision: { ...planned.decision, leftOut } })) };
}

/**
 * Writes everything that wasn't left out, in one go: all of it or, with the reason said, nothing. What changes more
 * than one account stays in 最近操作 for a day.
 */
export function write(state: PasteState, book: Book, deeds: DeedArea, today: Day): PasteState {
  const changes = changesOf(state.plan, today);
  if (changes.length === 0) return { ...state, problem: '没有要加入的账号。' };
  const added = changes.filter((change) => 'add' in change).length;
  const updated = changes.length - added;
  const step = `粘贴${doneParts(added, updated).join('、')}账号`;
  const done = changes.length > 1 ? deeds.apply(step, changes) : book.apply(changes);
  if (!done.ok) return { ...state, problem: done.problem.message };
  const undo = { file: '', ...done.value };
  return { ...state, phase: 'done', outcome: { added, updated, ids: undo.ids, undo }, problem: '' };
}

/** Back to the preview as if nothing had been written. */
export function takeBack(state: PasteState, book: Book, deeds: DeedArea, today: Day): PasteState {
  if (!state.outcome) return state;
  const undone = deeds.undo(state.outcome.undo);
  if (!undone.ok) return { ...state, problem: undone.problem.message };
  return meet({ ...state, phase: 'preview', outcome: null, problem: '' }, book, today);
}

/** 最近删除 too: it is warned about what is found there. */
function everyAccount(book: Book): Account[] {
  return [...book.all(), ...book.deleted()];
}
