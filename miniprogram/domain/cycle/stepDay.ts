import type { Application } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { longDay } from '../day/words';

/** '' or why a step can't be on a day: not before the step before it, not after today. */
export function stepDayProblem(application: Application | null, on: Day, today: Day): string {
  if (on > today) return '日期不能晚于今天';
  const days = (application?.steps ?? []).map((step) => readDay(step.on)).filter((day) => day !== null);
  const latest = days.reduce<Day | null>((max, day) => (max === null || day > max ? day : max), null);
  return latest !== null && on < latest ? `日期不能早于上一步（${longDay(latest)}）` : '';
}
