import { putBack, unchanged, type EntryRef, type Ledger } from '../../domain/reminders/ledger';
import { theBook, theReminders, unwritten, type Written } from '../../storage/phone';
import type { Offer } from '../../screen/offers';

export interface Answered {
  /** Of what was written down; null where nothing was. */
  offer: Offer | null;
  /** '' or why not all of it was. */
  problem: string;
}

/** What becomes of some reminders. */
export type Change = (ledger: Ledger, refs: readonly EntryRef[]) => Ledger;

/** Writes down what became of reminders, all at once. @param text what the offer to take it back says */
export function answer(refs: readonly EntryRef[], change: Change, text: string): Answered {
  const { ledger } = theReminders();
  const before = ledger.read();
  const after = change(before, refs);
  const saved = ledger.write(after);
  // It lies in several places, and one of them may have refused.
  const done = unchanged(ledger.read(), after, refs);
  const problem = saved.ok ? '' : `没有${done.length > 0 ? '全部' : ''}记下来。${saved.problem.message}`;
  return { offer: done.length > 0 ? offerOf(text, done, before, after) : null, problem };
}

function offerOf(text: string, done: readonly EntryRef[], before: Ledger, after: Ledger): Offer {
  const { ledger } = theReminders();
  const undo = (): Written<null> => {
    const now = ledger.read();
    const back = unchanged(now, after, done);
    const there = new Set([...back, ...unchanged(now, before, done)]);
    const left = done.filter((ref) => !there.has(ref));
    const saved = ledger.write(putBack(now, before, back));
    return !saved.ok || left.length === 0 ? saved : unwritten('failed', leftText(left, back.length));
  };
  return { text, note: '', size: done.length, undo, stands: () => unchanged(ledger.read(), after, done).length > 0 };
}

/** “甲店”“乙店”等 5 条之后又变过，没有动；其余 60 条已撤销。 */
function leftText(left: readonly EntryRef[], undone: number): string {
  const names = left.slice(0, 3).map(({ accountId }) => `“${theBook().find(accountId)?.name ?? ''}”`);
  const rest = undone > 0 ? `；其余 ${undone} 条已撤销` : '';
  return `${names.join('')}${left.length > 3 ? '等' : ''} ${left.length} 条提醒之后又变过，没有动${rest}。`;
}
