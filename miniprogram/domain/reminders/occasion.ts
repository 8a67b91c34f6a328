/**
 * An occasion is a day on which an account has something to say. Its key says which one it is, whatever its date is
 * corrected to.
 */
import type { Day } from '../day/day';
import { readLeadTime } from './leadTime';

export type ReminderKind =
  | 'lead' // own lead time
  | 'opening' // three months before, or the window's opening, whichever is first
  | 'm2'
  | 'm1'
  | 'd7'
  | 'safeStart' // latest safe start, while nothing is handed in
  | 'due'
  | 'over30'
  | 'over60'
  | 'refillSoon'
  | 'refillLast'
  | 'documentSoon'
  | 'documentLast';

export interface Occasion {
  /** Under which it stands in the ledger: `c2/m1`, `c2/R….1:7`, `D….h9k:30`. */
  key: string;
  kind: ReminderKind;
  /** From this day on it speaks. */
  day: Day;
  /** What it is about: the due day, the latest safe start, the last day to refill, the document's last day. */
  deadline: Day;
  /** The deadline is only estimated: never to be called overdue. */
  estimated: boolean;
  /** Name of the document, label of the lead time; else ''. */
  subject: string;
}

const monthDays = 30.4375;

/**
 * Days after the due day. The latest safe start ranks above all milestones before the due day, because it is more
 * urgent when past.
 */
const countdownRanks: Readonly<Record<string, number>> = {
  open: -91.3,
  m2: -60.9,
  m1: -30.4,
  d7: -7,
  safe: -0.5,
  due: 0,
  o30: 30,
  o60: 60,
};

/**
 * Occasions that speak of the same thing: the countdown of a cycle, one attempt's refill, one document. Only the
 * tightest of a chain speaks.
 */
export function chainOf(key: string): string {
  const tail = tailOf(key);
  if (tail === key) return key.split('.')[0] ?? key;
  const colon = tail.lastIndexOf(':');
  return key.slice(0, key.length - tail.length) + (colon < 0 ? '' : tail.slice(0, colon));
}

/**
 * How tight an occasion is within its chain: larger is tighter. It goes by the key alone, so that no correction of a
 * date reorders what has spoken.
 */
export function tightness(key: string): number {
  const tail = tailOf(key);
  const colon = tail.lastIndexOf(':');
  if (colon >= 0) return -Number(tail.slice(colon + 1));
  const lead = tail.startsWith('L') ? readLeadTime(tail.slice(1)) : null;
  if (lead) return -lead.count * (lead.unit === 'month' ? monthDays : 1);
  return countdownRanks[tail] ?? Number.NEGATIVE_INFINITY;
}

/** What follows the cycle's id; the whole key where it has none. */
function tailOf(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}
