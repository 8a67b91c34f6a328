import type { Tone } from '../../../domain/outgoing/tone';
import { theDrafts } from '../../../storage/phone';

/** A tone's text as it was typed and not saved; '' if nothing was. It is one for all accounts, as templates are. */
export function draftOf(tone: Tone): string {
  const kept = theDrafts().read(nameOf(tone));
  return typeof kept === 'string' ? kept : '';
}

/** Keeps what was typed, '' forgets it. Gives '' or why it could not be kept. */
export function keepDraft(tone: Tone, text: string): string {
  if (draftOf(tone) === text) return '';
  const done = text === '' ? theDrafts().clear(nameOf(tone)) : theDrafts().write(nameOf(tone), text);
  return done.ok ? '' : `草稿没能存下来，离开前请先保存。${done.problem.message}`;
}

function nameOf(tone: Tone): string {
  return `message:${tone}`;
}
