import type { Cycle } from '../account/account';
import { attemptNumber, stateOf, refillOf } from '../cycle/application';
import { addDays } from '../day/arithmetic';
import { fingerprint } from '../kit/fingerprint';
import type { Occasion } from './occasion';

/** Days before the last day to refill on which it is said first. */
const soonDays = 7;

/** While an application is returned: a week before the last day to hand it in again, and on that day. */
export function refillOccasions(cycle: Cycle): Occasion[] {
  const { application } = cycle;
  const deadline = stateOf(application) === 'returned' ? (refillOf(application)?.deadline ?? null) : null;
  if (!application || deadline === null) return [];
  const key = `${cycle.id}/R${fingerprint(application.id)}.${attemptNumber(application)}`;
  const about = { deadline, estimated: false, subject: '' };
  return [
    { ...about, key: `${key}:${soonDays}`, kind: 'refillSoon', day: addDays(deadline, -soonDays) },
    { ...about, key: `${key}:0`, kind: 'refillLast', day: deadline },
  ];
}
