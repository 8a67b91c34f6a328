/** A due day that was moved to a later year in the form: the review has most likely passed, so saving asks. */
import type { AccountFields } from '../../../domain/account/account';
import { passedBefore } from '../../../domain/cycle/renewal';
import { passReview } from '../../../domain/cycle/passReview';
import { stepDayProblem } from '../../../domain/cycle/stepDay';
import { readDay, type Day } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import type { Result } from '../../../domain/kit/result';

export interface PassedQuestion {
  /** What the review is to be written down with; `text` says both. */
  passedOn: Day;
  dueOn: Day;
  text: string;
}

/**
 * What to ask before `filled` takes the place of `stored`; null where the due day tells of no review. The day of
 * passing is 认证通过日 where that was moved on too, else as `passedBefore` has it.
 */
export function passedQuestion(stored: AccountFields, filled: AccountFields, today: Day): PassedQuestion | null {
  const oldDue = readDay(stored.cycle.dueOn);
  const dueOn = readDay(filled.cycle.dueOn);
  if (stored.certifiedHow === 'never' || filled.certifiedHow === 'never' || oldDue === null || dueOn === null)
    return null;
  const likely = passedBefore(stored.cycle, dueOn, today);
  if (likely === null) return null;
  const passedOn = passedOnIn(stored, filled, today) ?? likely;
  return {
    passedOn,
    dueOn,
    text: `到期日从 ${longDay(oldDue)}改到了 ${longDay(dueOn)}。选“已通过”，就记为 ${longDay(passedOn)}通过，从新的到期日开始下一期。`,
  };
}

/** The fields with the stored cycle closed and the due day that was filled in beginning the next one. */
export function withReviewPassed(
  stored: AccountFields,
  filled: AccountFields,
  { passedOn, dueOn }: PassedQuestion,
  today: Day,
): Result<AccountFields> {
  const { dueTrust, opensOn } = filled.cycle;
  const review = { passedOn, dueOn, dueTrust: dueTrust || ('estimated' as const), feeYuan: null };
  const passed = passReview({ ...filled, cycle: stored.cycle }, review, today);
  return passed.ok ? { ...passed, value: { ...passed.value, cycle: { ...passed.value.cycle, opensOn } } } : passed;
}

function passedOnIn(stored: AccountFields, filled: AccountFields, today: Day): Day | null {
  const day = readDay(filled.certifiedOn);
  const moved = day !== null && day > (readDay(stored.certifiedOn) ?? 0);
  return moved && stepDayProblem(stored.cycle.application, day, today) === '' ? day : null;
}
