import type { Account } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import type { Standing } from '../rules/standing';
import { certificationStatus, type CertificationStatus } from './status';
import { attentionBand, needsAttention } from './urgency';

/** An account with what follows from it and the day. */
export interface Judged {
  account: Account;
  status: CertificationStatus;
  asks: boolean;
  /** In the list by due days: the earliest first, what has none last, and there the more urgent first. */
  dueRank: number;
}

interface Kept extends Judged {
  today: Day;
  windowDays: number;
}

/** More than any day number. */
const afterAllDays = 100_000;
const bands = 16;

const kept = new WeakMap<Account, Kept>();

/**
 * How an account of the book stands, kept for as long as that object, the day and the length of the window are the
 * same: one of the book's is never changed, another takes its place.
 */
export function judged(account: Account, standing: Standing): Judged {
  const { today, numbers } = standing;
  const { windowDays } = numbers;
  const known = kept.get(account);
  if (known && known.today === today && known.windowDays === windowDays) return known;
  const status = certificationStatus(account, standing);
  // One that was never certified has no day that counts, whatever its record says.
  const dueOn = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  const dueRank = (dueOn ?? afterAllDays) * bands + attentionBand(status);
  const now: Kept = { account, status, asks: needsAttention(status), dueRank, today, windowDays };
  kept.set(account, now);
  return now;
}
