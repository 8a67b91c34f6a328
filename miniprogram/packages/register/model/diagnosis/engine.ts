import type { Answered, Answers } from './answers';
import { choiceOf, withoutAnswers } from './answers';
import type { Choice, Past, Question, QuestionId } from './question';
import { questions } from './questions';

/** A question that applies, with its answer if it has one. */
export interface Visit {
  question: Question;
  answered: Answered | null;
  choice: Choice | null;
}

/**
 * The questions that apply with these answers, in order. Pure: depends on what is answered, never on when.
 * Answers to questions that don't apply are as if not given.
 */
export function walk(answers: Answers): Visit[] {
  const visits: Visit[] = [];
  const values = new Map<QuestionId, string>();
  let allFine = true;
  for (const question of questions) {
    const past: Past = { allFine, valueOf: (id) => values.get(id) ?? '' };
    if (!question.applies(past)) continue;
    const answered = answers[question.id] ?? null;
    const choice = answered ? (choiceOf(question.id, answered.value) ?? null) : null;
    if (choice) values.set(question.id, choice.value);
    allFine = allFine && choice?.outcome === 'fine';
    visits.push({ question, answered: choice ? answered : null, choice });
  }
  return visits;
}

/**
 * The first question that applies and has no answer; null when all are answered. One cause found doesn't end the walk.
 */
export function nextQuestion(answers: Answers): Question | null {
  return walk(answers).find((visit) => visit.choice === null)?.question ?? null;
}

/** How far the walk is: answered questions of those that apply by now. */
export function progress(answers: Answers): { answered: number; total: number } {
  const visits = walk(answers);
  return { answered: visits.filter((visit) => visit.choice !== null).length, total: visits.length };
}

/** The points to go through again once the to-do list is done: those that failed or were not sure, in order. */
export function questionsToRepeat(answers: Answers): QuestionId[] {
  return walk(answers)
    .filter((visit) => visit.choice !== null && visit.choice.outcome !== 'fine')
    .map((visit) => visit.question.id);
}

/** The answers to start the second round with: every fine one is kept. */
export function answersForRepeat(answers: Answers): Answers {
  return withoutAnswers(answers, questionsToRepeat(answers));
}

/** Questions answered by the app or a code and not yet confirmed or overruled by the reader, in order. */
export function unconfirmed(answers: Answers): QuestionId[] {
  return walk(answers)
    .filter((visit) => visit.answered !== null && visit.answered.by !== 'you')
    .map((visit) => visit.question.id);
}
