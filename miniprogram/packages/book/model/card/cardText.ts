import type { AccountFields } from '../../../../domain/account/account';
import {
  accountKindLabel,
  certificationWayLabel,
  filingStatusLabel,
  subjectTypeLabel,
} from '../../../../domain/account/words';
import { csvText } from '../export/csv';
import { cardWords, sentOf, type Sent } from './sent';

/** A sheet takes that many columns and some more; what a longer note has beyond stands on its last line. */
const noteColumnsAtMost = 100;

/**
 * The accounts of a card as a sheet with headings, so that one reader reads files, pastes and cards. A line of a note
 * has a column of its own: a cell is one line.
 */
export function cardText(accounts: readonly AccountFields[]): string {
  const { note: noteWord, ...words } = cardWords;
  const keys = Object.keys(words) as Exclude<keyof Sent, 'note'>[];
  const rows = accounts.map((account) => ({ cells: cellsOf(account), lines: linesOf(account.note) }));
  const noteColumns = Math.max(0, ...rows.map(({ lines }) => lines.length));
  const upTo = (lines: readonly string[]): string[] => [...lines, ...Array<string>(noteColumns).fill('')];
  return csvText([
    [...keys.map((key) => words[key]), ...Array<string>(noteColumns).fill(noteWord)],
    ...rows.map(({ cells, lines }) => [...keys.map((key) => cells[key]), ...upTo(lines).slice(0, noteColumns)]),
  ]);
}

function linesOf(note: string): string[] {
  const lines = note.split('\n').filter((line) => line.trim() !== '');
  const last = noteColumnsAtMost - 1;
  return lines.length <= noteColumnsAtMost ? lines : [...lines.slice(0, last), lines.slice(last).join(' ')];
}

function cellsOf(account: AccountFields): Record<keyof Sent, string> {
  const sent = sentOf(account, { notes: true, contacts: true });
  return {
    ...sent,
    kind: accountKindLabel(sent.kind),
    subjectType: subjectTypeLabel(sent.subjectType),
    certifiedHow: certificationWayLabel(sent.certifiedHow),
    filingStatus: filingStatusLabel(sent.filingStatus),
    tags: sent.tags.join('、'),
    categories: sent.categories.join('、'),
  };
}
