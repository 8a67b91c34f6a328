import type { RemedyId } from './remedies';

/** In the order in which they are asked. */
export const questionIds = [
  'flow',
  'subjectType',
  'certified',
  'certificationValid',
  'typeMatches',
  'reuseTicked',
  'sameSubject',
  'nameFormat',
  'nameFree',
  'nameExtended',
  'nameOfAccounts',
  'nameProtected',
  'categoryAllowed',
  'categoryDocuments',
  'documentsInOrder',
  'categoryHints',
  'linkedList',
  'unfinished',
  'monthlyQuota',
  'subjectCap',
  'emailUsed',
  'scanTicket',
  'retryGap',
  'subjectBlocked',
  'thirdParty',
  'redone',
] as const;
export type QuestionId = (typeof questionIds)[number];

/**
 * What a question belongs to. The three causes are those of the founding article; the verdict is given for each group.
 */
export const groupIds = ['flow', 'eligibility', 'cause1', 'cause2', 'cause3', 'blockers', 'fallback'] as const;
export type GroupId = (typeof groupIds)[number];

/** What a choice says about the point asked: nothing stands in the way, something does, or nobody knows yet. */
export type Choice =
  | { value: string; label: string; outcome: 'fine' }
  | { value: string; label: string; outcome: 'failing'; remedy: RemedyId }
  /** Without a remedy of its own, an unsure point is to be looked up first, where the question says. */
  | { value: string; label: string; outcome: 'unsure'; remedy?: RemedyId };

/** What is known when a question comes up: only answers to earlier questions that applied themselves. */
export interface Past {
  /** The value chosen there; '' when the question did not apply or has no answer. */
  valueOf(id: QuestionId): string;
  /** Every earlier question that applied has an answer, and each is fine. */
  allFine: boolean;
}

export interface Question {
  id: QuestionId;
  group: GroupId;
  /** What is asked about, in a few neutral words that read well before any answer: "同名的小程序：没有". */
  point: string;
  text: string;
  /** Why it is asked. */
  why: string;
  /** How to find the answer. */
  where: string;
  choices: readonly Choice[];
  /** Whether it is asked at all; pure, and decided by earlier answers only. */
  applies(past: Past): boolean;
}

interface Labels {
  yes?: string;
  no?: string;
}

/** 是 / 否 / 不确定, where `fine` is the answer with which nothing stands in the way. */
export function yesNo(fine: 'yes' | 'no', remedy: RemedyId, labels: Labels = {}): readonly Choice[] {
  const choice = (value: 'yes' | 'no', label: string): Choice =>
    value === fine ? { value, label, outcome: 'fine' } : { value, label, outcome: 'failing', remedy };
  return [choice('yes', labels.yes ?? '是'), choice('no', labels.no ?? '否'), unsure()];
}

/** The last choice of every question: not knowing is never taken as fine. */
export function unsure(label = '不确定'): Choice {
  return { value: 'unsure', label, outcome: 'unsure' };
}

/** Asked unless the other flow was chosen, with which this guide has nothing to do. */
export function inThisFlow(past: Past): boolean {
  return past.valueOf('flow') !== 'faceScan';
}

/** An individual's or an overseas account can't be used at all: asking how its certification stands helps nobody. */
export function mayUseReuse(past: Past): boolean {
  return inThisFlow(past) && past.valueOf('subjectType') !== 'person' && past.valueOf('subjectType') !== 'overseas';
}
