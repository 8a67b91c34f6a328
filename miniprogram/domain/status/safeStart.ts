/**
 * The day by which an application has to be handed in so that the review passes in time, even if it is returned once.
 * When it has passed and nothing is handed in, that is more urgent than any milestone before the due day.
 */
import type { AccountFields } from '../account/account';
import { lastAttempt, openApplication } from '../cycle/application';
import { windowBefore } from './status';
import type { CertificationStatus } from './status';
import { shortDay } from '../day/words';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays, daysBetween } from '../day/arithmetic';
import { reviewNumbers } from '../rules/numbers';
import { refuseBroken, workdayOn, workedFrom, workingDaysAfter } from '../day/workdays';
import type { Choices, Standing } from '../rules/standing';

/**
 * Working days that the audit itself takes. Source: third parties only, low confidence; the official guide names the 15
 * days to the start alone.
 */
const auditDays = 5;
/** Working days from handing in to the start of the audit. */
const startDays = reviewNumbers.auditStartWorkingDays;

export interface SafeDay {
  kind: 'by';
  /** Last day to hand in, itself included; always a worked one. */
  day: Day;
  /** 按往年估计: a year without announced holidays had a part in it. */
  estimated: boolean;
}

/** No day of the window is safe: whatever one does, it may be too late. */
export interface NoSafeDay {
  kind: 'none';
  /** First day of the window, on which handing in is least unsafe. */
  opensOn: Day;
  estimated: boolean;
}

export type SafeStart = SafeDay | NoSafeDay;

/**
 * The day on which a review has passed at the latest that is handed in on `handedInOn`, everything going as slowly as
 * the rules allow:
 * 1. handed in on a day off counts as handed in on the next worked day, when somebody is there to take it;
 * 2. the audit starts on the 15th working day after that day, which doesn't count itself;
 * 3. one return takes `slackDays` natural days more;
 * 4. it passes on the 5th working day after the day thus reached, which doesn't count itself, worked or not.
 * Never earlier for a later day. Source: 微信小程序认证指引 2018-11 for the 15 working days. Throws a RangeError on NaN.
 */
export function slowestPass(handedInOn: Day, slackDays: number): Day {
  const auditStart = workingDaysAfter(workedFrom(handedInOn), startDays);
  return workingDaysAfter(addDays(auditStart, slackDays), auditDays);
}

/**
 * The last day of the window, `opensOn` to `dueOn`, from which the slowest pass is on or before the due day.
 * @param slackDays natural days kept for one return, 0 or more. Throws a RangeError on anything else
 */
export function latestSafeStart(dueOn: Day, opensOn: Day, slackDays: number): SafeStart {
  refuseBroken(dueOn, opensOn, slackDays);
  if (slackDays < 0) throw new RangeError(`${slackDays} days for a return`);
  const day = lastSafeDay(dueOn, slackDays);
  const estimated = workdayOn(day).estimated || workdayOn(dueOn).estimated;
  return day < opensOn ? { kind: 'none', opensOn, estimated } : { kind: 'by', day, estimated };
}

/** Thousands of accounts share a few hundred due days, and finding one's last safe day looks at hundreds of days. */
const found = new Map<string, Day>();
const foundLimit = 2000;

/** The same without regard to the window. */
function lastSafeDay(dueOn: Day, slackDays: number): Day {
  const key = `${dueOn} ${slackDays}`;
  const known = found.get(key);
  if (known !== undefined) return known;
  const isSafe = (day: Day): boolean => slowestPass(day, slackDays) <= dueOn;
  // Without holidays it would be here; from there it is a few days at most, either way.
  let day = addDays(dueOn, -slackDays - ((startDays + auditDays) / 5) * 7);
  while (isSafe(addDays(day, 1))) day = addDays(day, 1);
  while (!isSafe(day)) day = addDays(day, -1);
  if (found.size >= foundLimit) found.clear();
  found.set(key, day);
  return day;
}

/** Handing in is what counts: an application that is being prepared or not paid isn't with the auditor yet. */
export function isHandedIn(account: AccountFields): boolean {
  return (
    openApplication(account.cycle) !== null &&
    lastAttempt(account.cycle.application).some(({ state }) => state === 'inReview')
  );
}

/** `daysLeft`: day − today, negative when past, and then it is more urgent than any milestone. */
export type SafeStartView = (SafeDay & { daysLeft: number }) | NoSafeDay;

/**
 * The latest safe start of an account as long as it matters: null without a due day, for uncertified accounts, and once
 * handed in.
 */
export function safeStartOf(account: AccountFields, standing: Standing): SafeStartView | null {
  const start = safeDayOf(account, standing);
  return start?.kind === 'by' ? { ...start, daysLeft: daysBetween(standing.today, start.day) } : start;
}

/** The same without the days left: which day it is doesn't depend on today. */
export function safeDayOf(account: AccountFields, { numbers, slackDays }: Choices): SafeStart | null {
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null || account.certifiedHow === 'never' || isHandedIn(account)) return null;
  return latestSafeStart(dueOn, windowBefore(dueOn, account.cycle.opensOn, numbers), slackDays);
}

/** Stands wherever a latest safe start is shown, spoken or sent; '' for one that hangs on announced holidays alone. */
export function usualYearMark({ estimated }: SafeStart): '' | '按往年估计' {
  return estimated ? '按往年估计' : '';
}

/** The mark in brackets behind a day that is named. */
export function usualYearNote(start: SafeStart): string {
  return bracketed([usualYearMark(start)]);
}

/** 最晚 1月12日提交（含当日）; 从年审期第一天提交也可能来不及，越早越好 where no day is safe. */
export function safeStartText(start: SafeStart, today: Day): string {
  if (start.kind === 'none') return `从年审期第一天提交也可能来不及，越早越好${usualYearNote(start)}`;
  return `最晚 ${shortDay(start.day, today)}提交${bracketed(['含当日', usualYearMark(start)])}`;
}

function bracketed(notes: readonly string[]): string {
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? '' : `（${said.join('，')}）`;
}

/**
 * Does the latest safe start still mean something on this status? Inside the window, up to the due day, nothing handed
 * in. Before the window nobody can hand in, and past the due day there is no start left that would be safe.
 */
export function startMatters(status: CertificationStatus): boolean {
  return status.kind === 'due';
}

/**
 * Where no day is safe, every day of the window is too late to be sure. `start` as `safeStartOf` gives it for the
 * account and day of the status.
 */
export function isLateStart(status: CertificationStatus, start: SafeStartView | null): boolean {
  return start !== null && (start.kind === 'none' || start.daysLeft < 0) && startMatters(status);
}
