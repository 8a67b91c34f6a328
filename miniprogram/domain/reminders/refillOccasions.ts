import type { Cycle } from '../account/account';
import { attemptNumber, refillDay } from '../cycle/application';
import { addDays } from '../day/arithmetic';
import { fingerprint } from '../kit/fingerprint';
import type { Occasion } from './occasion';
import { occasionKey } from './occasionKey';

/** Days before the last day to refill on which it is said. */
const stages = [
  ['refillSoon', 7],
  ['refillLast', 0],
] as const;

/** While an application is returned: a week before the last day to hand it in again, and on that day. */
export function refillOccasions(cycle: Cycle): Occasion[] {
  const { application } = cycle;
  const deadline = refillDay(application);
  if (!application || deadline === null) return [];
  const refill = {
    about: 'refill',
    cycleId: cycle.id,
    application: fingerprint(application.id),
    attempt: attemptNumber(application),
    to: deadline,
  } as const;
  return stages.map(([kind, daysBefore]) => ({
    key: occasionKey({ ...refill, daysBefore }),
    kind,
    day: addDays(deadline, -daysBefore),
    deadline,
    estimated: false,
    subject: '',
  }));
}
