/** The days of an account, checked against each other. */
import type { AccountFields } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import { parseDay } from '../../../domain/day/day';
import { addDays, addYears } from '../../../domain/day/arithmetic';
import type { RuleNumbers } from '../../../domain/rules/numbers';
import type { Standing } from '../../../domain/rules/standing';

/** The fields of the form; those of the running cycle under names of their own. */
export type FieldKey = keyof AccountFields | 'dueOn' | 'dueTrust' | 'opensOn';

/** Chinese messages beside fields. */
export type FieldMessages = Partial<Record<FieldKey, string>>;

/** Errors forbid saving, warnings don't; a field without a message is fine. */
export interface FieldCheck {
  errors: FieldMessages;
  warnings: FieldMessages;
}

/** Messages about 认证日期, 到期日, its trust, 年审期开始日 and the documents' dates; see `checkFields`. */
export function checkDays(fields: AccountFields, { today, numbers }: Standing): FieldCheck {
  const check: FieldCheck = { errors: {}, warnings: {} };
  const read = (key: FieldKey, text: string): Day | null => {
    if (text.trim() === '') return null;
    const day = parseDay(text);
    if (day.ok) return day.value;
    check.errors[key] = day.problem;
    return null;
  };
  const certifiedOn = read('certifiedOn', fields.certifiedOn);
  const dueOn = read('dueOn', fields.cycle.dueOn);
  const opensOn = read('opensOn', fields.cycle.opensOn);
  for (const document of fields.documents) read('documents', document.validTo);

  if (certifiedOn !== null && certifiedOn > today) check.errors.certifiedOn = '认证日期不能晚于今天';
  if (dueOn !== null) checkDue({ fields, dueOn, certifiedOn, latest: latestLikely(today, numbers), numbers }, check);
  if (opensOn !== null) checkOpening(opensOn, dueOn, numbers, check);
  return check;
}

interface DueFacts {
  fields: AccountFields;
  dueOn: Day;
  certifiedOn: Day | null;
  latest: Day;
  numbers: RuleNumbers;
}

function checkDue({ fields, dueOn, certifiedOn, latest, numbers }: DueFacts, { errors, warnings }: FieldCheck): void {
  if (certifiedOn !== null && dueOn < certifiedOn) errors.dueOn = '到期日不能早于认证日期';
  else if (dueOn > latest) warnings.dueOn = `到期日离今天太远：认证${yearsText(numbers)}一次，请核对`;
  else if (fields.certifiedHow === 'never') warnings.dueOn = '你选了未认证，到期日暂时不起作用';
  if (fields.cycle.dueTrust === '') errors.dueTrust = '请选这个到期日来自通知或后台，还是估计的';
}

function checkOpening(opensOn: Day, dueOn: Day | null, numbers: RuleNumbers, { errors, warnings }: FieldCheck): void {
  if (dueOn === null) warnings.opensOn = '没有到期日时，年审期开始日不起作用';
  else if (opensOn > dueOn) errors.opensOn = '年审期开始日不能晚于到期日';
  else if (opensOn < addYears(dueOn, -numbers.validYears))
    warnings.opensOn = `年审期开始日比到期日早了${yearsText(numbers)}以上，请核对`;
}

/** A review may pass as early as the window opens, and then counts from the old due day. */
function latestLikely(today: Day, numbers: RuleNumbers): Day {
  return addYears(addDays(today, numbers.windowDays), numbers.validYears);
}

function yearsText({ validYears }: RuleNumbers): string {
  return validYears === 1 ? '一年' : ` ${validYears} 年`;
}
