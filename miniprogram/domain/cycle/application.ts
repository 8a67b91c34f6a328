/** What an account's application for its review says: where it stands, what may follow, its chances, its cost. */
import type { Application, ApplicationState, ApplicationStep, ClosedCycle, Cycle } from '../account/account';
import type { Day } from '../day/day';
import { readDay } from '../day/day';
import { addDays } from '../day/arithmetic';
import { reviewNumbers } from '../rules/numbers';

/** `none`: nothing is logged yet. */
export type FromState = ApplicationState | 'none';

/** A fresh attempt may be logged from wherever it stands: somebody may open the app after having handed in. */
const beginnings: readonly ApplicationState[] = ['preparing', 'awaitingPayment', 'inReview'];

/**
 * 准备材料 → 待支付 → 审核中 → 打回重填 (and back) → 已通过 / 最终失败 / 已放弃. 政府 and 基金会 pay nothing, so payment may be left out.
 * A failed or abandoned application leaves the cycle open: the next attempt goes on in the same log. Passing closes the
 * cycle. Source: apply_status of the official documentation; 微信小程序认证指引 2018-11.
 */
export const moves: Readonly<Record<FromState, readonly ApplicationState[]>> = {
  none: beginnings,
  preparing: ['awaitingPayment', 'inReview', 'abandoned'],
  awaitingPayment: ['inReview', 'abandoned'],
  inReview: ['passed', 'returned', 'failed', 'abandoned'],
  returned: ['inReview', 'failed', 'abandoned'],
  passed: [],
  failed: beginnings,
  abandoned: beginnings,
};

/** Where an application stands. */
export function stateOf(application: Application | null): FromState {
  const steps = application?.steps ?? [];
  return steps[steps.length - 1]?.state ?? 'none';
}

/** The steps that may come next. After the last refill was used, the audit can't return the application once more. */
export function nextStates(application: Application | null): readonly ApplicationState[] {
  const next = moves[stateOf(application)];
  return chancesLeft(application) > 0 ? next : next.filter((state) => state !== 'returned');
}

const openStates: readonly ApplicationState[] = ['preparing', 'awaitingPayment', 'inReview', 'returned'];

/** State of the cycle's application while it is open (准备材料, 待支付, 审核中, 打回重填), else null. */
export function openApplication(cycle: Cycle): ApplicationState | null {
  const steps = cycle.application?.steps ?? [];
  const state = steps[steps.length - 1]?.state;
  return state !== undefined && openStates.includes(state) ? state : null;
}

/** The steps since the last failure or giving up: each attempt has its own chances, deadline and fee. */
export function lastAttempt(application: Application | null): readonly ApplicationStep[] {
  const steps = application?.steps ?? [];
  let from = 0;
  steps.forEach(({ state }, index) => {
    const ended = state === 'failed' || state === 'abandoned';
    // The end itself belongs to the attempt until the next one begins.
    if (ended && index < steps.length - 1) from = index + 1;
  });
  return steps.slice(from);
}

/** Which attempt it is, from 1: together with the application's id it names the attempt. */
export function attemptNumber(application: Application | null): number {
  const steps = application?.steps ?? [];
  return 1 + steps.slice(0, -1).filter(({ state }) => state === 'failed' || state === 'abandoned').length;
}

export interface Refill {
  /** Last day to hand in again, itself included; null while the day of the first return isn't known. */
  deadline: Day | null;
  chancesLeft: number;
}

/** How often the running attempt may still be handed in again: three, less one for each time it was. */
export function chancesLeft(application: Application | null): number {
  const steps = lastAttempt(application);
  const used = steps.filter(
    ({ state }, index) => state === 'inReview' && steps[index - 1]?.state === 'returned',
  ).length;
  return Math.max(0, reviewNumbers.refillChances - used);
}

/**
 * Chances and deadline of the running attempt once it was returned, else null. The deadline is shown, never enforced:
 * nothing fails by itself. Source: 微信小程序认证指引 2018-11 (3 chances within 30 natural days from the first return).
 */
export function refillOf(application: Application | null): Refill | null {
  const first = lastAttempt(application).find(({ state }) => state === 'returned');
  if (!first) return null;
  const returnedOn = readDay(first.on);
  return {
    deadline: returnedOn === null ? null : addDays(returnedOn, reviewNumbers.refillDays),
    chancesLeft: chancesLeft(application),
  };
}

/** The last day to hand in again, itself included, while the application is returned and may be; else null. */
export function refillDay(application: Application | null): Day | null {
  const refill = stateOf(application) === 'returned' ? refillOf(application) : null;
  return refill !== null && refill.chancesLeft > 0 ? refill.deadline : null;
}

/** Yuan paid at the steps of an application, null if no step says. A failed attempt's fee is gone and counts too. */
export function feesOf(application: Application | null): number | null {
  const paid = (application?.steps ?? []).flatMap(({ feeYuan }) => (feeYuan === null ? [] : [feeYuan]));
  return paid.length === 0 ? null : paid.reduce((sum, yuan) => sum + yuan, 0);
}

/** What a closed cycle cost in yuan: the sum given when it was closed, else that of its steps, null if nobody says. */
export function costOf(cycle: ClosedCycle): number | null {
  return cycle.feeYuan ?? feesOf(cycle.application);
}
