import type { Account } from '../../../domain/account/account';
import { readDay } from '../../../domain/day/day';
import type { Standing } from '../../../domain/rules/standing';
import type { BulkPlan } from '../model/bulkPlan';
import {
  planChecked,
  planLeadTimes,
  planRemoval,
  planSubject,
  planTag,
  planUntag,
  tagProblem,
} from '../model/planPlain';
import { planPassed, planSubmitted } from '../model/planSteps';
import type { BulkAction, BulkForm } from './words';

/** The plan of an action with what is filled in; null while that is wrong or missing. */
export function bulkPlan(
  action: BulkAction,
  accounts: readonly Account[],
  form: BulkForm,
  standing: Standing,
): BulkPlan | null {
  const { today } = standing;
  switch (action) {
    case 'remove':
      return planRemoval(accounts, today);
    case 'copy':
      return { doing: [...accounts], changes: [], refused: [] };
    case 'confirm':
      return planChecked(accounts);
    case 'tag':
      return tagProblem(form.tag) === '' ? planTag(accounts, form.tag) : null;
    case 'untag':
      return form.tag === '' ? null : planUntag(accounts, form.tag);
    case 'subject':
      return form.subject === '' ? null : planSubject(accounts, form.subject);
    case 'leadTimes':
      return form.leads.length > 0 ? planLeadTimes(accounts, form.leads) : null;
    default:
      return stepPlan(action, accounts, form, standing);
  }
}

function stepPlan(
  action: 'submitted' | 'passed',
  accounts: readonly Account[],
  form: BulkForm,
  standing: Standing,
): BulkPlan | null {
  const on = readDay(form.on);
  if (on === null || on > standing.today) return null;
  const choice = { on, withFees: form.fees === 'usual' };
  return action === 'submitted' ? planSubmitted(accounts, choice, standing) : planPassed(accounts, choice, standing);
}
