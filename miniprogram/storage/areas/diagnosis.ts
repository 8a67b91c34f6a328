import type { Account, AccountId } from '../../domain/account/account';
import type { DayText } from '../../domain/day/day';
import { knownDay } from '../../domain/day/decode';
import {
  anyFields,
  anyText,
  count,
  finite,
  otherwise,
  readable,
  readableFields,
  shape,
  when,
} from '../../domain/kit/decoders';
import { isRecord, parseJson } from '../../domain/kit/json';
import type { Result } from '../../domain/kit/result';
import { ok, refuse } from '../../domain/kit/result';
import { readSealed, writeSealed } from '../sealed/lines';
import { schemas } from '../sealed/schemas';
import { seal } from '../sealed/seal';

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

const anyTextOrNone = otherwise(anyText, '');
const anyCount = otherwise(count, 0);

const summary = shape<DiagnosisSummary>({
  position: anyTextOrNone,
  answered: anyCount,
  total: anyCount,
  failing: anyCount,
  unsure: anyCount,
  steps: anyCount,
  ticked: anyCount,
});

/** Without its id, days and instants nobody can tell what it is; all else has a default. */
const diagnosis = shape<Diagnosis>({
  id: anyText,
  officialAccountId: anyTextOrNone,
  programAccountId: anyTextOrNone,
  officialName: anyTextOrNone,
  programName: anyTextOrNone,
  answers: anyFields,
  at: anyTextOrNone,
  ticks: readableFields(knownDay),
  categoryId: anyTextOrNone,
  documents: readable(anyText),
  errorText: anyTextOrNone,
  round: otherwise(
    when(count, (round) => round >= 1),
    1,
  ),
  summary: otherwise(summary, noSummary),
  closedOn: otherwise(knownDay, ''),
  startedOn: knownDay,
  updatedOn: otherwise(knownDay, ''),
  createdAt: finite,
  updatedAt: finite,
});

/** The header and one line for the record. Fields of `before` that this version doesn't know stay. */
export function encodeDiagnosis(value: Diagnosis, before: string | null): string {
  const unknown = before === null ? {} : (recordOf(before) ?? {});
  return writeSealed({ schema: schemas.diagnosis }, [seal(JSON.stringify({ ...unknown, ...value }))]);
}

/** Total: whatever the text. The id is the key's, so that a record can't pass for another. */
export function decodeDiagnosis(id: DiagnosisId, text: string): Result<Diagnosis> {
  const record = recordOf(text);
  if (record === null) return refuse('这份检查在存储里被改动或截断了');
  const read = diagnosis(record);
  if (!read.ok || read.value.id !== id) return refuse('这份检查的内容读不懂');
  const { updatedOn, startedOn } = read.value;
  return ok({ ...read.value, updatedOn: updatedOn === '' ? startedOn : updatedOn });
}

/** What stands in place of a name in the evidence, which quotes names so. */
const goneName = '「（已彻底删除）」';

/**
 * A diagnosis without the name of an account, and without its subject where it is about that account; what was answered
 * stays, and so does the id, by which the diagnoses of one account are told from others. The same object if nothing of
 * it was there.
 */
export function withoutAccount(value: Diagnosis, account: Pick<Account, 'id' | 'name' | 'subjectName'>): Diagnosis {
  const { officialAccountId, programAccountId } = value;
  const officialName = officialAccountId === account.id ? '' : value.officialName;
  const programName = programAccountId === account.id ? '' : value.programName;
  const isAbout = officialAccountId === account.id || programAccountId === account.id;
  const before = JSON.stringify(value.answers);
  const after = [account.name, isAbout ? account.subjectName : '']
    .filter((name) => name !== '')
    .reduce((json, name) => json.split(JSON.stringify(`「${name}」`).slice(1, -1)).join(goneName), before);
  if (after === before && officialName === value.officialName && programName === value.programName) return value;
  const answers = anyFields(parseJson(after));
  return { ...value, officialName, programName, answers: answers.ok ? answers.value : value.answers };
}

function recordOf(text: string): Record<string, unknown> | null {
  const sound = readSealed(text).lines.find(({ json }) => json !== null);
  const value = parseJson(sound?.json ?? '');
  return isRecord(value) ? value : null;
}
