import type { Account } from '../../domain/account/account';
import { advance, type NewStep } from '../../domain/cycle/advance';
import { openApplication } from '../../domain/cycle/application';
import type { Day } from '../../domain/day/day';
import type { CertificationStatus } from '../../domain/status/status';

/** What can be written down of the review on the spot. */
export type ActId = 'submit' | 'return' | 'pass';

export interface Act {
  id: ActId;
  text: string;
}

export interface Acts {
  /** The one that the person most likely came for; null when nothing presses, or something else comes first. */
  first: Act | null;
  others: Act[];
}

const texts: Readonly<Record<ActId, string>> = { submit: '记录已提交', return: '记录打回', pass: '记为已通过' };

/** The step that an act logs: done today, with no more to say. */
export function stepToday(id: Exclude<ActId, 'pass'>, today: Day): NewStep {
  return { state: id === 'submit' ? 'inReview' : 'returned', on: today, feeYuan: null, note: '' };
}

/** Only what the log of the application takes today; a pass can always be written down. */
export function actsOf(account: Account, status: CertificationStatus, today: Day): Acts {
  const inReview = openApplication(account.cycle) === 'inReview';
  const calm = status.application === null && (status.kind === 'valid' || status.kind === 'uncertified');
  const step = inReview ? 'return' : 'submit';
  const early = calm && status.kind === 'valid';
  const may = !early && advance(account.cycle.application, stepToday(step, today), today).ok;
  const pass: Act = { id: 'pass', text: texts.pass };
  const steps: Act[] = may ? [{ id: step, text: texts[step] }] : [];
  const all = inReview ? [pass, ...steps] : [...steps, pass];
  if (calm || status.kind === 'dueUnknown' || !(may || inReview)) return { first: null, others: all };
  return { first: all[0] ?? null, others: all.slice(1) };
}
