import { newcomer } from './facts';
import { guessedKind } from './guesses';
import type { AddRow } from './row';
import type { RecognisedFacts } from '../recognise/types';

/** The row of an account that isn't stored. */
export function addRow(facts: RecognisedFacts, warnings: string[]): AddRow {
  const { fields, warnings: ofFields, guesses } = newcomer(facts);
  const kind = facts.kind === '' ? [guessedKind] : [];
  return { action: 'add', fields, warnings: warnings.concat(ofFields), guesses: kind.concat(guesses) };
}
