/** Which step of an application may follow which: the whole state machine as data. */
import type { Application, ApplicationState } from '../account/account';
import { chancesLeft } from './refill';

/** `none`: nothing is logged yet. */
export type FromState = ApplicationState | 'none';

/** A fresh attempt may be logged from wherever it stands: somebody may open the app after having handed in. */
const beginnings: readonly ApplicationState[] = ['preparing', 'awaitingPayment', 'inReview'];

/**
 * 准备材料 → 待支付 → 审核中 → 打回重填 (and back) → 已通过 / 最终失败 / 已放弃. 政府 and 基金会 pay nothing, so payment may be left out.
 * A failed or abandoned application leaves the cycle open: the next attempt goes on in the same log. Passing closes the cycle.
 * Source: apply_status of the official documentation; 微信小程序认证指引 2018-11.
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
