import { choiceOf } from '../diagnosis/questions/all';
import type { AnswerValue, QuestionId } from '../diagnosis/questions/question';
import type { RemedyId } from '../diagnosis/remedies/all';

/**
 * 1–3: the three causes; the id of the blocker's question; the other flow; something that only stands beside a
 * registration; or a platform that is busy, which says nothing of the cause.
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
  | 'aside'
  | 'busy';

/**
 * Where a number stood: in the answer to a call, in the result that is pushed later, or nowhere in particular. The same
 * number can mean two things: −1 is "busy" in every answer, and a mismatch of names in a pushed result.
 */
export type CodeField = 'errcode' | 'status' | 'unsaid';

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

/** What a message without a number amounts to: the wording of an audit, say. */
export interface Remark extends CodeEntry {
  /** What it is called where a code would have its number. */
  code: string;
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
