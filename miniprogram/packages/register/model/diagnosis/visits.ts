import type { Answered, Answers } from './answers';
import type { Choice, Past, Question, QuestionId } from './questions/question';
import { choiceOf, isAsked, questions } from './questions/all';

/** A question that applies, with its answer if it has one. */
export interface Visit {
  question: Question;
  answered: Answered | null;
  choice: Choice | null;
}

/** The questions that apply with these answers, in order, whether or not the answers go together. */
export function visitsOf(answers: Answers): Visit[] {
  const visits: Visit[] = [];
  const asked = new Set<QuestionId>();
  let allFine = true;
  for (const question of questions) {
    const past: Past = { allFine, valueOf: (id) => (asked.has(id) && answers[id]?.value) || '' };
    if (!isAsked(question, past)) continue;
    const answered = answers[question.id] ?? null;
    const choice = answered && choiceOf(question.id, answered.value);
    asked.add(question.id);
    allFine = allFine && choice?.outcome === 'fine';
    visits.push({ question, answered, choice });
  }
  return visits;
}
