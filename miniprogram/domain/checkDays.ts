/** The days of an account, checked against each other. */
import type { AccountFields } from './account';
import type { Day } from './day';
import { parseDay } from './day';
import { addDays, addYears } from './dayMath';
import type { FieldCheck, FieldKey } from './fieldCheck';
import { reviewNumbers } from './rules/numbers';

/** Messages about 认证日期, 到期日, its trust, 年审期开始日 and the documents' dates; see `checkFields`. */
export function checkDays(fields: AccountFields, today: Day): FieldCheck {
  const check: FieldCheck = { errors: {}, warnings: {} };
  const read = (key: FieldKey, text: string): Day | null => {
    if (text.trim() === '') return null;
    const day = parseDay(text);
    if (day.ok) return day.value;
    check.errors[key] = day.message;
    return null;
  };
  const certifiedOn = read('certifiedOn', fields.certifiedOn);
  const dueOn = read('dueOn', fields.cycle.dueOn);
  const opensOn = read('opensOn', fields.cycle.opensOn);
  for (const document of fields.documents) read('documents', document.validTo);

  if (certifiedOn !== null && certifiedOn > today) check.errors.certifiedOn = '认证日期不能晚于今天';
  if (dueOn !== null) checkDue(fields, dueOn, certifiedOn, today, check);
  if (opensOn !== null) checkOpening(opensOn, dueOn, check);
  return check;
}

function checkDue(fields: AccountFields, dueOn: Day, certifiedOn: Day | null, today: Day, { errors, warnings }: FieldCheck): void {
  if (certifiedOn !== null && dueOn < certifiedOn) errors.dueOn = '到期日不能早于认证日期';
  else if (dueOn > latestLikely(today)) warnings.dueOn = '到期日离今天太远：认证一年一次，请核对';
  else if (fields.certifiedHow === 'never') warnings.dueOn = '你选了未认证，到期日暂时不起作用';
  if (fields.cycle.dueTrust === '') errors.dueTrust = '请选这个到期日是后台看到的，还是估计的';
}

function checkOpening(opensOn: Day, dueOn: Day | null, { errors, warnings }: FieldCheck): void {
  if (dueOn === null) warnings.opensOn = '没有到期日时，年审期开始日不起作用';
  else if (opensOn > dueOn) errors.opensOn = '年审期开始日不能晚于到期日';
  else if (opensOn < addYears(dueOn, -reviewNumbers.validYears)) warnings.opensOn = '年审期开始日比到期日早了一年以上，请核对';
}

/** A review may pass as early as the window opens, and then counts from the old due day. */
function latestLikely(today: Day): Day {
  return addYears(addDays(today, reviewNumbers.windowDays), reviewNumbers.validYears);
}
