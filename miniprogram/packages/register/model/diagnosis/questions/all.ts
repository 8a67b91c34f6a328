import type { AnswerValue, Choice, Past, Question, QuestionId } from './question';
import { questionIds } from './question';
import { blockerQuestions } from './blockers';
import { categoryQuestions } from './category';
import { certificationQuestions } from './certification';
import { fallbackQuestions } from './fallback';
import { nameQuestions } from './name';
import { isPointless } from './pointless';
import { startQuestions } from './start';

/** Every question of the guide, in the order in which they are asked. */
export const questions: readonly Question[] = [
  ...startQuestions,
  ...certificationQuestions,
  ...nameQuestions,
  ...categoryQuestions,
  ...blockerQuestions,
  ...fallbackQuestions,
];

const byId = new Map(questions.map((question) => [question.id, question]));

/** The question with this id; every id of `questionIds` has one. */
export function questionOf(id: QuestionId): Question {
  const question = byId.get(id);
  if (!question) throw new Error(`no question ${id}`);
  return question;
}

/** Whether a question comes up after these answers: it concerns this registration, and its answer still matters. */
export function isAsked(question: Question, past: Past): boolean {
  return question.applies(past) && !isPointless(question.id, (id) => past.valueOf(id));
}

/** Whether a text is the id of a question. */
export function isQuestionId(text: string): text is QuestionId {
  return (questionIds as readonly string[]).includes(text);
}

/** The choice that stands for this value. Throws if the question has none such. */
export function choiceOf<Q extends QuestionId>(id: Q, value: AnswerValue<Q>): Choice {
  const found = questionOf(id).choices.find((choice) => choice.value === value);
  if (!found) throw new Error(`no answer ${String(value)} to ${id}`);
  return found;
}
