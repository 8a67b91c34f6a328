/**
 * Reading an account back from storage or a backup: every value is checked, because a phone's storage can hold
 * anything.
 */
import type {
  Account,
  AccountDocument,
  Application,
  ApplicationStep,
  ClosedCycle,
  Cycle,
  DueTrust,
  FilingStatus,
  SubjectType,
} from './account';
import { accountKinds, applicationStates, certificationWays, dueTrusts, filingStatuses, subjectTypes } from './account';
import type { Decoder } from '../kit/decoders';
import { amount, counters, flag, list, name, nullable, oneOf, optional, shape, text } from '../kit/decoders';
import { dayText } from '../day/decode';
import type { Result } from '../kit/result';

const step = shape<ApplicationStep>({
  state: oneOf(applicationStates),
  on: dayText,
  feeYuan: nullable(amount),
  note: text,
  namePassed: optional(flag),
});
const application = shape<Application>({
  id: name,
  steps: list(step),
  materials: optional(list(text)),
  notNeeded: optional(list(text)),
});
const dueTrust: Decoder<DueTrust | ''> = oneOf(['', ...dueTrusts]);
const subjectType: Decoder<SubjectType | ''> = oneOf(['', ...subjectTypes]);
const filingStatus: Decoder<FilingStatus | ''> = oneOf(['', ...filingStatuses]);

const cycle = shape<Cycle>({
  id: name,
  dueOn: dayText,
  dueTrust,
  opensOn: dayText,
  application: nullable(application),
});

const closedCycle = shape<ClosedCycle>({
  id: name,
  dueOn: dayText,
  dueTrust,
  opensOn: dayText,
  passedOn: dayText,
  feeYuan: nullable(amount),
  application: nullable(application),
});

const accountDocument = shape<AccountDocument>({ name: text, validTo: dayText });

const account = shape<Account>({
  id: name,
  kind: oneOf(accountKinds),
  name: text,
  appid: text,
  originalId: text,
  subjectName: text,
  subjectType,
  certifiedHow: oneOf(certificationWays),
  certifiedOn: dayText,
  cycle,
  history: list(closedCycle),
  linkedAccountId: text,
  categories: list(text),
  tags: list(text),
  administrator: text,
  owner: text,
  client: text,
  contact: text,
  filingNumber: text,
  filingStatus,
  documents: list(accountDocument),
  note: text,
  example: flag,
  rev: counters,
  createdAt: amount,
  updatedAt: amount,
  deletedOn: dayText,
  // Last, as a line that has it is filled in.
  leadTimes: optional(list(text)),
});

/**
 * An account (schema v1) out of any value. Total: never throws, refuses with the path of the first field that is wrong.
 * Keys that v1 doesn't know are left behind, a missing one is an error, unless v1 gained it later: those are optional.
 */
export function decodeAccount(value: unknown): Result<Account> {
  return account(value);
}
