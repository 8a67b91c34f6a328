import type { Answered, Answers } from './answers';
import { choiceOf } from './answers';
import type { Choice, Past, Question, QuestionId } from './questions/question';
import { questions } from './questions/all';

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
  const asked = new Set<QuestionId>();
  let allFine = true;
  for (const question of questions) {
    const past: Past = { allFine, valueOf: (id) => (asked.has(id) && answers[id]?.value) || '' };
    if (!question.applies(past)) continue;
    const answered = answers[question.id] ?? null;
    const choice = answered && choiceOf(question.id, answered.value);
    asked.add(question.id);
    allFine = allFine && choice?.outcome === 'fine';
    visits.push({ question, answered, choice });
  }
  return visits;
}

/** The points to go through again once the to-do list is done: those that failed or were not sure, in order. */
export function questionsToRepeat(answers: Answers): QuestionId[] {
  return walk(answers)
    .filter((visit) => visit.choice !== null && visit.choice.outcome !== 'fine')
    .map((visit) => visit.question.id);
}
