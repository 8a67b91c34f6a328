/** The person's own numbers while they are being changed: pure steps from what is stored to what is to be stored. */
import type { OverrideKey } from '../../../domain/rules/overrides';
import { readOverride, type Overridable } from '../shared/overridables';
import { amountWords } from '../shared/ruleView';

export type Stored = Readonly<Record<string, number | string>>;

/** What was typed but not saved, and what is wrong with it; all by key. */
export interface Editing {
  typed: Partial<Record<OverrideKey, string>>;
  errors: Partial<Record<OverrideKey, string>>;
}

export const nothingTyped: Editing = { typed: {}, errors: {} };

/**
 * `next`: what is to be stored, and `done` says what that did. null: nothing, the text can't be taken and `editing`
 * says why.
 */
export interface Step {
  next: Stored | null;
  editing: Editing;
  done: string;
}

export function typing(editing: Editing, key: OverrideKey, text: string): Editing {
  return { typed: { ...editing.typed, [key]: text }, errors: without(editing.errors, key) };
}

/** Takes the typed number. The built-in one typed in again is no number of one's own. */
export function saving(editing: Editing, overridable: Overridable, stored: Stored): Step {
  const { key, official } = overridable;
  const read = readOverride(overridable, editing.typed[key] ?? String(stored[key] ?? ''));
  if (!read.ok) return { next: null, editing: refused(editing, key, read.problem), done: '' };
  if (read.value === official) return resetting(editing, overridable, stored);
  const done = `已改成${spaced(amountWords(overridable, read.value))}`;
  return { next: { ...stored, [key]: read.value }, editing: finished(editing, key), done };
}

/** Back to the built-in number. */
export function resetting(editing: Editing, overridable: Overridable, stored: Stored): Step {
  const { key, official } = overridable;
  const done = `已恢复原值：${amountWords(overridable, official)}`;
  return { next: without(stored, key), editing: finished(editing, key), done };
}

export function refused(editing: Editing, key: OverrideKey, message: string): Editing {
  return { ...editing, errors: { ...editing.errors, [key]: message } };
}

function finished(editing: Editing, key: OverrideKey): Editing {
  return { typed: without(editing.typed, key), errors: without(editing.errors, key) };
}

function without<T extends object>(record: T, key: string): T {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key)) as T;
}

/** A blank before a figure, none before a word. */
function spaced(text: string): string {
  return /^\d/.test(text) ? ` ${text}` : text;
}
