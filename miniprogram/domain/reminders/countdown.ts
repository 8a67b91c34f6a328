import type { AccountFields } from '../account/account';
import { isSure } from '../account/trust';
import { readDay, type Day } from '../day/day';
import { milestonesOf } from '../status/milestones';
import type { MilestoneId } from '../status/milestones';
import { safeDayOf, usualYearMark } from '../status/safeStart';
import { leadDay, leadTimeLabel, readLeadTime } from './leadTime';
import type { Occasion, ReminderKind } from './occasion';
import type { CountdownMark, OccasionKey } from './occasionKey';
import { occasionKey } from './occasionKey';
import type { Choices } from '../rules/standing';

/**
 * Milestones that speak of themselves; the 3-month day and the opening are one reminder, and L = 1 follows the due day
 * at once.
 */
const spoken: Partial<Record<MilestoneId, readonly [CountdownMark, ReminderKind]>> = {
  m2: ['m2', 'm2'],
  m1: ['m1', 'm1'],
  d7: ['d7', 'd7'],
  due: ['due', 'due'],
  over30: ['o30', 'over30'],
  over60: ['o60', 'over60'],
};

/** Everything that the running cycle says on its way to the due day and after; nothing for what was never certified. */
export function countdownOccasions(account: AccountFields, leadTimes: readonly string[], choices: Choices): Occasion[] {
  const { cycle } = account;
  const dueOn = readDay(cycle.dueOn);
  if (dueOn === null || account.certifiedHow === 'never') return [];
  const estimated = !isSure(cycle);
  // Written out, not spread: a phone makes ten of them an account.
  const about = (key: OccasionKey, kind: ReminderKind, day: Day, subject = ''): Occasion => ({
    key,
    kind,
    day,
    deadline: dueOn,
    estimated,
    subject,
  });
  const marked = (mark: CountdownMark): OccasionKey =>
    occasionKey({ about: 'countdown', cycleId: cycle.id, mark, to: dueOn });
  const milestones = milestonesOf(account.kind, cycle, choices.numbers);
  // Sorted by day: the first of the two is the earlier one.
  const opening = milestones.find(({ id }) => id === 'opens' || id === 'm3');
  const occasions: Occasion[] = opening ? [about(marked('open'), 'opening', opening.day)] : [];
  milestones.forEach(({ id, day }) => {
    const [mark, kind] = spoken[id] ?? [];
    if (mark !== undefined && kind !== undefined) occasions.push(about(marked(mark), kind, day));
  });
  for (const code of new Set([...leadTimes, ...(account.leadTimes ?? [])])) {
    const lead = readLeadTime(code);
    const key = occasionKey({ about: 'lead', cycleId: cycle.id, code, to: dueOn });
    if (lead) occasions.push(about(key, 'lead', leadDay(lead, dueOn), leadTimeLabel(lead)));
  }
  const safe = safeDayOf(account, choices);
  if (safe) {
    const day = safe.kind === 'by' ? safe.day : safe.opensOn;
    occasions.push({
      key: marked('safe'),
      kind: safe.kind === 'by' ? 'safeStart' : 'noSafeStart',
      day,
      deadline: day,
      estimated,
      inTimeOn: safe.inTimeOn,
      subject: usualYearMark(safe),
    });
  }
  return occasions;
}
