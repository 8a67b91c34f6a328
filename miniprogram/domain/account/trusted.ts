/**
 * Reading an account from a line whose checksum holds: it was checked field by field before it was written. What is
 * looked at once more is what would make a page fail. Days are taken as they stand: whoever reads one asks anyway.
 */
import { isRecord, parseJson } from '../kit/json';
import type { Account } from './account';
import {
  accountKinds,
  applicationStates,
  certificationWays,
  dueTrusts,
  emptyCycle,
  emptyFields,
  filingStatuses,
  subjectTypes,
} from './account';

type Fields = Record<string, unknown>;

/** An account of which nothing is known: a line has to say what is null here, an id, a kind and a way. */
const nothing: Fields = {
  id: '',
  ...emptyFields(''),
  kind: '',
  certifiedHow: '',
  cycle: null,
  rev: null,
  createdAt: null,
  updatedAt: null,
  deletedOn: '',
};
const texts = Object.keys(nothing).filter((key) => nothing[key] === '');
/** Read anew for each account: that makes an object with room for all fields. Filling `{}` takes ten times as long. */
const blank = JSON.stringify(nothing);

/**
 * The account of a line's JSON, as `decodeRecord` gives it; null where that one has to be asked: for a stub, for fields
 * that this version doesn't know, for whatever is no account.
 */
export function trustedAccount(json: string): Account | null {
  const value = parseJson(json);
  // Assigned, that key would be none.
  if (!isRecord(value) || json.includes('__proto__')) return null;
  // Assigned, not spread: the compiler makes of that a call for each field, and a start reads a hundred thousand.
  const fields: Fields = Object.assign(JSON.parse(blank) as Fields, value);
  if (isRecord(fields.cycle)) fields.cycle = Object.assign(emptyCycle(''), fields.cycle);
  if (Array.isArray(fields.history)) fields.history = fields.history.map(closedCycle);
  return isAccount(fields) ? fields : null;
}

function closedCycle(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.assign(
    { id: '', dueOn: '', dueTrust: '', opensOn: '', passedOn: '', feeYuan: null, application: null },
    value,
  );
}

function isAccount(fields: Fields): fields is Fields & Account {
  return (
    hasFields(fields, 27 + Number(fields.leadTimes !== undefined)) &&
    hasTexts(fields) &&
    fields.id !== '' &&
    isOneOf(accountKinds, fields.kind) &&
    isOneOf(certificationWays, fields.certifiedHow) &&
    isOneOf(subjectTypes, fields.subjectType || subjectTypes[0]) &&
    isOneOf(filingStatuses, fields.filingStatus || filingStatuses[0]) &&
    typeof fields.example === 'boolean' &&
    typeof fields.createdAt === 'number' &&
    typeof fields.updatedAt === 'number' &&
    hasParts(fields)
  );
}

function hasParts({ cycle, history, categories, tags, documents, leadTimes = [], rev }: Fields): boolean {
  return (
    isCycle(cycle, 5) &&
    isListOf(history, isClosed) &&
    isListOf(categories, isText) &&
    isListOf(tags, isText) &&
    isListOf(documents, isDocument) &&
    isListOf(leadTimes, isText) &&
    isRecord(rev) &&
    Object.keys(rev).every((device) => typeof rev[device] === 'number')
  );
}

function isCycle(cycle: unknown, count: number): boolean {
  if (!isRecord(cycle)) return false;
  const { application } = cycle;
  return (
    hasFields(cycle, count) &&
    isText(cycle.id) &&
    cycle.id !== '' &&
    isText(cycle.dueOn) &&
    isText(cycle.dueTrust) &&
    isOneOf(dueTrusts, cycle.dueTrust || dueTrusts[0]) &&
    isText(cycle.opensOn) &&
    (application === null || isApplication(application))
  );
}

function isClosed(closed: unknown): boolean {
  return isCycle(closed, 7) && isRecord(closed) && isText(closed.passedOn) && isYuan(closed.feeYuan);
}

function isApplication(application: unknown): boolean {
  if (!isRecord(application)) return false;
  const { id, steps, materials = [], notNeeded = [] } = application;
  return (
    hasFields(
      application,
      2 + Number(application.materials !== undefined) + Number(application.notNeeded !== undefined),
    ) &&
    isText(id) &&
    id !== '' &&
    isListOf(steps, isStep) &&
    isListOf(materials, isText) &&
    isListOf(notNeeded, isText)
  );
}

function isStep(step: unknown): boolean {
  if (!isRecord(step)) return false;
  const { namePassed = true } = step;
  return (
    hasFields(step, 4 + Number(step.namePassed !== undefined)) &&
    isOneOf(applicationStates, step.state) &&
    isText(step.on) &&
    isYuan(step.feeYuan) &&
    isText(step.note) &&
    typeof namePassed === 'boolean'
  );
}

function isDocument(document: unknown): boolean {
  return isRecord(document) && hasFields(document, 2) && isText(document.name) && isText(document.validTo);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isYuan(value: unknown): boolean {
  return value === null || typeof value === 'number';
}

function isOneOf(members: readonly unknown[], value: unknown): boolean {
  return members.includes(value);
}

// Loops: `every` calls a function for each of a hundred thousand fields before the first screen.
function isListOf(list: unknown, isItem: (item: unknown) => boolean): boolean {
  if (!Array.isArray(list)) return false;
  for (let at = 0; at < list.length; at += 1) if (!isItem(list[at])) return false;
  return true;
}

function hasTexts(fields: Fields): boolean {
  for (let at = 0; at < texts.length; at += 1) if (typeof fields[texts[at] as string] !== 'string') return false;
  return true;
}

function hasFields(fields: Fields, count: number): boolean {
  return Object.keys(fields).length === count;
}
