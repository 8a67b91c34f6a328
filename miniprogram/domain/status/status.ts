/**
 * The one place that says how an account's certification stands on a day. Screens, reminders and exports all ask here.
 */
import type { AccountFields, ApplicationState, Cycle, DueTrust } from '../account/account';
import { isSure } from '../account/trust';
import type { DayText, Day } from '../day/day';
import { openApplication } from '../cycle/application';
import { dayNumber } from '../day/gregorian';
import { readDay } from '../day/day';
import { addDays, addMonths, daysBetween } from '../day/arithmetic';
import { reviewNumbers } from '../rules/numbers';
import type { RuleNumbers } from '../rules/numbers';
import type { Standing } from '../rules/standing';

/** How close the due day is once the window is open; each begins on its own day and lasts until the next. */
export type Urgency = 'opened' | 'm2' | 'm1' | 'd7' | 'today';

export interface Dated {
  dueOn: Day;
  opensOn: Day;
  dueTrust: DueTrust;
  /** due − today: negative when past. */
  daysLeft: number;
}

/** An application of this cycle is with the auditor or came back; the countdown goes on beside it. */
interface Audited {
  /** null while the due day is unknown. */
  dated: Dated | null;
}

export type DueUnknownReason = 'missing' | 'reuseBefore2023' | 'estimatePast';

type Stand =
  /** `mayPublish`: an individual's mini-program goes public without certification. `required`: this one can't. */
  | { kind: 'uncertified'; mayPublish: boolean; required: boolean }
  /** `daysPast`: days since an estimated due day, 0 for the other reasons. */
  | { kind: 'dueUnknown'; reason: DueUnknownReason; dueOn: Day | null; daysPast: number }
  | ({ kind: 'valid'; daysToOpen: number } & Dated)
  | ({ kind: 'due'; urgency: Urgency } & Dated)
  | ({ kind: 'inReview' } & Audited)
  | ({ kind: 'returned' } & Audited)
  | ({ kind: 'overdue'; daysOver: number } & Dated);

/**
 * `application`: state of the open application of this cycle, null without one. It is told beside the status: only
 * what is handed in or returned is a status of its own, and only up to the due day.
 */
export type CertificationStatus = Stand & { application: ApplicationState | null };

export type StatusKind = CertificationStatus['kind'];

/** In the order in which the screens list them. */
export const statusKinds: readonly StatusKind[] = [
  'overdue',
  'returned',
  'due',
  'dueUnknown',
  'inReview',
  'uncertified',
  'valid',
];

/**
 * Status of an account as things stand. Total: every account has exactly one status on every day. Past a due day that
 * is sure it is overdue, whatever became of the application.
 * An estimated due day never yields `overdue`; once past, it asks to be checked in the console instead.
 * Source: getAccountBasicInfo and the official expiry notice for window and expiry; the app's own rule for estimates.
 */
export function certificationStatus(account: AccountFields, { today, numbers }: Standing): CertificationStatus {
  const application = openApplication(account.cycle);
  const never = account.certifiedHow === 'never';
  // An uncertified account has no due day, whatever stands there; its first application is shown all the same.
  const dated = never ? null : datedOf(account.cycle, today, numbers);
  if (dated !== null && dated.daysLeft < 0) {
    return isSure(dated)
      ? asDated({ kind: 'overdue', daysOver: -dated.daysLeft, application }, dated)
      : { kind: 'dueUnknown', reason: 'estimatePast', dueOn: dated.dueOn, daysPast: -dated.daysLeft, application };
  }
  // What is only being prepared, or not paid, is with nobody: it stays what it is without it.
  if (application === 'inReview' || application === 'returned') return { kind: application, dated, application };
  if (never) return uncertified(account, application);
  if (!dated) return { kind: 'dueUnknown', reason: missingReason(account), dueOn: null, daysPast: 0, application };
  const daysToOpen = daysBetween(today, dated.opensOn);
  return daysToOpen > 0
    ? asDated({ kind: 'valid', daysToOpen, application }, dated)
    : asDated({ kind: 'due', urgency: urgencyOf(dated.dueOn, today), application }, dated);
}

/** Assigned, not spread: that takes the phone many times as long, and there are thousands. */
function asDated<T extends object>(stand: T, dated: Dated): T & Dated {
  return Object.assign(stand, dated);
}

/**
 * The day on which the review window opens: the platform's begin day where one was imported and isn't after the due
 * day, else the days before it that `numbers` says (90); null while the due day is unknown.
 * Source: annual_review_begin_time, 90 days before the end in both official samples.
 */
export function windowOpensOn(cycle: Cycle, numbers: RuleNumbers): Day | null {
  const dueOn = readDay(cycle.dueOn);
  return dueOn === null ? null : windowBefore(dueOn, cycle.opensOn, numbers);
}

/** The same for a due day that is known; `imported` is the platform's begin day, '' without one. */
export function windowBefore(dueOn: Day, imported: DayText, numbers: RuleNumbers): Day {
  const begin = readDay(imported);
  return begin !== null && begin <= dueOn ? begin : addDays(dueOn, -numbers.windowDays);
}

function uncertified(account: AccountFields, application: ApplicationState | null): CertificationStatus {
  const program = account.kind === 'miniProgram';
  const mayPublish = program && account.subjectType === 'person';
  return {
    kind: 'uncertified',
    mayPublish,
    required: program && !mayPublish && account.subjectType !== '',
    application,
  };
}

function datedOf(cycle: Cycle, today: Day, numbers: RuleNumbers): Dated | null {
  const dueOn = readDay(cycle.dueOn);
  if (dueOn === null) return null;
  // A day without a trust gets the least one: it may remind, it may not accuse.
  const opensOn = windowBefore(dueOn, cycle.opensOn, numbers);
  return { dueOn, opensOn, dueTrust: cycle.dueTrust || 'estimated', daysLeft: daysBetween(today, dueOn) };
}

function urgencyOf(dueOn: Day, today: Day): Urgency {
  if (today >= dueOn) return 'today';
  if (today >= addDays(dueOn, -reviewNumbers.reminderDays)) return 'd7';
  if (today >= addMonths(dueOn, -reviewNumbers.reminderMonths.m1)) return 'm1';
  if (today >= addMonths(dueOn, -reviewNumbers.reminderMonths.m2)) return 'm2';
  return 'opened';
}

/**
 * Before 2023-11 a program took its certification over from the official account and expired with it. Source: founding
 * article; 认证指引 2018-11.
 */
function missingReason(account: AccountFields): DueUnknownReason {
  const certifiedOn = readDay(account.certifiedOn);
  const early = certifiedOn !== null && certifiedOn < dayNumber({ year: 2023, month: 11, day: 1 });
  return account.certifiedHow === 'reuse' && early ? 'reuseBefore2023' : 'missing';
}
