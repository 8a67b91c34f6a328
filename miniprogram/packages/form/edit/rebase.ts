import { changedKeys, itemsOf, type Form, type FormKey } from './form';

export interface Rebased {
  form: Form;
  /** Keys that both sides changed to different values; the form keeps what was typed. */
  clashes: FormKey[];
}

/** Lists as one text each: what either side has added is in, what either has taken out is out. */
const lists = ['tags', 'categories'] as const;

/**
 * What was typed on top of an older state of the account, carried over to its newer state: keys that weren't touched
 * here take the newer value, so that saving undoes nothing that happened meanwhile. A due day travels with its trust;
 * lists that both sides changed are merged.
 */
export function rebase(typed: Form, older: Form, newer: Form): Rebased {
  const mine = changedKeys(typed, older);
  if (mine.includes('dueOn') || mine.includes('dueTrust')) mine.push('dueOn', 'dueTrust');
  const theirs = changedKeys(newer, older);
  const form = mine.reduce<Form>((result, key) => ({ ...result, [key]: typed[key] }), newer);
  const both = theirs.filter((key) => mine.includes(key));
  for (const key of lists) if (both.includes(key)) form[key] = merged(typed[key], older[key], newer[key]);
  const differing = changedKeys(form, newer);
  return { form, clashes: both.filter((key) => differing.includes(key) && !lists.some((list) => list === key)) };
}

function merged(typed: string, older: string, newer: string): string {
  const [mine, before, theirs] = [itemsOf(typed), itemsOf(older), itemsOf(newer)];
  const kept = mine.filter((item) => !before.includes(item) || theirs.includes(item));
  const added = theirs.filter((item) => !before.includes(item) && !mine.includes(item));
  return [...kept, ...added].join('、');
}
