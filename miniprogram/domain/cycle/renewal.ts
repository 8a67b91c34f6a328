/**
 * Whether a due day that moved was corrected, or is another year's: the one rule for what was said of it, for what was
 * put into a calendar, and for a review that must have passed. A document's last day goes by it too.
 */
import type { Cycle } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { daysBetween } from '../day/arithmetic';
import { lastStepDay } from './stepDay';

/** Source: the app's own rule. A review moves the due day by about a year, a correction by days or weeks. */
const renewalDays = 180;

/** Is this one due day, corrected at most? It is not asked over how many steps it moved: the two days alone count. */
export function isSameDue(one: Day, other: Day): boolean {
  return Math.abs(daysBetween(one, other)) < renewalDays;
}

/**
 * The due day of a later year means that the review of this cycle has passed, and nobody says when: the latest day on
 * which it can have passed without having been late. That is the stored due day, but not before the last step that was
 * logged, and today where that is still to come. Null where the new due day says nothing of the kind.
 */
export function passedBefore(cycle: Cycle, dueOn: Day, today: Day): Day | null {
  const old = readDay(cycle.dueOn);
  if (old === null || dueOn < old || isSameDue(old, dueOn)) return null;
  const last = lastStepDay(cycle.application);
  const wanted = last !== null && last > old ? last : old;
  return today > wanted ? wanted : today;
}
