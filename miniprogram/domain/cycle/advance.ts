/** Logging a step of an application. */
import type { Application, ApplicationState, ApplicationStep } from '../account/account';
import { formatDay } from '../day/day';
import type { Day } from '../day/day';
import { longDay } from '../day/words';
import { applicationStateLabel } from '../account/words';
import type { Result } from '../kit/result';
import { ok, refuse } from '../kit/result';
import { stepDayProblem } from './stepDay';
import { nextStates, stateOf, refillOf } from './application';

/** A step other than passing, which closes the cycle and goes through `passReview`. */
export type LoggedState = Exclude<ApplicationState, 'passed'>;

export interface NewStep {
  state: LoggedState;
  on: Day;
  /** Yuan paid at this step, null if none. */
  feeYuan: number | null;
  note: string;
}

export const stepNoteLimit = 200;
const feeLimitYuan = 100_000;

/**
 * The application with one more step; `null` begins one. Refuses, in Chinese, what may not follow and days, fees and
 * notes that can't be.
 */
export function advance(application: Application | null, step: NewStep, today: Day): Result<Application> {
  const problem =
    moveProblem(application, step) ||
    stepDayProblem(application, step.on, today) ||
    detailProblem(step) ||
    refillProblem(application, step);
  if (problem !== '') return refuse(problem);
  const logged: ApplicationStep = {
    state: step.state,
    on: formatDay(step.on),
    feeYuan: step.feeYuan,
    note: step.note.trim(),
  };
  return ok(application ? { ...application, steps: [...application.steps, logged] } : { id: 'a1', steps: [logged] });
}

function moveProblem(application: Application | null, { state }: NewStep): string {
  if (nextStates(application).includes(state)) return '';
  const from = stateOf(application);
  if (from === 'inReview' && state === 'returned') return '3 次重填机会已用完，不会再打回：请登记通过或最终失败';
  return `${from === 'none' ? '还没有申请' : `“${applicationStateLabel(from)}”之后`}，不能直接到“${applicationStateLabel(state)}”`;
}

/**
 * '' or why a step is too late: the platform takes no refill after the last day; whoever handed it in before logs it
 * with that day.
 */
export function refillProblem(
  application: Application | null,
  { state, on }: { state: ApplicationState; on: Day },
): string {
  if (stateOf(application) !== 'returned' || state !== 'inReview') return '';
  const deadline = refillOf(application)?.deadline ?? null;
  return deadline !== null && on > deadline
    ? `重填到 ${longDay(deadline)}为止（含当日），这天已过：请登记“最终失败”，或核对第一次打回的日期`
    : '';
}

/** '' or what can't be in a step's fee or note. */
export function detailProblem({ feeYuan, note }: Pick<NewStep, 'feeYuan' | 'note'>): string {
  if (feeYuan !== null && !(Number.isFinite(feeYuan) && feeYuan >= 0 && feeYuan <= feeLimitYuan))
    return `费用要在 0 到 ${feeLimitYuan} 元之间`;
  return note.trim().length > stepNoteLimit ? `备注最多 ${stepNoteLimit} 个字` : '';
}
