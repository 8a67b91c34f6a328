import type { Account, AccountFields } from '../../../../domain/account/account';
import { emptyFields } from '../../../../domain/account/account';
import type { Standing } from '../../../../domain/rules/standing';
import { findCategory } from '../categories/decode';
import type { Answers } from '../diagnosis/answers';
import { withAnswer } from '../diagnosis/answers';
import { tickedOf } from '../categories/requirement';
import { categoryClue } from './categoryClue';
import { nameFormatClue } from './nameClues';
import { prefill } from './prefill';
import type { RegistrationEntry } from './registrationLog';

/** What the app stores, at the moment it is looked at. */
export interface Stored {
  accounts: readonly Account[];
  log: readonly RegistrationEntry[];
  standing: Standing;
}

/** What a diagnosis is about, as far as something follows from it. */
interface Subject {
  officialAccountId: string;
  programAccountId: string;
  /** The name that is to be registered; '' = that of the stored program. */
  programName: string;
  categoryId: string;
  documents: readonly string[];
}

/**
 * Answers that follow from what is stored now, by question, each with its evidence. They are never stored themselves:
 * a due day corrected meanwhile answers differently the next time.
 */
export function cluesOf(subject: Subject, { accounts, log, standing }: Stored): Answers {
  const official = accounts.find(({ id }) => id === subject.officialAccountId);
  const program = programOf(subject, accounts);
  let clues: Answers = official ? prefill(official, program, accounts, log, standing) : {};
  if (!official && program && program.name.trim() !== '') {
    const { question, value, evidence } = nameFormatClue(program.name.trim());
    clues = withAnswer(clues, question, value, 'app', evidence);
  }
  const category = findCategory(subject.categoryId);
  if (!category) return clues;
  const { question, value, evidence } = categoryClue(category, tickedOf(category.options, subject.documents));
  return withAnswer(clues, question, value, 'app', evidence);
}

/** The name that was typed goes before the stored one: it is the one to be registered. */
function programOf(
  { programAccountId, programName }: Subject,
  accounts: readonly Account[],
): Account | AccountFields | null {
  const stored = accounts.find(({ id }) => id === programAccountId);
  if (stored) return programName === '' ? stored : { ...stored, name: programName };
  return programName === '' ? null : emptyFields(programName);
}
