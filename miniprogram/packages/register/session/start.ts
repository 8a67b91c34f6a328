import type { Account, AccountId } from '../../../domain/account/account';
import { noSummary, type DiagnosisFields } from '../../../storage/phone';
import type { Answers } from '../model/diagnosis/answers';
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

/** A new diagnosis, with the answer to the first question and what the error code says. */
export function starting(chosen: Chosen, stored: Stored, flow: AnswerValue): DiagnosisFields {
  const nameOf = (id: string): string => stored.accounts.find((account) => account.id === id)?.name ?? '';
  const errorText = chosen.errorText.trim().slice(0, errorTextLimit);
  const fields: DiagnosisFields = {
    officialAccountId: chosen.officialAccountId,
    programAccountId: chosen.programAccountId,
    officialName: nameOf(chosen.officialAccountId),
    programName: chosen.programName.trim().slice(0, nameLimit) || nameOf(chosen.programAccountId),
    answers: codeAnswers(errorText),
    at: 'flow',
    ticks: {},
    categoryId: '',
    documents: [],
    errorText,
    round: 1,
    summary: noSummary,
    closedOn: '',
  };
  return { ...fields, ...answering<QuestionId>(fields, cluesOf(fields, stored), 'flow', flow) };
}

/** Answers that the codes in an error text amount to. */
function codeAnswers(errorText: string): Answers {
  return errorText.trim() === '' ? {} : answersFromCodes(toldBy(readErrorText(errorText)));
}
