import type { Answers, Claim } from './answers';
import type { QuestionId } from './questions/question';
import { questionIds } from './questions/question';
import { questionOf } from './questions/all';
import { isPointless } from './questions/pointless';
import { visitsOf, type Visit } from './visits';

/** An answer and an error code that can't both be true. */
export interface Contradiction {
  /** The question whose answer is to be looked at again. */
  ask: QuestionId;
  /** What each says, Chinese. */
  text: string;
}

/**
 * Answers that tell the same as what a code says of a question: "not certified" is as true of a certification that has
 * lapsed, and an account that may not register at all can't be certified for it either. Source: 61051, 61052.
 */
const sameAs: Partial<Record<QuestionId, readonly (readonly [QuestionId, string])[]>> = {
  certified: [
    ['certificationValid', 'no'],
    ['subjectType', 'person'],
    ['subjectType', 'overseas'],
  ],
  typeMatches: [
    ['subjectType', 'person'],
    ['subjectType', 'overseas'],
  ],
};

/**
 * Where an answer denies what a code says, or switches off the question that the code answers; one for each question to
 * be looked at, in the order of the questions.
 */
export function contradictions(answers: Answers): Contradiction[] {
  const claimed = questionIds.filter((id) => answers[id]?.claim !== undefined);
  if (claimed.length === 0) return [];
  const visits = visitsOf(answers);
  const texts = new Map<QuestionId, string[]>();
  for (const id of claimed) {
    const claim = answers[id]?.claim;
    if (!claim || isTold(id, claim, visits)) continue;
    const ask = visits.some(({ question }) => question.id === id) ? id : switchOf(id, answers, visits);
    texts.set(ask, [...(texts.get(ask) ?? []), claim.evidence]);
  }
  return visits
    .filter(({ question }) => texts.has(question.id))
    .map(({ question, choice }) => ({
      ask: question.id,
      text: `${(texts.get(question.id) ?? []).join('；')}。这和「${question.point}：${choice?.label ?? ''}」对不上。`,
    }));
}

/** The result shows what the code says: as a point that failed or is open, or in another answer that tells the same. */
function isTold(id: QuestionId, { value }: Claim, visits: readonly Visit[]): boolean {
  return visits.some(({ question, answered, choice }) => {
    if (!answered || !choice) return false;
    if (sameAs[id]?.some(([other, told]) => question.id === other && answered.value === told)) return true;
    if (choice.outcome === 'failing' && answered.by !== 'app' && isMoot(id, question.id, answered.value)) return true;
    if (question.id !== id) return false;
    // Every way of registering is fine in itself, and whoever isn't sure is asked all of this one.
    if (id === 'flow') return answered.value === value || (value === 'reuse' && answered.value === 'unsure');
    return answered.value === value || choice.outcome !== 'fine';
  });
}

/**
 * What a code says of a name or a category that has to go anyway may well be true, too. Of a certification it would not
 * say it if there were none.
 */
function isMoot(id: QuestionId, asked: QuestionId, value: string): boolean {
  return asked !== 'certified' && isPointless(id, (other) => (other === asked ? value : ''));
}

/** The first question whose answer keeps this one from being asked. */
function switchOf(id: QuestionId, answers: Answers, visits: readonly Visit[]): QuestionId {
  const found = visits.find(({ question }) =>
    questionOf(question.id).choices.some(({ value }) =>
      visitsOf({ ...answers, [question.id]: { value, by: 'you', evidence: '' } }).some(
        (visit) => visit.question.id === id,
      ),
    ),
  );
  return found?.question.id ?? 'flow';
}
