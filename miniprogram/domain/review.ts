import type { AccountFields, Application, ClosedCycle, DueTrust } from './account';
import { emptyCycle } from './account';
import { openApplication } from './certificationStatus';
import type { Day } from './day';
import { formatDay } from './day';

export interface PassedReview {
  passedOn: Day;
  /** The next due day and where it comes from. */
  dueOn: Day;
  dueTrust: DueTrust;
  /** Yuan paid for this review, null when nobody says. */
  feeYuan: number | null;
}

/**
 * The account after a passed review (or first certification): the running cycle goes to the end of the history, an open
 * application in it ends with 已通过, and the next cycle starts under an id of its own. The input is left as it was.
 */
export function passReview(account: AccountFields, input: PassedReview): AccountFields {
  const passedOn = formatDay(input.passedOn);
  const closed: ClosedCycle = { ...account.cycle, passedOn, feeYuan: input.feeYuan, application: closedApplication(account, passedOn) };
  const history = [...account.history, closed];
  return {
    ...account,
    certifiedHow: account.certifiedHow === 'never' ? 'own' : account.certifiedHow,
    certifiedOn: passedOn,
    cycle: { ...emptyCycle(freshCycleId(history)), dueOn: formatDay(input.dueOn), dueTrust: input.dueTrust },
    history,
  };
}

function closedApplication(account: AccountFields, passedOn: string): Application | null {
  const { application } = account.cycle;
  if (!application || openApplication(account.cycle) === null) return application;
  return { ...application, steps: [...application.steps, { state: 'passed', on: passedOn, feeYuan: null, note: '' }] };
}

/** Counted from the history, not drawn at random: two devices that close the same cycle name the next one alike. */
function freshCycleId(history: readonly ClosedCycle[]): string {
  let count = history.length + 1;
  while (history.some((cycle) => cycle.id === `c${count}`)) count += 1;
  return `c${count}`;
}
