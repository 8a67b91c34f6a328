import type { AccountFields, Application, ApplicationStep, ClosedCycle, DueTrust } from '../account/account';
import { emptyCycle } from '../account/account';
import { openApplication } from './application';
import { stepDayProblem } from './stepDay';
import type { Day } from '../day/day';
import { formatDay } from '../day/day';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';

export interface PassedReview {
  passedOn: Day;
  /** The next due day and where it comes from. */
  dueOn: Day;
  dueTrust: DueTrust;
  /** Yuan paid for this review, null when nobody says. */
  feeYuan: number | null;
  /** Whether the name passed too: qualification and name are judged apart. Absent = nobody says. */
  namePassed?: boolean;
  note?: string;
}

/**
 * The account after a passed review (or first certification): the running cycle goes to the end of the history, an open
 * application in it ends with 已通过, and the next cycle starts under an id of its own. The input is left as it was.
 * Refused, in Chinese, on a day after today or before the last step that was logged.
 */
export function passReview(account: AccountFields, input: PassedReview, today: Day): Result<AccountFields> {
  const problem = stepDayProblem(account.cycle.application, input.passedOn, today);
  if (problem !== '') return refuse(problem);
  const passedOn = formatDay(input.passedOn);
  const closed: ClosedCycle = {
    ...account.cycle,
    passedOn,
    feeYuan: input.feeYuan,
    application: closedApplication(account, passedOn, input),
  };
  const history = [...account.history, closed];
  return ok({
    ...account,
    certifiedHow: account.certifiedHow === 'never' ? 'own' : account.certifiedHow,
    certifiedOn: passedOn,
    cycle: { ...emptyCycle(freshCycleId(history)), dueOn: formatDay(input.dueOn), dueTrust: input.dueTrust },
    history,
  });
}

/**
 * Only an application in review can pass: where the log stopped before that, the step that must have been is put in.
 */
function closedApplication(
  account: AccountFields,
  passedOn: string,
  { namePassed, note = '' }: PassedReview,
): Application | null {
  const { application } = account.cycle;
  const open = openApplication(account.cycle);
  if (!application || open === null) return application;
  const skipped: ApplicationStep[] =
    open === 'inReview' ? [] : [{ state: 'inReview', on: passedOn, feeYuan: null, note: '' }];
  const verdict: ApplicationStep = {
    state: 'passed',
    on: passedOn,
    feeYuan: null,
    note,
    ...(namePassed === undefined ? {} : { namePassed }),
  };
  return { ...application, steps: [...application.steps, ...skipped, verdict] };
}

/** Counted from the history, not drawn at random: two devices that close the same cycle name the next one alike. */
function freshCycleId(history: readonly ClosedCycle[]): string {
  let count = history.length + 1;
  while (history.some((cycle) => cycle.id === `c${count}`)) count += 1;
  return `c${count}`;
}
