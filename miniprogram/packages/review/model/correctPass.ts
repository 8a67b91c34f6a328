/** Putting right what was written down of a passed review. The account passed in stays as it was. */
import type { AccountFields, Application, ClosedCycle } from '../../../domain/account/account';
import { estimateDueAfterReview, type Validity } from '../../../domain/cycle/nextDue';
import { dayProblem, lastStepDay } from '../../../domain/cycle/stepDay';
import { formatDay, readDay, type Day } from '../../../domain/day/day';
import { ok, refuse, type Result } from '../../../domain/kit/result';

/** `dueOn`: the due day that the pass ended; null where nobody knows. */
export interface Correction {
  passedOn: Day;
  dueOn: Day | null;
}

const gone = '这条记录已经不在了';

/**
 * The account with another day of passing, or another due day that it ended. The running due day follows as long as it
 * is the estimate that came of them; one that was imported or checked stays. Refused, in Chinese, where the days of the
 * account would be out of order.
 */
export function correctPass(
  account: AccountFields,
  cycleId: string,
  correction: Correction,
  today: Day,
  numbers: Validity,
): Result<AccountFields> {
  const index = account.history.findIndex(({ id }) => id === cycleId);
  const old = account.history[index];
  if (!old) return refuse(gone);
  const isLast = index === account.history.length - 1;
  const follows = isLast && isEstimateAfter(account, old, numbers);
  const { dueOn, passedOn } = correction;
  const outOfOrder =
    dayProblem(lastStepDay(beforePass(old)), passedOn, today) || besideOthers(account, index, correction);
  const problem = outOfOrder || (follows ? '' : dueProblem(account, index, dueOn));
  if (problem !== '') return refuse(problem);
  const closed = corrected(old, correction);
  const history = account.history.map((each) => (each === old ? closed : each));
  const certifiedOn = isLast && account.certifiedOn === old.passedOn ? closed.passedOn : account.certifiedOn;
  const next = follows ? formatDay(estimateDueAfterReview(dueOn, passedOn, numbers)) : account.cycle.dueOn;
  return ok({ ...account, certifiedOn, history, cycle: { ...account.cycle, dueOn: next } });
}

/** '' or why the day doesn't fit between the passes before and after it. */
function besideOthers({ history }: AccountFields, index: number, { passedOn }: Correction): string {
  const earlier = readDay(history[index - 1]?.passedOn ?? '');
  const later = readDay(history[index + 1]?.passedOn ?? '');
  if (earlier !== null && passedOn < earlier) return '不能早于上一次通过的日期';
  return later !== null && passedOn > later ? '不能晚于下一次通过的日期' : '';
}

function dueProblem({ history, cycle }: AccountFields, index: number, dueOn: Day | null): string {
  const next = readDay((history[index + 1] ?? cycle).dueOn);
  return dueOn !== null && next !== null && dueOn >= next ? '原到期日要早于下一期的到期日' : '';
}

function corrected(old: ClosedCycle, { passedOn, dueOn }: Correction): ClosedCycle {
  return {
    ...old,
    passedOn: formatDay(passedOn),
    dueOn: dueOn === null ? '' : formatDay(dueOn),
    dueTrust: dueOn === null ? '' : old.dueTrust || 'estimated',
    application: moved(old, formatDay(passedOn)),
  };
}

/**
 * The account without a pass. If it is the last and the running due day is only an estimate, it hasn't passed after
 * all: its cycle runs again as it was, so that nobody relies on a year that isn't there.
 */
export function removePass(account: AccountFields, cycleId: string): Result<AccountFields> {
  const old = account.history.find(({ id }) => id === cycleId);
  if (!old) return refuse(gone);
  const history = account.history.filter((each) => each !== old);
  if (!isLastPass(account, cycleId)) return ok({ ...account, history });
  const before = history[history.length - 1]?.passedOn ?? '';
  const certifiedOn = account.certifiedOn === old.passedOn ? before : account.certifiedOn;
  if (!reopens(account, cycleId)) return ok({ ...account, certifiedOn, history });
  if (account.cycle.application) return refuse('这之后又记了申请，先到办理进度里把那几步撤掉');
  const { id, dueOn, dueTrust, opensOn } = old;
  return ok({
    ...account,
    certifiedOn,
    history,
    cycle: { id, dueOn, dueTrust, opensOn, application: beforePass(old) },
  });
}

/** Would the account be as it was before that pass? */
export function reopens(account: AccountFields, cycleId: string): boolean {
  return isLastPass(account, cycleId) && account.cycle.dueTrust === 'estimated';
}

function isLastPass({ history }: AccountFields, cycleId: string): boolean {
  return history[history.length - 1]?.id === cycleId;
}

function isEstimateAfter({ cycle }: AccountFields, { dueOn, passedOn }: ClosedCycle, numbers: Validity): boolean {
  const passed = readDay(passedOn);
  if (cycle.dueTrust !== 'estimated' || passed === null) return false;
  return cycle.dueOn === formatDay(estimateDueAfterReview(readDay(dueOn), passed, numbers));
}

/** How many steps at the end came with the pass: itself, and one put in before it to make it possible. */
function stepsOfPass({ application, passedOn }: ClosedCycle): number {
  const steps = application?.steps ?? [];
  if (steps[steps.length - 1]?.state !== 'passed') return 0;
  const step = steps[steps.length - 2];
  const putIn = step?.state === 'inReview' && step.on === passedOn && step.feeYuan === null && step.note === '';
  return putIn ? 2 : 1;
}

function beforePass(closed: ClosedCycle): Application | null {
  const { application } = closed;
  const steps = application?.steps.slice(0, application.steps.length - stepsOfPass(closed)) ?? [];
  return application && steps.length > 0 ? { ...application, steps } : null;
}

function moved(closed: ClosedCycle, on: string): Application | null {
  const { application } = closed;
  if (!application) return null;
  const first = application.steps.length - stepsOfPass(closed);
  return { ...application, steps: application.steps.map((step, index) => (index < first ? step : { ...step, on })) };
}
