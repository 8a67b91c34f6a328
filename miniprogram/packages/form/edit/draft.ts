import {
  accountKinds,
  certificationWays,
  dueTrusts,
  filingStatuses,
  subjectTypes,
  type AccountDocument,
} from '../../../domain/account/account';
import { list, oneOf, shape, type Decoder } from '../../../domain/kit/decoders';
import { ok, refuse } from '../../../domain/kit/result';
import type { Form } from './form';

/** A form that was left unsaved: as typed, and as stored when the typing began. */
export interface EditDraft {
  typed: Form;
  base: Form;
}

/** As long as it was typed: a text that is too long to save must still come back to be shortened. */
const text: Decoder<string> = (value) => (typeof value === 'string' ? ok(value) : refuse('应该是文字'));

const documents = list(shape<AccountDocument>({ name: text, validTo: text }));

const form = shape<Form>({
  kind: oneOf(accountKinds),
  name: text,
  appid: text,
  originalId: text,
  subjectName: text,
  subjectType: oneOf(['', ...subjectTypes]),
  certifiedHow: oneOf(certificationWays),
  certifiedOn: text,
  dueOn: text,
  dueTrust: oneOf(['', ...dueTrusts]),
  opensOn: text,
  linkedAccountId: text,
  categories: text,
  tags: text,
  administrator: text,
  owner: text,
  client: text,
  contact: text,
  filingNumber: text,
  filingStatus: oneOf(['', ...filingStatuses]),
  documents,
  note: text,
});

const draft = shape<EditDraft>({ typed: form, base: form });

/** A kept draft out of any stored value; null for one that this version can't read. */
export function decodeDraft(value: unknown): EditDraft | null {
  const read = draft(value);
  return read.ok ? read.value : null;
}
