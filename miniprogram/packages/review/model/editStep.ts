/** Correcting what was written down of a step: its day, its fee, its note; never what happened. */
import type { AccountFields, Application, ApplicationStep } from '../../../domain/account/account';
import { detailProblem, refillProblem, type NewStep } from '../../../domain/cycle/advance';
import { formatDay, readDay, type Day } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { dayProblem, lastStepDay } from '../../../domain/cycle/stepDay';
import { reviewNumbers } from '../../../domain/rules/numbers';
import { ok, refuse, type Result } from '../../../domain/kit/result';
import { withApplication } from './log';

/** What can be corrected. */
export type StepFacts = Pick<NewStep, 'on' | 'feeYuan' | 'note'>;

/**
 * The account with the step number `index` of its application corrected; the other steps stay as they are. Refused, in
 * Chinese, where the days would no longer be in order, a refill would come after its last day, or fee or note can't be.
 */
export function editStep(account: AccountFields, index: number, facts: StepFacts, today: Day): Result<AccountFields> {
  const { application } = account.cycle;
  const step = application?.steps[index];
  if (!application || !step) return refuse('这一步已经不在了，可能刚被撤销');
  const corrected: ApplicationStep = {
    ...step,
    on: formatDay(facts.on),
    feeYuan: facts.feeYuan,
    note: facts.note.trim(),
  };
  const next = { ...application, steps: application.steps.map((each, at) => (at === index ? corrected : each)) };
  const problem =
    orderProblem(application, index, facts.on, today) || detailProblem(facts) || lateRefill(application, next);
  return problem === '' ? ok(withApplication(account, next)) : refuse(problem);
}

function orderProblem({ id, steps }: Application, index: number, on: Day, today: Day): string {
  const problem = dayProblem(lastStepDay({ id, steps: steps.slice(0, index) }), on, today);
  if (problem !== '') return problem;
  const next = steps
    .slice(index + 1)
    .flatMap((step) => readDay(step.on) ?? [])
    .reduce<Day | null>((min, day) => (min === null || day < min ? day : min), null);
  return next !== null && on > next ? `日期不能晚于下一步（${longDay(next)}）` : '';
}

/** A refill after its last day, which wasn't one before: moving the first return moves what its refills are held to. */
function lateRefill(before: Application, after: Application): string {
  const problems = ({ id, steps }: Application): string[] =>
    steps.map(({ state, on }, index) => {
      const day = readDay(on);
      return day === null ? '' : refillProblem({ id, steps: steps.slice(0, index) }, { state, on: day });
    });
  const old = problems(before);
  const isLate = problems(after).some((problem, index) => problem !== '' && old[index] === '');
  return isLate ? `从第一次打回到重新提交不能超过 ${reviewNumbers.refillDays} 天，请核对这两步的日期` : '';
}
