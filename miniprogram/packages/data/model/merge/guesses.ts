import {
  accountKinds,
  type AccountFields,
  type AccountKind,
  type SubjectType,
} from '../../../../domain/account/account';

/** A field that the text left open: the first of its options was taken, and the user may say otherwise. */
export type Guess =
  | { field: 'kind'; options: readonly AccountKind[] }
  | { field: 'subjectType'; options: readonly SubjectType[] };

/** What the user said of the guesses; '' = nothing yet. */
export interface Answers {
  kind: AccountKind | '';
  subjectType: SubjectType | '';
}

/** A text without a kind: most of what is pasted is about mini-programs. */
export const guessedKind: Guess = { field: 'kind', options: accountKinds };

/** The platform's 企业 may be a 个体工商户 too, who pays another fee. */
export const guessedSubject: Guess = { field: 'subjectType', options: ['enterprise', 'individualBusiness'] };

/** The fields with the answers to what was guessed about them; unanswered guesses stand. */
export function answered<T extends AccountFields>(fields: T, guesses: readonly Guess[], answers: Answers): T {
  const about = (field: Guess['field']): boolean => guesses.some((guess) => guess.field === field);
  return {
    ...fields,
    kind: (about('kind') && answers.kind) || fields.kind,
    subjectType: (about('subjectType') && answers.subjectType) || fields.subjectType,
  };
}
