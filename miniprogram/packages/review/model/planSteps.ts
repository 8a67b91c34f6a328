/** 记录已提交 and 记为已通过 over many accounts. */
import { refuse } from '../../../domain/kit/result';
import type { Account } from '../../../domain/account/account';
import { stepDayProblem } from '../../../domain/cycle/stepDay';
import { feesOf, stateOf, refillOf } from '../../../domain/cycle/application';
import { logStep } from './log';
import { windowOpensOn } from '../../../domain/status/status';
import { formatDay, readDay, type Day } from '../../../domain/day/day';
import { estimateDueAfterReview } from '../../../domain/cycle/nextDue';
import { feeOfAccount } from '../../../domain/rules/feeFor';
import { passReview } from '../../../domain/cycle/passReview';
import type { RuleNumbers } from '../../../domain/rules/numbers';
import { planEach, updateOf, type BulkPlan, type Verdict } from './bulkPlan';
import type { Standing } from '../../../domain/rules/standing';

export interface StepChoice {
  on: Day;
  /** Write down the usual fee of each subject type as paid; a fee that was logged already is not counted twice. */
  withFees: boolean;
}

const early = '年审期还没开始';
const outOfOrder = '上一步的日期更晚';

/** To 审核中 on a day, where that may follow. Nobody can hand in before the window: there it is most likely a slip. */
export function planSubmitted(accounts: readonly Account[], choice: StepChoice, standing: Standing): BulkPlan {
  return planEach(accounts, (account) => submitted(account, choice, standing));
}

/**
 * Passed on a day, the cycle closed and the next begun with a due day by the rule, estimated until the console's is
 * known. Not before the window: so nothing is passed twice by doing it again.
 */
export function planPassed(accounts: readonly Account[], choice: StepChoice, standing: Standing): BulkPlan {
  return planEach(accounts, (account) => passed(account, choice, standing));
}

/** The due day that passing on a day leads to; a first certification has no old one. */
export function nextDueOf(account: Account, passedOn: Day, numbers: RuleNumbers): Day {
  const old = account.certifiedHow === 'never' ? null : readDay(account.cycle.dueOn);
  return estimateDueAfterReview(old, passedOn, numbers);
}

function submitted(account: Account, { on, withFees }: StepChoice, { today, numbers }: Standing): Verdict {
  const { application } = account.cycle;
  const state = stateOf(application);
  if (state === 'inReview') return refuse('已经在审核中');
  if (isEarly(account, on, numbers)) return refuse(early);
  if (stepDayProblem(application, on, today) !== '') return refuse(outOfOrder);
  const deadline = refillOf(application)?.deadline ?? null;
  if (state === 'returned' && deadline !== null && on > deadline) return refuse('重填期限已过');
  const feeYuan = withFees && state !== 'returned' ? usualFee(account, numbers) : null;
  const logged = logStep(account, { state: 'inReview', on, feeYuan, note: '' }, today);
  return logged.ok ? updateOf(account, logged.value) : logged;
}

function passed(account: Account, { on, withFees }: StepChoice, { today, numbers }: Standing): Verdict {
  const { application } = account.cycle;
  if (isEarly(account, on, numbers)) return refuse(early);
  if (stepDayProblem(application, on, today) !== '') return refuse(outOfOrder);
  const feeYuan = withFees && feesOf(application) === null ? usualFee(account, numbers) : null;
  const dueOn = nextDueOf(account, on, numbers);
  // Past the last day that is read back, the next cycle would have no due day and could be passed again.
  if (readDay(formatDay(dueOn)) === null) return refuse('新的到期日超出了能记的年份');
  const next = passReview(account, { passedOn: on, dueOn, dueTrust: 'estimated', feeYuan }, today);
  return next.ok ? updateOf(account, next.value) : next;
}

function isEarly({ certifiedHow, cycle }: Account, on: Day, numbers: RuleNumbers): boolean {
  const opensOn = certifiedHow === 'never' ? null : windowOpensOn(cycle, numbers);
  return opensOn !== null && on < opensOn;
}

function usualFee(account: Account, numbers: RuleNumbers): number | null {
  const { fee } = feeOfAccount(account, numbers);
  if (fee.kind === 'free') return 0;
  return fee.kind === 'yuan' ? fee.yuan : null;
}
