/** The user's decisions about one row of a paste. Each gives a new row and leaves the old one as it was. */
import type { Account, AccountId } from '../../../../domain/account/account';
import type { Day } from '../../../../domain/day/day';
import { readDay } from '../../../../domain/day/day';
import { changesBetween } from './changes';
import { mergeFacts, withDue } from './facts';
import { addRow } from './addRow';
import { answered, type Answers } from './guesses';
import type { PasteRow, UpdateRow } from './row';
import { rowFor } from './row';
import { passReview } from '../../../../domain/cycle/passReview';

/** `keep`: the stored due day stays, and with it the running cycle. `take`: the pasted one replaces it. */
export function resolveConflict(row: PasteRow, choice: 'keep' | 'take'): PasteRow {
  if (row.action !== 'update' || !row.conflict) return row;
  const { conflict } = row;
  if (choice === 'keep') return settled({ ...row, conflict: null, passed: null });
  const cycle = withDue(row.running, conflict.pasted, conflict.trust, conflict.opensOn);
  return settled({ ...row, after: { ...row.after, cycle }, conflict: null });
}

/**
 * `close`: the running cycle ends as passed and the pasted due day begins the next one, which also settles a conflict
 * about it. The day on which it passed isn't known: the stored due day stands in for it (see `PassedOffer`), which the
 * offer says.
 */
export function resolvePassed(row: PasteRow, close: boolean, today: Day): PasteRow {
  if (row.action !== 'update' || !row.passed) return row;
  const { passed, running } = row;
  const passedOn = readDay(passed.passedOn);
  const dueOn = readDay(passed.toDue);
  if (!close || passedOn === null || dueOn === null) return settled({ ...row, passed: null });
  const closed = passReview(
    { ...row.after, cycle: running },
    { passedOn, dueOn, dueTrust: passed.trust, feeYuan: null },
    today,
  );
  if (!closed.ok) {
    const why = `没有记成年审通过：${closed.problem}，请到办理进度里核对`;
    return settled({ ...row, warnings: row.warnings.concat(why), passed: null });
  }
  const cycle = { ...closed.value.cycle, opensOn: passed.opensOn };
  const after: Account = { ...row.after, ...closed.value, cycle };
  return settled({ ...row, after, conflict: null, passed: null });
}

/** Which account a name belongs to: one of the candidates, or a new one. An id that is no candidate changes nothing. */
export function resolveChoice(row: PasteRow, choice: AccountId | 'new', today: Day): PasteRow {
  if (row.action !== 'choose') return row;
  const { facts, warnings } = row.item;
  if (choice === 'new') return addRow(facts, warnings);
  const account = row.candidates.find((candidate) => candidate.id === choice);
  return account ? rowFor(account, mergeFacts(account, facts, today), warnings) : row;
}

/** What was guessed about the account, as the user has it. */
export function resolveGuesses(row: PasteRow, answers: Answers): PasteRow {
  if (row.action === 'add') return { ...row, fields: answered(row.fields, row.guesses, answers) };
  return row.action === 'update' ? settled({ ...row, after: answered(row.after, row.guesses, answers) }) : row;
}

function settled(row: UpdateRow): PasteRow {
  const changes = changesBetween(row.before, row.after);
  if (changes.length === 0 && !row.conflict && !row.passed)
    return { action: 'same', account: row.before, warnings: row.warnings };
  return { ...row, changes };
}
