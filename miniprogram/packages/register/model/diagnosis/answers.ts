import { isRecord } from '../../../../domain/kit/json';
import type { AnswerValue, Choice, QuestionId } from './questions/question';
import { answerValues, questionIds } from './questions/question';
import { isQuestionId, questionOf } from './questions/all';

/** Who gave an answer: the reader, the app from what it stores, or an error code. */
const answerers = ['you', 'app', 'code'] as const;
export type Answerer = (typeof answerers)[number];

export interface Answered<Q extends QuestionId = QuestionId> {
  value: AnswerValue<Q>;
  by: Answerer;
  /** What it rests on, Chinese; '' for an answer without a given reason. */
  evidence: string;
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

/** What is stored without the answers to these questions; all else stays, also what this version can't read. */
export function withoutAnswers(stored: StoredAnswers, ids: readonly QuestionId[]): StoredAnswers {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => !(ids as readonly string[]).includes(key)));
}

/** Whether a question offers this as an answer. */
export function isAnswerTo<Q extends QuestionId>(id: Q, value: unknown): value is AnswerValue<Q> {
  return (answerValues[id] as readonly unknown[]).includes(value);
}

/** The choice that stands for this value. Throws if the question has none such. */
export function choiceOf<Q extends QuestionId>(id: Q, value: AnswerValue<Q>): Choice {
  const found = questionOf(id).choices.find((choice) => choice.value === value);
  if (!found) throw new Error(`no answer ${String(value)} to ${id}`);
  return found;
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

/** All answers as the verdict takes them: those that were given, and for the rest what follows from what is known. */
export function answersOf({ answers }: { answers: StoredAnswers }, clues: Answers): Answers {
  return { ...clues, ...readAnswers(answers).answers };
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
  return {
    value,
    by: answerers.find((answerer) => answerer === by) ?? 'you',
    evidence: typeof evidence === 'string' ? evidence.slice(0, evidenceLimit) : '',
  };
}
