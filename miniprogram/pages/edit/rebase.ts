import { changedKeys, type Form, type FormKey } from './form';

export interface Rebased {
  form: Form;
  /** Keys that both sides changed to different values; the form keeps what was typed. */
  clashes: FormKey[];
}

/**
 * What was typed on top of an older state of the account, carried over to its newer state: keys that weren't touched
 * here take the newer value, so that saving undoes nothing that happened meanwhile. A due day travels with its trust.
 */
export function rebase(typed: Form, older: Form, newer: Form): Rebased {
  const mine = changedKeys(typed, older);
  if (mine.includes('dueOn') || mine.includes('dueTrust')) mine.push('dueOn', 'dueTrust');
  const theirs = changedKeys(newer, older);
  const form = mine.reduce<Form>((merged, key) => ({ ...merged, [key]: typed[key] }), newer);
  const differing = changedKeys(typed, newer);
  const clashes = theirs.filter((key) => mine.includes(key) && differing.includes(key));
  return { form, clashes };
}
