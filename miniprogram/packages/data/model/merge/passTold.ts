/** A passed certification that the platform tells of: which cycle it closes, and when the next one is due. */
import type { AccountFields, Cycle, DueTrust } from '../../../../domain/account/account';
import type { Validity } from '../../../../domain/cycle/nextDue';
import { estimateDueAfterReview } from '../../../../domain/cycle/nextDue';
import { passReview } from '../../../../domain/cycle/passReview';
import { isSameDue } from '../../../../domain/cycle/renewal';
import type { Day } from '../../../../domain/day/day';
import { readDay } from '../../../../domain/day/day';
import { longDay } from '../../../../domain/day/words';
import type { Result } from '../../../../domain/kit/result';
import { ok, refuse } from '../../../../domain/kit/result';
import type { Told } from '../recognise/types';

export interface NextDue {
  dueOn: Day;
  dueTrust: DueTrust;
}

/**
 * Is a day so long before the due day that it belongs to the cycle before? Source: the window opens 90 days before the
 * due day, so nothing of this cycle's review can have happened by then.
 */
export function isBeyond({ dueOn }: Cycle, on: Day): boolean {
  const due = readDay(dueOn);
  return due !== null && on < due && !isSameDue(on, due);
}

/** The day on which the account was last seen to pass; null where nobody knows. */
export function lastPassedOn({ history, certifiedOn }: AccountFields): Day | null {
  const days = history.map(({ passedOn }) => readDay(passedOn)).concat(readDay(certifiedOn));
  return days.reduce<Day | null>((max, day) => (day !== null && (max === null || day > max) ? day : max), null);
}

/** The due day after passing: the told one, else by the rule, estimated. Refuses one that can't be the next. */
export function dueAfter(account: AccountFields, told: Told, on: Day, numbers: Validity): Result<NextDue> {
  const running = readDay(account.cycle.dueOn);
  const due = readDay(told.dueOn);
  if (due === null) {
    const old = account.certifiedHow === 'never' ? null : running;
    return ok({ dueOn: estimateDueAfterReview(old, on, numbers), dueTrust: 'estimated' });
  }
  const tooEarly = running === null ? due <= on : due < running || isSameDue(running, due);
  if (tooEarly) return refuse(`推送里的到期日 ${longDay(due)}不像是新的到期日，请到后台核对`);
  return ok({ dueOn: due, dueTrust: 'imported' });
}

/** The account with its running cycle closed. */
export function passTold(
  account: AccountFields,
  { on, namePassed, ...due }: NextDue & { on: Day; namePassed: boolean | undefined },
  today: Day,
): Result<AccountFields> {
  const verdict = namePassed === undefined ? {} : { namePassed };
  return passReview(account, { ...due, ...verdict, passedOn: on, feeYuan: null }, today);
}
