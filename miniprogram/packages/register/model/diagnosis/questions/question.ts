import type { RemedyId } from '../remedies/all';

const yesOrNo = ['yes', 'no', 'unsure'] as const;

/** The questions in the order in which they are asked, and what may answer each. Stored: a word keeps its meaning. */
export const answerValues = {
  flow: ['reuse', 'faceScan', 'unsure'],
  subjectType: [
    'enterprise',
    'individualBusiness',
    'media',
    'government',
    'otherOrganisation',
    'person',
    'overseas',
    'unsure',
  ],
  certified: yesOrNo,
  certificationValid: yesOrNo,
  typeMatches: yesOrNo,
  reuseTicked: yesOrNo,
  sameSubject: ['yes', 'noneYet', 'no', 'unsure'],
  nameFormat: yesOrNo,
  nameFree: yesOrNo,
  nameExtended: yesOrNo,
  nameOfAccounts: ['none', 'ours', 'others', 'several', 'unsure'],
  nameProtected: yesOrNo,
  categoryAllowed: yesOrNo,
  categoryDocuments: ['notNeeded', 'yes', 'no', 'unsure'],
  documentsInOrder: yesOrNo,
  categoryHints: yesOrNo,
  linkedList: yesOrNo,
  unfinished: yesOrNo,
  monthlyQuota: yesOrNo,
  subjectCap: yesOrNo,
  emailUsed: yesOrNo,
  scanTicket: ['yes', 'notYet', 'no', 'unsure'],
  retryGap: yesOrNo,
  subjectBlocked: yesOrNo,
  thirdParty: ['self', 'providerFine', 'providerFails', 'unsure'],
  redone: yesOrNo,
} as const;

export type QuestionId = keyof typeof answerValues;

/** What may answer a question; without one named, what may answer any. */
export type AnswerValue<Q extends QuestionId = QuestionId> = (typeof answerValues)[Q][number];

export const questionIds = Object.keys(answerValues) as readonly QuestionId[];

/**
 * What a question belongs to. The three causes are those of the founding article; the verdict is given for each group.
 */
export const groupIds = ['flow', 'eligibility', 'cause1', 'cause2', 'cause3', 'blockers', 'fallback'] as const;
export type GroupId = (typeof groupIds)[number];

/** What a choice says about the point asked: nothing stands in the way, something does, or nobody knows yet. */
export type Choice<V extends AnswerValue = AnswerValue> =
  | { value: V; label: string; outcome: 'fine' }
  | { value: V; label: string; outcome: 'failing'; remedy: RemedyId }
  /** Without a remedy of its own, an unsure point is to be looked up first, where the question says. */
  | { value: V; label: string; outcome: 'unsure'; remedy?: RemedyId };

/** What is known when a question comes up: only answers to earlier questions that applied themselves. */
export interface Past {
  /** The value chosen there; '' when the question did not apply or has no answer. */
  valueOf<Q extends QuestionId>(id: Q): AnswerValue<Q> | '';
  /** Every earlier question that applied has an answer, and each is fine. */
  allFine: boolean;
}

export interface Question<Q extends QuestionId = QuestionId> {
  id: Q;
  group: GroupId;
  /** What is asked about, in a few neutral words that read well before any answer: "同名的小程序：没有". */
  point: string;
  text: string;
  /** Why it is asked. */
  why: string;
  /** How to find the answer. */
  where: string;
  choices: readonly Choice<AnswerValue<Q>>[];
  /** Whether it concerns this registration at all; pure, and decided by earlier answers only. See `isAsked`. */
  applies(past: Past): boolean;
}

/** A question whose choices are those of its id: as it is written down. */
export type WrittenQuestion = { [Q in QuestionId]: Question<Q> }[QuestionId];

interface Labels {
  yes?: string;
  no?: string;
}

/** 是 / 否 / 不确定, where `fine` is the answer with which nothing stands in the way. */
export function yesNo(
  fine: 'yes' | 'no',
  remedy: RemedyId,
  labels: Labels = {},
): readonly Choice<'yes' | 'no' | 'unsure'>[] {
  const choice = (value: 'yes' | 'no', label: string): Choice<'yes' | 'no'> =>
    value === fine ? { value, label, outcome: 'fine' } : { value, label, outcome: 'failing', remedy };
  return [choice('yes', labels.yes ?? '是'), choice('no', labels.no ?? '否'), unsure()];
}

/** The last choice of every question: not knowing is never taken as fine. */
export function unsure(label = '不确定'): Choice<'unsure'> {
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
