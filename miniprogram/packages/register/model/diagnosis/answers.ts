import type { Choice, QuestionId } from './question';
import { questionIds } from './question';
import { isQuestionId, questionOf } from './questions';

/** Who gave an answer: the reader, the app from what it stores, or an error code. */
export const answerers = ['you', 'app', 'code'] as const;
export type Answerer = (typeof answerers)[number];

export interface Answered {
  /** Value of one of the question's choices. */
  value: string;
  by: Answerer;
  /** What it rests on, Chinese; '' for an answer without a given reason. */
  evidence: string;
}

/** Answers by question. Answers to questions that no longer apply may stay: the engine leaves them out. */
export type Answers = Readonly<Partial<Record<QuestionId, Answered>>>;

/** Longest evidence that is kept, in characters. */
const evidenceLimit = 300;

/** The answers with one more (or one replaced). A value that the question doesn't offer changes nothing. */
export function withAnswer(
  answers: Answers,
  id: QuestionId,
  value: string,
  by: Answerer = 'you',
  evidence = '',
): Answers {
  return choiceOf(id, value) ? { ...answers, [id]: { value, by, evidence } } : answers;
}

/** The answers without these questions. */
export function withoutAnswers(answers: Answers, ids: readonly QuestionId[]): Answers {
  const kept: Partial<Record<QuestionId, Answered>> = {};
  for (const id of questionIds) if (!ids.includes(id) && answers[id]) kept[id] = answers[id];
  return kept;
}

/** `added` over `answers`, but what the reader answered stays as answered. */
export function suggest(answers: Answers, added: Answers): Answers {
  const merged: Partial<Record<QuestionId, Answered>> = { ...answers };
  for (const id of questionIds) if (added[id] && answers[id]?.by !== 'you') merged[id] = added[id];
  return merged;
}

/** The choice that stands for this value; undefined if the question has none such. */
export function choiceOf(id: QuestionId, value: string): Choice | undefined {
  return questionOf(id).choices.find((choice) => choice.value === value);
}

/** Stored answers, whatever is in them: what is not a valid answer to a known question is left out. Never throws. */
export function decodeAnswers(stored: unknown): Answers {
  const answers: Partial<Record<QuestionId, Answered>> = {};
  if (!isRecord(stored)) return answers;
  for (const key of Object.keys(stored)) {
    const entry = isQuestionId(key) ? decodeOne(key, stored[key]) : null;
    if (isQuestionId(key) && entry) answers[key] = entry;
  }
  return answers;
}

function decodeOne(id: QuestionId, entry: unknown): Answered | null {
  if (!isRecord(entry) || typeof entry.value !== 'string' || !choiceOf(id, entry.value)) return null;
  const by = answerers.find((answerer) => answerer === entry.by) ?? 'you';
  const evidence = typeof entry.evidence === 'string' ? entry.evidence.slice(0, evidenceLimit) : '';
  return { value: entry.value, by, evidence };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
