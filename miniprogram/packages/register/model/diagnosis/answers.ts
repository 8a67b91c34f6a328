import { isRecord } from '../../../../domain/kit/json';
import { settled } from './settled';
import type { AnswerValue, QuestionId } from './questions/question';
import { answerValues, questionIds } from './questions/question';
import { choiceOf, isQuestionId } from './questions/all';

export { choiceOf };

/** Who gave an answer: the reader, the app from what it stores, or an error code. */
const answerers = ['you', 'app', 'code'] as const;
export type Answerer = (typeof answerers)[number];

/** What an error code says to a question. */
export interface Claim<Q extends QuestionId = QuestionId> {
  value: AnswerValue<Q>;
  /** "错误码 61056：…" */
  evidence: string;
}

export interface Answered<Q extends QuestionId = QuestionId> {
  value: AnswerValue<Q>;
  by: Answerer;
  /** What it rests on, Chinese; '' for an answer without a given reason. */
  evidence: string;
  /** Stays when somebody answers otherwise, so that what the code said is never lost. */
  claim?: Claim<Q>;
}

/** Answers by question. Answers to questions that no longer apply may stay: the engine leaves them out. */
export type Answers = { readonly [Q in QuestionId]?: Answered<Q> };

/** Answers as they are stored, maybe by another version of the app: only what `readAnswers` makes of them is sure. */
export type StoredAnswers = Readonly<Record<string, unknown>>;

export interface ReadAnswers {
  answers: Answers;
  /** Questions of this version whose stored answer it doesn't know: to be answered again. */
  unread: readonly QuestionId[];
  /** Keys that are no question of this version; nothing can be asked about them. */
  strange: readonly string[];
}

/** Longest evidence that is kept, in characters. */
const evidenceLimit = 300;

/** The answers with one more (or one replaced). Throws on a value that the question doesn't offer. */
export function withAnswer<Q extends QuestionId>(
  answers: Answers,
  id: Q,
  value: AnswerValue<Q>,
  by: Answerer = 'you',
  evidence = '',
): Answers {
  return { ...answers, [id]: { value: choiceOf(id, value).value, by, evidence } };
}

/** The answers with what an error code says to a question. Throws on a value that the question doesn't offer. */
export function withClaim<Q extends QuestionId>(
  answers: Answers,
  id: Q,
  value: AnswerValue<Q>,
  evidence: string,
): Answers {
  const claim = { value: choiceOf(id, value).value, evidence };
  return { ...answers, [id]: { ...claim, by: 'code', claim } };
}

/** What is stored without anything that an error code said: once its steps are done, it says nothing about today. */
export function withoutClaims(stored: StoredAnswers): StoredAnswers {
  const left = Object.entries(stored).filter(([, entry]) => !(isRecord(entry) && entry.by === 'code'));
  return Object.fromEntries(left.map(([key, entry]) => [key, unclaimed(entry)]));
}

function unclaimed(entry: unknown): unknown {
  if (!isRecord(entry) || !('claim' in entry)) return entry;
  const { value, by } = entry;
  return { value, by, evidence: '' };
}

/** What is stored without the answers to these questions; all else stays, also what this version can't read. */
export function withoutAnswers(stored: StoredAnswers, ids: readonly QuestionId[]): StoredAnswers {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !(ids as readonly string[]).includes(key)));
}

/** Whether a question offers this as an answer. */
export function isAnswerTo<Q extends QuestionId>(id: Q, value: unknown): value is AnswerValue<Q> {
  return (answerValues[id] as readonly unknown[]).includes(value);
}

/** Stored answers, whatever is in them, parted into what this version reads and what it doesn't. Never throws. */
export function readAnswers(stored: StoredAnswers): ReadAnswers {
  let answers: Answers = {};
  const unread: QuestionId[] = [];
  for (const id of questionIds) {
    const entry = Object.prototype.hasOwnProperty.call(stored, id) ? stored[id] : undefined;
    if (entry === undefined) continue;
    const answered = readOne(id, entry);
    if (answered) answers = { ...answers, [id]: answered };
    else unread.push(id);
  }
  return { answers, unread, strange: Object.keys(stored).filter((key) => !isQuestionId(key)) };
}

/**
 * All answers as the verdict takes them: those that were given, and for the rest what follows from what is known. Where
 * a code says otherwise than what is known, both stand side by side.
 */
export function answersOf({ answers }: { answers: StoredAnswers }, clues: Answers): Answers {
  return settled(readAnswers(answers).answers, clues);
}

/** Says how many stored answers this version can't read; '' when it reads all. */
export function unreadText({ unread, strange }: ReadAnswers): string {
  const count = unread.length + strange.length;
  if (count === 0) return '';
  return `有 ${count} 个回答这个版本看不懂，已略过${unread.length > 0 ? '，请重新回答' : ''}`;
}

function readOne<Q extends QuestionId>(id: Q, entry: unknown): Answered<Q> | null {
  if (!isRecord(entry)) return null;
  const { value, by, evidence } = entry;
  if (!isAnswerTo(id, value)) return null;
  const answered: Answered<Q> = {
    value,
    by: answerers.find((answerer) => answerer === by) ?? 'you',
    evidence: shortened(evidence),
  };
  const claim = claimOf(id, entry.claim) ?? (answered.by === 'code' ? { value, evidence: answered.evidence } : null);
  return claim === null ? answered : { ...answered, claim };
}

function claimOf<Q extends QuestionId>(id: Q, claim: unknown): Claim<Q> | null {
  if (!isRecord(claim) || !isAnswerTo(id, claim.value)) return null;
  return { value: claim.value, evidence: shortened(claim.evidence) };
}

function shortened(evidence: unknown): string {
  return typeof evidence === 'string' ? evidence.slice(0, evidenceLimit) : '';
}
