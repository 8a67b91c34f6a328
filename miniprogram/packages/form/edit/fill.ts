import type { AccountDocument, DueTrust } from '../../../domain/account/account';
import { isSameDue } from '../../../domain/cycle/renewal';
import { readDay, type DayText } from '../../../domain/day/day';
import type { Form, TextKey } from './form';

/**
 * The form after one answer. A begin day belongs to its due day, and the one stored is none of another year's. The due
 * day and its trust hang together: a day that is typed was read in a notice or in the console, as long as nobody says
 * that it is a guess; moved back, it is the stored one again.
 * @param base the form as stored
 */
export function fill(form: Form, base: Form, key: TextKey, value: string): Form {
  const filled = { ...form, [key]: value };
  if (key !== 'dueOn') return filled;
  return { ...filled, dueTrust: trustFor(form, base, value), opensOn: opensFor(form, base, value) };
}

/** The suggested due day taken over: it is worked out, so it is an estimate. */
export function takeSuggestion(form: Form, dueOn: string): Form {
  return { ...form, dueOn, dueTrust: 'estimated' };
}

export function addDocument(form: Form): Form {
  return { ...form, documents: [...form.documents, { name: '', validTo: '' }] };
}

export function removeDocument(form: Form, index: number): Form {
  return { ...form, documents: form.documents.filter((_, at) => at !== index) };
}

export function fillDocument(form: Form, index: number, part: keyof AccountDocument, value: string): Form {
  return {
    ...form,
    documents: form.documents.map((document, at) => (at === index ? { ...document, [part]: value } : document)),
  };
}

function opensFor(form: Form, base: Form, dueOn: string): DayText {
  if (form.opensOn === base.opensOn) return isAnotherYear(base.dueOn, dueOn) ? '' : form.opensOn;
  const dropped = form.opensOn === '' && isAnotherYear(base.dueOn, form.dueOn) && !isAnotherYear(base.dueOn, dueOn);
  return dropped ? base.opensOn : form.opensOn;
}

function isAnotherYear(from: DayText, to: DayText): boolean {
  const [one, other] = [readDay(from), readDay(to)];
  return one !== null && other !== null && !isSameDue(one, other);
}

/** Who knows a day by heart has seen it somewhere; a guess is for the person to call one. */
const typedTrust: DueTrust = 'confirmed';

function trustFor(form: Form, base: Form, dueOn: string): DueTrust | '' {
  if (dueOn === '') return '';
  if (dueOn === base.dueOn) return base.dueTrust;
  const leavesStored = form.dueOn === base.dueOn && base.dueOn !== '';
  return leavesStored ? typedTrust : form.dueTrust || typedTrust;
}
