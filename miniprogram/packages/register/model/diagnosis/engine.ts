import type { Answers } from './answers';
import { contradictions } from './contradictions';
import type { QuestionId } from './questions/question';
import { visitsOf, type Visit } from './visits';

/**
 * The questions that apply with these answers, in order. Pure: depends on what is answered, never on when.
 * Answers to questions that don't apply are as if not given. As long as an answer and an error code don't go together,
 * nobody is sent to do it all again.
 */
export function walk(answers: Answers): Visit[] {
  const visits = visitsOf(answers);
  if (!visits.some(({ question }) => question.group === 'fallback') || contradictions(answers).length === 0)
    return visits;
  return visits.filter(({ question }) => question.group !== 'fallback');
}

/** The points to go through again once the to-do list is done: those that failed or were not sure, in order. */
export function questionsToRepeat(answers: Answers): QuestionId[] {
  const doubted = contradictions(answers).map(({ ask }) => ask);
  return walk(answers)
    .filter(({ question, choice }) => doubted.includes(question.id) || (choice !== null && choice.outcome !== 'fine'))
    .map((visit) => visit.question.id);
}
