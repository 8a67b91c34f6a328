import { emptyFields, type Account, type AccountFields, type AccountId } from '../../../domain/account/account';
import { checkFields } from '../model/check';
import type { FieldCheck, FieldKey } from '../model/checkDays';
import type { Standing } from '../../../domain/rules/standing';
import { unwritten, type Book, type Undo, type Written } from '../../../storage/phone';
import { ok } from '../../../domain/kit/result';
import type { EditDraft } from './draft';
import { changedKeys, fieldsOf, formOf, newForm, sameForm, type Form, type FormKey } from './form';
import { firstOf, moreKeys } from './labels';
import { passedQuestion, withReviewPassed, type PassedQuestion } from './passed';
import { rebase } from './rebase';

/** new: not stored yet; stored: in use; recycled: in 最近删除; missing: asked for, but gone for good. */
export type Presence = 'new' | 'stored' | 'recycled' | 'missing';

/** Everything the page knows while an account is being filled in; every step gives a new one. */
export interface EditState {
  id: AccountId | '';
  presence: Presence;
  /** As last stored: the form shows `base`, the rest is carried along. */
  fields: AccountFields;
  base: Form;
  form: Form;
  /** Typed in an earlier visit. */
  restored: boolean;
  /** Keys that were changed elsewhere too while this form was open; null: nothing was. */
  clashes: FormKey[] | null;
  /** Saving was tried: from now on every error is shown. */
  checked: boolean;
  /** The box that the cursor is in: nobody is told off in the middle of a word. */
  typing: FormKey | '';
  moreOpen: boolean;
  /** What is searched for among the official accounts; null while that list is closed. */
  linking: string | null;
  /** Why saving, or keeping the draft, failed. */
  problem: string;
  draftProblem: string;
}

/** The state on arrival. @param account what is stored under `id`, if anything */
export function openEdit(id: AccountId | '', account: Account | undefined, draft: EditDraft | null): EditState {
  const fields: AccountFields = account ?? emptyFields('');
  const base = account ? formOf(account) : newForm();
  const merged = draft ? rebase(draft.typed, draft.base, base) : null;
  const form = merged ? merged.form : base;
  return {
    id,
    presence: presenceOf(id, account),
    fields,
    base,
    form,
    restored: !sameForm(form, base),
    clashes: merged && merged.clashes.length > 0 ? merged.clashes : null,
    checked: false,
    typing: '',
    moreOpen: changedKeys(form, newForm()).some((key) => moreKeys.includes(key)),
    linking: null,
    problem: '',
    draftProblem: '',
  };
}

/** The state when the page is seen again: the account may have been changed or deleted meanwhile. */
export function meet(state: EditState, account: Account | undefined): EditState {
  const presence = presenceOf(state.id, account);
  if (!account) return { ...state, presence };
  const newer = formOf(account);
  const { form, clashes } = rebase(state.form, state.base, newer);
  const changed = !sameForm(newer, state.base);
  return { ...state, presence, fields: account, base: newer, form, clashes: changed ? clashes : state.clashes };
}

/** What to keep when the page is left; null when nothing was typed. */
export function draftOf(state: EditState): EditDraft | null {
  return sameForm(state.form, state.base) ? null : { typed: state.form, base: state.base };
}

/** The page as it was before anything was typed. */
export function discard(state: EditState): EditState {
  return { ...state, form: state.base, restored: false, clashes: null, checked: false, problem: '' };
}

export function check(state: EditState, standing: Standing): FieldCheck {
  return checkFields(fieldsOf(state.form, state.fields), standing);
}

/**
 * The first field that forbids saving, and whether it is among those that can be folded away; null when all is well.
 */
export function firstWrong(state: EditState, standing: Standing): { key: FormKey; folded: boolean } | null {
  const key = firstOf(Object.keys(check(state, standing).errors) as FieldKey[]);
  return key === null ? null : { key, folded: moreKeys.includes(key) };
}

/** What to ask before saving; null where nothing is to be asked, or something is wrong. */
export function questionOf(state: EditState, book: Book, standing: Standing): PassedQuestion | null {
  const stored = book.find(state.id);
  if (!stored) return null;
  const met = meet(state, stored);
  if (Object.keys(check(met, standing).errors).length > 0) return null;
  return passedQuestion(stored, fieldsOf(met.form, stored), standing.today);
}

/**
 * `saved` is null when it didn't happen, and the state says why; else the state is of the account that is stored now:
 * saving once more changes that one. `undo` takes back a review that was closed.
 */
export interface Saving {
  state: EditState;
  saved: Account | null;
  undo: Undo | null;
}

/** Saves if nothing is wrong. @param passed the review that the new due day tells of, if it is to be written down */
export function save(state: EditState, book: Book, standing: Standing, passed: PassedQuestion | null = null): Saving {
  const met = state.id === '' ? state : meet(state, book.find(state.id));
  const checked: EditState = { ...met, checked: true, typing: '', problem: '' };
  const refused = (problem: string): Saving => ({ state: { ...checked, problem }, saved: null, undo: null });
  if (Object.keys(check(checked, standing).errors).length > 0) return refused('');
  const filled = fieldsOf(checked.form, checked.fields);
  const fields = passed ? withReviewPassed(checked.fields, filled, passed, standing.today) : ok(filled);
  if (!fields.ok) return refused(fields.problem);
  const written = write(checked, fields.value, passed !== null, book);
  if (!written.ok) return refused(written.problem.message);
  const { account, undo } = written.value;
  const base = formOf(account);
  const stored: EditState = { ...checked, id: account.id, presence: 'stored', fields: account, base, form: base };
  return { state: stored, saved: account, undo };
}

/** `whole`: in one go that can be taken back. */
function write(
  { presence, id }: EditState,
  fields: AccountFields,
  whole: boolean,
  book: Book,
): Written<{ account: Account; undo: Undo | null }> {
  if (presence !== 'recycled' && !whole) {
    const done = presence === 'stored' ? book.update(id, fields) : book.add(fields);
    return done.ok ? ok({ account: done.value, undo: null }) : done;
  }
  const update = { update: { id, fields } };
  // Both or none: a restored account with the old content would look as if it had been saved.
  const done = book.apply(presence === 'recycled' ? [{ restore: { id } }, update] : [update]);
  if (!done.ok) return done;
  const account = book.find(id);
  return account ? ok({ account, undo: whole ? done.value : null }) : unwritten('gone');
}

function presenceOf(id: AccountId | '', account: Account | undefined): Presence {
  if (id === '') return 'new';
  if (!account) return 'missing';
  return account.deletedOn === '' ? 'stored' : 'recycled';
}
