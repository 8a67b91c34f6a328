import type { Tone } from '../../../domain/outgoing/tone';
import { fieldOf } from '../../../domain/kit/json';
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

/** A text that was changed for one account and this once; one of them is kept, the last. */
export interface OwnText {
  text: string;
  /** The account has changed since: days, fees or names in the text may no longer be true. */
  stale: boolean;
}

const ownName = 'message:own';

/** @param made the text as it is made now, for the account and tone that the key names */
export function ownTextOf(key: string, made: string): OwnText | null {
  const kept = theDrafts().read(ownName);
  const text = fieldOf(kept, 'text');
  if (fieldOf(kept, 'key') !== key || typeof text !== 'string') return null;
  return { text, stale: fieldOf(kept, 'made') !== made };
}

/** Keeps such a text; the same as made is none. Gives '' or why it could not be kept. */
export function keepOwnText(key: string, made: string, text: string): string {
  const own = ownTextOf(key, made);
  if ((own?.text ?? made) === text) return '';
  const done = text === made ? theDrafts().clear(ownName) : theDrafts().write(ownName, { key, made, text });
  return done.ok ? '' : `改过的文字没能存下来，离开前请先复制。${done.problem.message}`;
}

function nameOf(tone: Tone): string {
  return `message:${tone}`;
}
