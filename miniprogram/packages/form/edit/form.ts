import type { AccountDocument, AccountFields, DueTrust } from '../../../domain/account/account';
import type { DayText } from '../../../domain/day/day';
import { emptyFields } from '../../../domain/account/account';
import { tidyFields } from '../model/tidy';

/** The form as it is filled in: the account's fields without what no one types, and its lists as one text each. */
export interface Form extends Omit<
  AccountFields,
  'cycle' | 'history' | 'categories' | 'tags' | 'leadTimes' | 'example'
> {
  dueOn: DayText;
  dueTrust: DueTrust | '';
  opensOn: DayText;
  categories: string;
  tags: string;
}

export type FormKey = keyof Form;

/** Keys whose value is one text. */
export type TextKey = Exclude<FormKey, 'documents'>;

const separators = /[、,，;；\n]/;

/** Fields → form. */
export function formOf(fields: AccountFields): Form {
  return {
    kind: fields.kind,
    name: fields.name,
    appid: fields.appid,
    originalId: fields.originalId,
    subjectName: fields.subjectName,
    subjectType: fields.subjectType,
    certifiedHow: fields.certifiedHow,
    certifiedOn: fields.certifiedOn,
    dueOn: fields.cycle.dueOn,
    dueTrust: fields.cycle.dueTrust,
    opensOn: fields.cycle.opensOn,
    linkedAccountId: fields.linkedAccountId,
    categories: fields.categories.join('、'),
    tags: fields.tags.join('、'),
    administrator: fields.administrator,
    owner: fields.owner,
    client: fields.client,
    contact: fields.contact,
    filingNumber: fields.filingNumber,
    filingStatus: fields.filingStatus,
    documents: fields.documents,
    note: fields.note,
  };
}

/** The form of an account that doesn't exist yet. */
export function newForm(): Form {
  return formOf(emptyFields(''));
}

/**
 * Form → fields to check and store. What the form doesn't show (history, application, cycle id, example mark) comes
 * from `base`; a list that wasn't touched is taken over as it is, so that a separator inside an item doesn't split it.
 */
export function fieldsOf(form: Form, base: AccountFields): AccountFields {
  const { dueOn, dueTrust, opensOn, categories, tags, documents, ...rest } = form;
  return tidyFields({
    ...base,
    ...rest,
    cycle: { ...base.cycle, dueOn, dueTrust, opensOn },
    categories: items(categories, base.categories),
    tags: items(tags, base.tags),
    documents: documents.filter((document) => document.name.trim() !== '' || document.validTo !== ''),
  });
}

export function sameForm(one: Form, other: Form): boolean {
  return changedKeys(one, other).length === 0;
}

/** The keys in which two forms differ. */
export function changedKeys(one: Form, other: Form): FormKey[] {
  return (Object.keys(one) as FormKey[]).filter((key) =>
    key === 'documents' ? !sameDocuments(one.documents, other.documents) : one[key] !== other[key],
  );
}

function items(text: string, base: readonly string[]): string[] {
  return text === base.join('、') ? [...base] : text.split(separators);
}

/** The items of a list that is written as one text. */
export function itemsOf(text: string): string[] {
  return text
    .split(separators)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function sameDocuments(one: readonly AccountDocument[], other: readonly AccountDocument[]): boolean {
  return (
    one.length === other.length &&
    one.every((document, index) => document.name === other[index]?.name && document.validTo === other[index]?.validTo)
  );
}
