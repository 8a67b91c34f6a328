/**
 * The application of an account's running cycle: steps, steps back and ticked materials. The account passed in stays as
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

/** The account with a material ticked or not. Refused before an application was begun: ticks belong to it. */
export function tickMaterial(account: AccountFields, materialId: string, ticked: boolean): Result<AccountFields> {
  const { application } = account.cycle;
  if (!application) return refuse('先登记“准备材料”，再勾选');
  const others = (application.materials ?? []).filter((id) => id !== materialId);
  return ok(withApplication(account, { ...application, materials: ticked ? [...others, materialId] : others }));
}

function withApplication(account: AccountFields, application: Application | null): AccountFields {
  return { ...account, cycle: { ...account.cycle, application } };
}
