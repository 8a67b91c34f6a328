import type { AccountId } from '../../domain/account/account';
import type { Result } from '../../domain/kit/result';
import { ok, refuse } from '../../domain/kit/result';
import type { DayText } from '../../domain/day/day';
import { readDay } from '../../domain/day/day';
import { seal } from '../sealed/seal';
import { fieldOf, parseJson } from '../../domain/kit/json';
import { splitLines } from '../sealed/lines';

/** Schema of stored diagnoses that this version writes. */
export const diagnosisSchema = 1;

export type DiagnosisId = string;

/**
 * What a list shows of a diagnosis without the questions, which live in a subpackage. Counted when it was last written.
 */
export interface DiagnosisSummary {
  /** The point that is asked next, in a few words; '' once everything is answered. */
  position: string;
  answered: number;
  total: number;
  failing: number;
  unsure: number;
  /** Steps of the to-do list, and how many of them are ticked. */
  steps: number;
  ticked: number;
}

export interface DiagnosisFields {
  /** '' = none was chosen: everything is answered by hand. The account may have been deleted since. */
  officialAccountId: AccountId | '';
  programAccountId: AccountId | '';
  /** Names as they were then, so that the list says more than "deleted"; '' if there is none. */
  officialName: string;
  programName: string;
  /** Answers by question; what is a valid one, the guide decides. */
  answers: Readonly<Record<string, unknown>>;
  /** The question at which it was left; '' = the result. */
  at: string;
  /** Step of the to-do list → day on which it was ticked. */
  ticks: Readonly<Record<string, DayText>>;
  categoryId: string;
  /** The documents at hand for that category, in the table's words: a newer table may order them otherwise. */
  documents: readonly string[];
  /** The error as it was typed or pasted; '' if none was. */
  errorText: string;
  /** 1, and one more each time the failing points are gone through again. */
  round: number;
  summary: DiagnosisSummary;
  /** Day on which it was ended by hand; '' = not. */
  closedOn: DayText | '';
}

export interface Diagnosis extends DiagnosisFields {
  id: DiagnosisId;
  startedOn: DayText;
  updatedOn: DayText;
  /** Instants in unix milliseconds, for ordering only. */
  createdAt: number;
  updatedAt: number;
}

export const noSummary: DiagnosisSummary = {
  position: '',
  answered: 0,
  total: 0,
  failing: 0,
  unsure: 0,
  steps: 0,
  ticked: 0,
};

/**
 * Two sealed lines, as in a page of the book: the schema, and the record. Fields of `before` that this version doesn't
 * know stay.
 */
export function encodeDiagnosis(diagnosis: Diagnosis, before: string | null): string {
  const unknown = before === null ? {} : (recordOf(before) ?? {});
  return [seal(JSON.stringify({ schema: diagnosisSchema })), seal(JSON.stringify({ ...unknown, ...diagnosis }))].join(
    '\n',
  );
}

/** Total: whatever the text. The id is the key's, so that a record can't pass for another. */
export function decodeDiagnosis(id: DiagnosisId, text: string): Result<Diagnosis> {
  const record = recordOf(text);
  if (record === null) return refuse('这份检查在存储里被改动或截断了');
  const { startedOn, createdAt, updatedAt, answers } = record;
  if (record.id !== id || !isDay(startedOn) || !isInstant(createdAt) || !isInstant(updatedAt) || !isObject(answers)) {
    return refuse('这份检查的内容读不懂');
  }
  const value: Diagnosis = {
    id,
    officialAccountId: textOf(record.officialAccountId),
    programAccountId: textOf(record.programAccountId),
    officialName: textOf(record.officialName),
    programName: textOf(record.programName),
    answers,
    at: textOf(record.at),
    ticks: ticksOf(record.ticks),
    categoryId: textOf(record.categoryId),
    documents: Array.isArray(record.documents)
      ? record.documents.filter((name): name is string => typeof name === 'string')
      : [],
    errorText: textOf(record.errorText),
    round: Math.max(1, countOf(record.round)),
    summary: summaryOf(record.summary),
    closedOn: isDay(record.closedOn) ? record.closedOn : '',
    startedOn,
    updatedOn: isDay(record.updatedOn) ? record.updatedOn : startedOn,
    createdAt,
    updatedAt,
  };
  return ok(value);
}

/** Whether a text of this kind was written by a newer version of the app. */
export function isNewerSchema(text: string): boolean {
  const first = splitLines(text)[0]?.json ?? null;
  const schema = first === null ? undefined : fieldOf(parseJson(first), 'schema');
  return typeof schema === 'number' && schema > diagnosisSchema;
}

function recordOf(text: string): Record<string, unknown> | null {
  const json = splitLines(text)[1]?.json ?? null;
  const value = json === null ? undefined : parseJson(json);
  return isObject(value) ? value : null;
}

function summaryOf(value: unknown): DiagnosisSummary {
  const count = (name: string): number => countOf(fieldOf(value, name));
  return {
    position: textOf(fieldOf(value, 'position')),
    answered: count('answered'),
    total: count('total'),
    failing: count('failing'),
    unsure: count('unsure'),
    steps: count('steps'),
    ticked: count('ticked'),
  };
}

function ticksOf(value: unknown): Record<string, DayText> {
  const ticks: Record<string, DayText> = {};
  if (isObject(value)) for (const [step, day] of Object.entries(value)) if (isDay(day)) ticks[step] = day;
  return ticks;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isDay(value: unknown): value is DayText {
  return typeof value === 'string' && readDay(value) !== null;
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : 0;
}
