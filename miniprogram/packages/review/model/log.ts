/**
 * The application of an account's running cycle: steps, steps back and marked materials. The account passed in stays as
 * it was.
 */
import type { AccountFields, Application } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import type { Result } from '../../../domain/kit/result';
import { ok, refuse } from '../../../domain/kit/result';
import type { NewStep } from '../../../domain/cycle/advance';
import { advance } from '../../../domain/cycle/advance';

/** The account with one more step logged; see `advance` for what is refused. */
export function logStep(account: AccountFields, step: NewStep, today: Day): Result<AccountFields> {
  const next = advance(account.cycle.application, step, today);
  return next.ok ? ok(withApplication(account, next.value)) : next;
}

/** The application without its last step, exactly as it was before; null when nothing is left of it. */
export function takeBack(application: Application): Application | null {
  const steps = application.steps.slice(0, -1);
  return steps.length === 0 ? null : { ...application, steps };
}

/** The account without the last step of its application. Refused where there is none. */
export function unlogStep(account: AccountFields): Result<AccountFields> {
  const { application } = account.cycle;
  return application ? ok(withApplication(account, takeBack(application))) : refuse('没有可以撤回的步骤');
}

/** What is said of a material: it is ready, it doesn't apply here, or nothing yet. */
export type MaterialMark = 'ready' | 'notNeeded' | '';

/**
 * The account with a mark at a material. Marks belong to an application: where none was begun, saying that something is
 * ready begins it on this day.
 */
export function markMaterial(
  account: AccountFields,
  materialId: string,
  mark: MaterialMark,
  today: Day,
): Result<AccountFields> {
  const begun = account.cycle.application
    ? ok(account)
    : logStep(account, { state: 'preparing', on: today, feeYuan: null, note: '' }, today);
  const application = begun.ok ? begun.value.cycle.application : null;
  if (!application) return begun;
  const others = (ids: readonly string[] = []): string[] => ids.filter((id) => id !== materialId);
  const put = (ids: readonly string[] | undefined, wanted: MaterialMark): string[] =>
    mark === wanted ? [...others(ids), materialId] : others(ids);
  const marked: Application = { ...application, materials: put(application.materials, 'ready') };
  // Records that never used it stay as they were written.
  if (application.notNeeded || mark === 'notNeeded') marked.notNeeded = put(application.notNeeded, 'notNeeded');
  return ok(withApplication(account, marked));
}

/** The account with this application in its running cycle. */
export function withApplication(account: AccountFields, application: Application | null): AccountFields {
  return { ...account, cycle: { ...account.cycle, application } };
}
