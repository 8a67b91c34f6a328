import type { Account, AccountFields } from '../../../../domain/account/account';
import type { Answers } from '../diagnosis/answers';
import { withAnswer } from '../diagnosis/answers';
import { certificationClues } from './certificationClues';
import type { Known } from './clue';
import { nameClues } from './nameClues';
import { registerClues } from './registerClues';
import type { RegistrationEntry } from './registrationLog';
import type { Standing } from '../../../../domain/rules/standing';

/**
 * Answers that follow from what the app stores, each with its evidence, to be confirmed or overruled. What isn't known
 * is not answered. `program`: the program to be registered, null if nothing of it is stored; `all`: every stored
 * account (examples and deleted ones are left out; the two themselves may be among them).
 */
export function prefill(
  official: Account,
  program: AccountFields | Account | null,
  all: readonly Account[],
  log: readonly RegistrationEntry[],
  standing: Standing,
): Answers {
  const known: Known = {
    official,
    program,
    others: all.filter((account) => isOther(account, official, program)),
    log,
    standing,
  };
  const clues = [...certificationClues(known), ...nameClues(known), ...registerClues(known)];
  return clues.reduce<Answers>(
    (answers, clue) => withAnswer(answers, clue.question, clue.value, 'app', clue.evidence),
    {},
  );
}

function isOther(account: Account, official: Account, program: AccountFields | Account | null): boolean {
  if (account.example || account.deletedOn !== '') return false;
  return account.id !== official.id && !(program !== null && 'id' in program && program.id === account.id);
}
