/** A year ahead: how many accounts fall due in each month, and what their reviews will cost. */
import type { Account, AccountId, SubjectType } from '../account/account';
import { isSure } from '../account/trust';
import { stateOf } from '../cycle/application';
import type { Day } from '../day/day';
import { partsOf, readDay } from '../day/day';
import { feeOfAccount } from '../rules/feeFor';
import type { RuleNumbers } from '../rules/numbers';
import type { Standing } from '../rules/standing';

/**
 * Accounts and yuan. Exact: the due day was imported or confirmed and the fee is settled; the rest is estimated, apart.
 */
export interface Tally {
  exactCount: number;
  exactYuan: number;
  estimatedCount: number;
  estimatedYuan: number;
  /** Of both counts, accounts whose fee nobody knows; they add no yuan. */
  feeUnknown: number;
  /** Of those, accounts whose subject type isn't filled in: once it is, the fee is known. */
  untyped: number;
}

export interface Bucket extends Tally {
  /** By subject type, '' = not known; only those that occur. */
  bySubject: Partial<Record<SubjectType | '', Tally>>;
  /** In the order given: for the list behind the bar. */
  accountIds: AccountId[];
}

export interface MonthForecast extends Bucket {
  year: number;
  /** 1–12 */
  month: number;
}

export interface Forecast {
  /** Twelve, from today's month on. Today's too holds the whole month: what was due earlier in it and isn't done. */
  months: MonthForecast[];
  /** Due before today's month and not passed yet, or estimated to be: not lost, and due now. */
  past: Bucket;
  /** Due after the twelve months. */
  later: Bucket;
  /** Certified, but nobody knows until when: they can't be put anywhere. */
  undated: Bucket;
  /** Of what is past and the twelve months, those whose fee waits for the subject type. */
  untyped: Bucket;
}

/**
 * Forecast as things stand. Uncertified accounts, examples and deleted ones don't count. An application that
 * is paid costs nothing more.
 */
export function forecast(accounts: readonly Account[], { today, numbers }: Standing): Forecast {
  const { year, month } = partsOf(today);
  const first = year * 12 + month - 1;
  const months = Array.from({ length: 12 }, (_, index): MonthForecast => {
    return { ...emptyBucket(), year: Math.floor((first + index) / 12), month: ((first + index) % 12) + 1 };
  });
  const out: Forecast = {
    months,
    past: emptyBucket(),
    later: emptyBucket(),
    undated: emptyBucket(),
    untyped: emptyBucket(),
  };
  // Thousands before the first screen: what ES5 makes of for … of takes as long as all that is done in it.
  for (let at = 0; at < accounts.length; at += 1) {
    const account = accounts[at] as Account;
    if (account.example || account.deletedOn !== '' || account.certifiedHow === 'never') continue;
    const bucket = bucketOf(out, readDay(account.cycle.dueOn), first);
    const untyped = put(account, bucket, numbers);
    if (untyped && bucket !== out.later && bucket !== out.undated) put(account, out.untyped, numbers);
  }
  return out;
}

/** Sum of the twelve months and what is past: what the coming year costs. */
export function yearTotal({ months, past }: Forecast): Tally {
  const sum = emptyTally();
  [past, ...months].forEach((bucket) => {
    sum.exactCount += bucket.exactCount;
    sum.exactYuan += bucket.exactYuan;
    sum.estimatedCount += bucket.estimatedCount;
    sum.estimatedYuan += bucket.estimatedYuan;
    sum.feeUnknown += bucket.feeUnknown;
    sum.untyped += bucket.untyped;
  });
  return sum;
}

/** @param first months from year 0 to today's month */
function bucketOf(out: Forecast, dueOn: Day | null, first: number): Bucket {
  if (dueOn === null) return out.undated;
  const { year, month } = partsOf(dueOn);
  const index = year * 12 + month - 1 - first;
  return index < 0 ? out.past : (out.months[index] ?? out.later);
}

/** @returns whether its fee waits for the subject type */
function put(account: Account, bucket: Bucket, numbers: RuleNumbers): boolean {
  const { subjectType } = account;
  const subject = bucket.bySubject[subjectType] ?? emptyTally();
  bucket.bySubject[subjectType] = subject;
  bucket.accountIds.push(account.id);
  return count(account, [bucket, subject], numbers);
}

/**
 * Adds an account that falls due to each of the tallies.
 * @returns whether its fee waits for the subject type
 */
export function count(account: Account, tallies: readonly Tally[], numbers: RuleNumbers): boolean {
  const { subjectType, cycle } = account;
  const { fee, disputed, guessed } = feeOfAccount(account, numbers);
  const paid = ['inReview', 'returned'].includes(stateOf(cycle.application));
  const yuan = fee.kind === 'yuan' && !paid ? fee.yuan : 0;
  const feeUnknown = fee.kind === 'unknown' && !paid;
  const untyped = feeUnknown && subjectType === '';
  const exact = isSure(cycle) && (paid || !(disputed || guessed || feeUnknown));
  tallies.forEach((tally) => {
    tally[exact ? 'exactCount' : 'estimatedCount'] += 1;
    tally[exact ? 'exactYuan' : 'estimatedYuan'] += yuan;
    if (feeUnknown) tally.feeUnknown += 1;
    if (untyped) tally.untyped += 1;
  });
  return untyped;
}

/** Of no account. */
export function emptyTally(): Tally {
  return { exactCount: 0, exactYuan: 0, estimatedCount: 0, estimatedYuan: 0, feeUnknown: 0, untyped: 0 };
}

function emptyBucket(): Bucket {
  return { ...emptyTally(), bySubject: {}, accountIds: [] };
}
