import { newcomer } from './facts';
import type { AddRow } from './row';
import type { RecognisedFacts } from '../recognise/types';

/** The row of an account that isn't stored. */
export function addRow(facts: RecognisedFacts, warnings: string[]): AddRow {
  const { fields, warnings: ofFields } = newcomer(facts);
  const guessed = facts.kind === '' ? ['没有写账号类型，先按小程序添加，可以修改'] : [];
  return { action: 'add', fields, warnings: [...warnings, ...ofFields, ...guessed] };
}
