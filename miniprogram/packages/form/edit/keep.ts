import type { AccountId } from '../../../domain/account/account';
import { theDrafts } from '../../../storage/phone';
import { decodeDraft, type EditDraft } from './draft';
import { draftOf, type EditState } from './session';

/** What was left unsaved of this account ('' = of a new one); null if nothing. */
export function kept(id: AccountId | ''): EditDraft | null {
  return decodeDraft(theDrafts().read(nameOf(id)));
}

/**
 * Keeps what was typed, or forgets the draft when nothing is left to keep. Gives '' or why that failed, in Chinese.
 * @param id under which it was typed: a new account gets its own only when it is saved
 */
export function keep(state: EditState, id = state.id): string {
  const draft = draftOf(state);
  const done = draft ? theDrafts().write(nameOf(id), draft) : theDrafts().clear(nameOf(id));
  return done.ok ? '' : `草稿没能存下来，离开前请先保存。${done.problem.message}`;
}

function nameOf(id: AccountId | ''): string {
  return `edit:${id === '' ? 'new' : id}`;
}
