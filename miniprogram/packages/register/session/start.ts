import type { Account, AccountId } from '../../../domain/account/account';
import { noSummary, type DiagnosisFields } from '../../../storage/phone';
import { answersOf, type Answers } from '../model/diagnosis/answers';
import type { AnswerValue, QuestionId } from '../model/diagnosis/questions/question';
import { answersFromCodes } from '../model/errorCodes/allCodes';
import { readErrorText, toldBy } from '../model/errorCodes/readErrorText';
import type { Stored } from '../model/prefill/clues';
import { cluesOf } from '../model/prefill/clues';
import { answering } from '../model/diagnosis/moves';

/** What is chosen on the first screen. */
export interface Chosen {
  officialAccountId: AccountId | '';
  programAccountId: AccountId | '';
  programName: string;
  errorText: string;
}

const errorTextLimit = 1000;
export const nameLimit = 60;

/** Accounts whose qualification can be reused: 服务号 and 订阅号. */
export function isOfficial({ kind }: Pick<Account, 'kind'>): boolean {
  return kind === 'service' || kind === 'subscription';
}

/** The question that a new diagnosis begins with: the point that the error names, else which way it is. */
export function firstQuestion(errorText: string): QuestionId {
  return toldBy(readErrorText(errorText)).find(({ answer }) => answer !== null)?.answer?.question ?? 'flow';
}

/** What the first question is shown with: what is stored about the chosen accounts, and what the error says. */
export function answersAtStart(chosen: Chosen, stored: Stored): Answers {
  const answers = codeAnswers(chosen.errorText);
  return answersOf({ answers }, cluesOf({ ...chosen, categoryId: '', documents: [] }, stored));
}

/** A new diagnosis, with the answer to its first question and what the error code says. */
export function starting(
  chosen: Chosen,
  stored: Stored,
  value: AnswerValue,
  first: QuestionId = 'flow',
): DiagnosisFields {
  const nameOf = (id: string): string => stored.accounts.find((account) => account.id === id)?.name ?? '';
  const errorText = chosen.errorText.trim().slice(0, errorTextLimit);
  const fields: DiagnosisFields = {
    officialAccountId: chosen.officialAccountId,
    programAccountId: chosen.programAccountId,
    officialName: nameOf(chosen.officialAccountId),
    programName: chosen.programName.trim().slice(0, nameLimit) || nameOf(chosen.programAccountId),
    answers: first === 'flow' ? codeAnswers(errorText) : onThisWay(codeAnswers(errorText)),
    at: first,
    ticks: {},
    categoryId: '',
    documents: [],
    errorText,
    round: 1,
    summary: noSummary,
    closedOn: '',
  };
  return { ...fields, ...answering<QuestionId>(fields, cluesOf(fields, stored), first, value) };
}

/** Answers that the codes in an error text amount to. */
function codeAnswers(errorText: string): Answers {
  return errorText.trim() === '' ? {} : answersFromCodes(toldBy(readErrorText(errorText)));
}

/** Whoever begins at the point that a code of this way names has said which way it is. */
function onThisWay(answers: Answers): Answers {
  return answers.flow?.value === 'reuse' ? { ...answers, flow: { ...answers.flow, by: 'you' } } : answers;
}
