import type { AnswerValue, QuestionId } from './question';

/** An answer to a question. */
export type Said = { [Q in QuestionId]: readonly [Q, AnswerValue<Q>] }[QuestionId];

/** Another name has to be found: what stands in the way of this one doesn't matter any more. */
const nameGone: readonly Said[] = [
  ['nameFormat', 'no'],
  ['nameFree', 'yes'],
];
/** Another category has to be chosen. */
const categoryGone: readonly Said[] = [['categoryAllowed', 'no']];
const uncertified: readonly Said[] = [['certified', 'no']];
/** It was registered after all: nothing is to be submitted. */
const isThere: readonly Said[] = [['linkedList', 'yes']];

/** By question, the earlier answers with which there is no point in asking it. */
export const pointlessAfter: Partial<Record<QuestionId, readonly Said[]>> = {
  certificationValid: uncertified,
  typeMatches: uncertified,
  reuseTicked: uncertified,
  nameFree: [['nameFormat', 'no']],
  nameExtended: nameGone,
  nameOfAccounts: nameGone,
  nameProtected: [...nameGone, ['nameOfAccounts', 'several']],
  categoryDocuments: categoryGone,
  documentsInOrder: [...categoryGone, ['categoryDocuments', 'notNeeded']],
  unfinished: isThere,
  monthlyQuota: isThere,
  subjectCap: isThere,
  emailUsed: isThere,
  scanTicket: isThere,
  retryGap: isThere,
  subjectBlocked: isThere,
  thirdParty: isThere,
  redone: isThere,
};

/** Whether an answer that was given makes a question pointless. `valueOf`: what was answered to an earlier one. */
export function isPointless(id: QuestionId, valueOf: (id: QuestionId) => string): boolean {
  return (pointlessAfter[id] ?? []).some(([other, value]) => valueOf(other) === value);
}
