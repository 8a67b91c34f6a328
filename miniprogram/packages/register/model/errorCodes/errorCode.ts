import { choiceOf } from '../diagnosis/answers';
import type { AnswerValue, QuestionId } from '../diagnosis/questions/question';
import type { RemedyId } from '../diagnosis/remedies/all';

/**
 * 1–3: the three causes; the id of the blocker's question; the other flow; or something that only stands beside a
 * registration.
 */
export type CodeCause =
  | 1
  | 2
  | 3
  | 'subjectCap'
  | 'monthlyQuota'
  | 'unfinished'
  | 'scanTicket'
  | 'retryGap'
  | 'subjectBlocked'
  | 'thirdParty'
  | 'otherFlow'
  | 'aside';

/** The answer to a question of the guide that a code amounts to. */
export type CodeAnswer = { [Q in QuestionId]: { question: Q; value: AnswerValue<Q> } }[QuestionId];

/** What the app knows of a code. */
export interface CodeEntry {
  /** In plain Chinese words of our own. */
  meaning: string;
  cause: CodeCause;
  /** Steps with owners and duration; null where `advice` says it all. */
  remedy: RemedyId | null;
  /** What is special to this code, Chinese; '' if the remedy covers it. */
  advice: string;
  /** null: the code answers no question of the guide. */
  answer: CodeAnswer | null;
}

/** Entries by their codes. */
export type Codes = Readonly<Record<number, CodeEntry>>;

/** A code that answers a question of the guide; its remedy is that of the answer. */
export function answering(cause: CodeCause, meaning: string, answer: CodeAnswer, advice = ''): CodeEntry {
  const choice = choiceOf(answer.question, answer.value);
  const remedy = choice.outcome === 'failing' ? choice.remedy : null;
  return { meaning, cause, remedy, advice, answer };
}

/** A code that only carries advice. */
export function advising(cause: CodeCause, meaning: string, advice: string): CodeEntry {
  return { meaning, cause, remedy: null, advice, answer: null };
}
