import type { AccountKind, Cycle } from '../account/account';
import { windowBefore } from './status';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays, addMonths } from '../day/arithmetic';
import { restrictionDays, reviewNumbers } from '../rules/numbers';
import type { RuleNumbers } from '../rules/numbers';

/** The points of a review cycle. */
export const milestoneIds = ['opens', 'm3', 'm2', 'm1', 'd7', 'due', 'over1', 'over30', 'over60'] as const;
export type MilestoneId = (typeof milestoneIds)[number];

export interface Milestone {
  id: MilestoneId;
  day: Day;
}

/**
 * The timeline of a cycle, by day; empty while the due day is unknown. The 3-month day is a reminder of its own: 89–92
 * days before the due day, it falls beside the opening of the window, not on it. Only mini-programs lose more on +30
 * and +60. Source: official reminders at 3, 2, 1 months and 7 days; official expiry notice for the days after.
 */
export function milestonesOf(kind: AccountKind, cycle: Cycle, numbers: RuleNumbers): Milestone[] {
  const dueOn = readDay(cycle.dueOn);
  if (dueOn === null) return [];
  const { m3, m2, m1 } = reviewNumbers.reminderMonths;
  const line: Milestone[] = [
    { id: 'opens', day: windowBefore(dueOn, cycle.opensOn, numbers) },
    { id: 'm3', day: addMonths(dueOn, -m3) },
    { id: 'm2', day: addMonths(dueOn, -m2) },
    { id: 'm1', day: addMonths(dueOn, -m1) },
    { id: 'd7', day: addDays(dueOn, -reviewNumbers.reminderDays) },
    { id: 'due', day: dueOn },
    { id: 'over1', day: addDays(dueOn, restrictionDays.first) },
  ];
  if (kind === 'miniProgram') {
    line.push(
      { id: 'over30', day: addDays(dueOn, restrictionDays.share) },
      { id: 'over60', day: addDays(dueOn, restrictionDays.access) },
    );
  }
  return line.sort((a, b) => a.day - b.day || milestoneIds.indexOf(a.id) - milestoneIds.indexOf(b.id));
}
