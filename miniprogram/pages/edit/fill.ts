import type { AccountDocument, DueTrust } from '../../domain/account/account';
import type { Form, TextKey } from './form';

/**
 * The form after one answer. The due day and its trust hang together: a due day moved by hand away from the stored one
 * is no longer what the platform or the person vouched for, so it asks anew where it is from; moved back, it is the
 * stored one again.
 * @param base the form as stored
 */
export function fill(form: Form, base: Form, key: TextKey, value: string): Form {
  const filled = { ...form, [key]: value };
  return key === 'dueOn' ? { ...filled, dueTrust: trustFor(form, base, value) } : filled;
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

function trustFor(form: Form, base: Form, dueOn: string): DueTrust | '' {
  if (dueOn === '') return '';
  if (dueOn === base.dueOn) return base.dueTrust;
  const leavesStored = form.dueOn === base.dueOn && base.dueOn !== '';
  return leavesStored ? '' : form.dueTrust;
}
