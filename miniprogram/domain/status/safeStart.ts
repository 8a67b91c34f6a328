/**
 * What handing in today still leaves room for: a return (up to the safe day, 稳妥提交日), passing at once, or neither.
 * Always as if everything went as slowly as the rules allow.
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
  /** The same if nothing is returned: never earlier. */
  inTimeOn: Day;
  /** 按往年估计: a year without announced holidays had a part in it. */
  estimated: boolean;
}

/** No day of the window has room for a return. */
export interface NoSafeDay {
  kind: 'none';
  /** First day of the window, on which handing in is least unsafe. */
  opensOn: Day;
  /** Last day from which it passes in time if nothing is returned; it may be before the window. */
  inTimeOn: Day;
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
  return workingDaysAfter(addDays(latestAuditStart(handedInOn), slackDays), auditDays);
}

/** The day by which the audit starts, as the first two of these say. Throws a RangeError on NaN. */
export function latestAuditStart(handedInOn: Day): Day {
  return workingDaysAfter(workedFrom(handedInOn), startDays);
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
  const inTimeOn = lastSafeDay(dueOn, 0);
  return day < opensOn ? { kind: 'none', opensOn, inTimeOn, estimated } : { kind: 'by', day, inTimeOn, estimated };
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

/**
 * For who hands in on a day: `safe`, a return still fits; `tight`, it passes in time if it isn't returned; `late`, it
 * doesn't.
 */
export type StartLevel = 'safe' | 'tight' | 'late';

/** Before the window, of its first day: nobody can hand in earlier. */
export function levelOn(start: SafeStart, today: Day): StartLevel {
  if (start.kind === 'by' && today <= start.day) return 'safe';
  const from = start.kind === 'none' && today < start.opensOn ? start.opensOn : today;
  return from <= start.inTimeOn ? 'tight' : 'late';
}

/** `daysLeft`: day − today, negative when past. */
export type SafeStartView = ((SafeDay & { daysLeft: number }) | NoSafeDay) & { level: StartLevel };

/**
 * The latest safe start of an account as long as it matters, and how handing in today stands to it: null without a due
 * day, for uncertified accounts, and once handed in.
 */
export function safeStartOf(account: AccountFields, standing: Standing): SafeStartView | null {
  const { today } = standing;
  const start = safeDayOf(account, standing);
  if (start === null) return null;
  const level = levelOn(start, today);
  return start.kind === 'by' ? { ...start, level, daysLeft: daysBetween(today, start.day) } : { ...start, level };
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

/** What is said where no return fits any more. */
export const levelText = { tight: '现在交，一次通过还来得及', late: '到期前已来不及，越早交停得越短' } as const;

/** 稳妥提交日 1月12日（含当日）; past it, what handing in today still leads to. */
export function safeStartText(start: SafeStart, today: Day): string {
  if (start.kind === 'by' && today <= start.day)
    return `稳妥提交日 ${shortDay(start.day, today)}${bracketed(['含当日', usualYearMark(start)])}`;
  return `${levelText[levelOn(start, today) === 'tight' ? 'tight' : 'late']}${usualYearNote(start)}`;
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
