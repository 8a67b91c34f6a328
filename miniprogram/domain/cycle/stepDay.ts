import type { Application } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { longDay } from '../day/words';

/** The latest day that a step of the application was logged on; null while no step has a day that can be read. */
export function lastStepDay(application: Application | null): Day | null {
  const days = (application?.steps ?? []).map((step) => readDay(step.on)).filter((day) => day !== null);
  return days.reduce<Day | null>((max, day) => (max === null || day > max ? day : max), null);
}

/** '' or why a step can't be on a day: not before the `last` one (null: there is none), not after today. */
export function dayProblem(last: Day | null, on: Day, today: Day): string {
  if (on > today) return '日期不能晚于今天';
  return last !== null && on < last ? `日期不能早于上一步（${longDay(last)}）` : '';
}

/** The same for the next step of an application. */
export function stepDayProblem(application: Application | null, on: Day, today: Day): string {
  return dayProblem(lastStepDay(application), on, today);
}
