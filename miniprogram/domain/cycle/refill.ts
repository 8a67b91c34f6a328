/** Refilling a returned application (打回重填): how often, and until when. */
import type { Application } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays } from '../day/arithmetic';
import { reviewNumbers } from '../rules/numbers';
import { lastAttempt } from './attempt';

export interface Refill {
  /** Last day to hand in again, itself included; null while the day of the first return isn't known. */
  deadline: Day | null;
  chancesLeft: number;
}

/** How often the running attempt may still be handed in again: three, less one for each time it was. */
export function chancesLeft(application: Application | null): number {
  const steps = lastAttempt(application);
  const used = steps.filter(({ state }, index) => state === 'inReview' && steps[index - 1]?.state === 'returned').length;
  return Math.max(0, reviewNumbers.refillChances - used);
}

/**
 * Chances and deadline of the running attempt once it was returned, else null. The deadline is shown, never enforced: nothing
 * fails by itself. Source: 微信小程序认证指引 2018-11 (3 chances within 30 natural days from the first return).
 */
export function refillOf(application: Application | null): Refill | null {
  const first = lastAttempt(application).find(({ state }) => state === 'returned');
  if (!first) return null;
  const returnedOn = readDay(first.on);
  return { deadline: returnedOn === null ? null : addDays(returnedOn, reviewNumbers.refillDays), chancesLeft: chancesLeft(application) };
}
