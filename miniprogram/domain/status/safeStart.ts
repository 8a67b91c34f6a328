/**
 * The day by which an application has to be handed in so that the review passes in time, even if it is returned once.
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
import { workingDaysBefore } from '../day/workdays';
import type { Choices, Standing } from '../rules/standing';

/**
 * Working days that the audit itself takes. Source: third parties only, low confidence; the official guide names the 15
 * days to the start alone.
 */
const auditDays = 5;
/** Working days from handing in to the start of the audit. */
const startDays = reviewNumbers.auditStartWorkingDays;

export interface SafeStart {
  /** Last day to hand in, itself included. */
  day: Day;
  /** 按往年估计: a year without announced holidays had a part in it. */
  estimated: boolean;
}

/**
 * Latest safe start = the 15th working day before (due − 5 working days − `slackDays` natural days), and never before
 * the window opens. A day that is counted back from doesn't count itself, worked or not: the 5th working day before a
 * Sunday and before the Monday after it are the same day. Source: 微信小程序认证指引 2018-11 for the 15 working days.
 */
export function latestSafeStart(dueOn: Day, opensOn: Day, slackDays: number): SafeStart {
  const start = countedBack(dueOn, slackDays);
  // Bound to the opening, the day no longer hangs on anybody's holidays.
  return start.day <= opensOn ? { day: opensOn, estimated: false } : start;
}

/** Thousands of accounts share a few hundred due days, and counting back looks at some fifty days each time. */
const counted = new Map<string, SafeStart>();
const countedLimit = 2000;

function countedBack(dueOn: Day, slackDays: number): SafeStart {
  const key = `${dueOn} ${slackDays}`;
  const known = counted.get(key);
  if (known) return known;
  const audit = workingDaysBefore(dueOn, auditDays);
  const start = workingDaysBefore(addDays(audit.day, -slackDays), startDays);
  const answer = { day: start.day, estimated: audit.estimated || start.estimated };
  if (counted.size >= countedLimit) counted.clear();
  counted.set(key, answer);
  return answer;
}

/** Handing in is what counts: an application that is being prepared or not paid isn't with the auditor yet. */
export function isHandedIn(account: AccountFields): boolean {
  return (
    openApplication(account.cycle) !== null &&
    lastAttempt(account.cycle.application).some(({ state }) => state === 'inReview')
  );
}

export interface SafeStartView extends SafeStart {
  /** day − today: negative when past, and then it is more urgent than any milestone. */
  daysLeft: number;
}

/**
 * The latest safe start of an account as long as it matters: null without a due day, for uncertified accounts, and once
 * handed in.
 */
export function safeStartOf(account: AccountFields, standing: Standing): SafeStartView | null {
  const start = safeDayOf(account, standing);
  return start && { ...start, daysLeft: daysBetween(standing.today, start.day) };
}

/** The same without the days left: which day it is doesn't depend on today. */
export function safeDayOf(account: AccountFields, { numbers, slackDays }: Choices): SafeStart | null {
  const dueOn = readDay(account.cycle.dueOn);
  if (dueOn === null || account.certifiedHow === 'never' || isHandedIn(account)) return null;
  return latestSafeStart(dueOn, windowBefore(dueOn, account.cycle.opensOn, numbers), slackDays);
}

/** 最晚 1月12日提交（含当日）; a due day or a year that is only estimated is said so. */
export function safeStartText({ day, estimated }: SafeStart, today: Day): string {
  return `最晚 ${shortDay(day, today)}提交（含当日${estimated ? '，按往年估计' : ''}）`;
}

/**
 * When the latest safe start has passed and nothing is handed in: more urgent than any milestone before the due day.
 */

/**
 * Does the latest safe start still mean something on this status? Inside the window, up to the due day, nothing handed
 * in. Before the window nobody can hand in, and past the due day there is no start left that would be safe.
 */
export function startMatters(status: CertificationStatus): boolean {
  return status.kind === 'due';
}

/** `start` as `safeStartOf` gives it for the account and day of the status. */
export function isLateStart(status: CertificationStatus, start: SafeStartView | null): boolean {
  return start !== null && start.daysLeft < 0 && startMatters(status);
}
