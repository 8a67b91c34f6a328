import type { Application, ClosedCycle } from '../account/account';

/** Yuan paid at the steps of an application, null if no step says. A failed attempt's fee is gone and counts too. */
export function feesOf(application: Application | null): number | null {
  const paid = (application?.steps ?? []).flatMap(({ feeYuan }) => (feeYuan === null ? [] : [feeYuan]));
  return paid.length === 0 ? null : paid.reduce((sum, yuan) => sum + yuan, 0);
}

/** What a closed cycle cost in yuan: the sum given when it was closed, else that of its steps, null if nobody says. */
export function costOf(cycle: ClosedCycle): number | null {
  return cycle.feeYuan ?? feesOf(cycle.application);
}
