import type { Account, AccountFields } from '../../../../domain/account/account';
import { searchKey } from '../../../../domain/kit/text';
import type { AnswerValue, QuestionId } from '../diagnosis/questions/question';
import type { RegistrationEntry } from './registrationLog';
import type { Standing } from '../../../../domain/rules/standing';

/** An answer that follows from what the app stores. */
export interface ClueTo<Q extends QuestionId> {
  question: Q;
  value: AnswerValue<Q>;
  /** Chinese; names what it was read from, so that the reader can overrule it. */
  evidence: string;
}

export type Clue = { [Q in QuestionId]: ClueTo<Q> }[QuestionId];

/**
 * What there is to read from. `program`: null while it exists only as a plan. `others`: accounts in use other than the
 * two.
 */
export interface Known {
  official: Account;
  program: AccountFields | null;
  others: readonly Account[];
  log: readonly RegistrationEntry[];
  standing: Standing;
}

/** Names written the same way apart from blanks, letter case and the width of brackets and letters. */
export function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

/** The form in which names are compared; '' for a name that isn't known. */
export function plainName(name: string): string {
  return searchKey(name).replace(/ /g, '');
}
