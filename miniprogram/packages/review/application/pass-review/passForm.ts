import { formatDay, partsOf, readDay, type Day } from '../../../../domain/day/day';
import { longDay, weekday } from '../../../../domain/day/words';
import { addDays, addYears } from '../../../../domain/day/arithmetic';
import { estimateDueAfterReview, type Validity } from '../../../../domain/cycle/nextDue';
import type { PassedReview } from '../../../../domain/cycle/passReview';
import { dayProblem } from '../../../../domain/cycle/stepDay';

/** What is filled in, as the fields hold it. `source`: where the new due day comes from. */
export interface PassForm {
  passedOn: string;
  dueOn: string;
  source: 'confirmed' | 'estimated';
  fee: string;
  /** Whether the name passed too; left out = nobody said. */
  name?: 'passed' | 'failed';
}

export type PassErrors = Partial<Record<'passedOn' | 'dueOn' | 'fee', string>>;

/** Days beyond a certification's years that a new due day may be away; more is most likely a slip in the year. */
const slackDays = 95;

/** Passed today, with the suggested next due day. `oldDue` null: not known. */
export function startPass(oldDue: Day | null, today: Day, validity: Validity): PassForm {
  return withPassedOn({ passedOn: '', dueOn: '', source: 'estimated', fee: '' }, formatDay(today), oldDue, validity);
}

export interface RecentDay {
  value: string;
  label: string;
}

const daysOffered = 7;

/**
 * The last week, the latest first, without what would be refused: days before the log's latest step. Most passes are
 * written down within days.
 */
export function recentDays(lastStep: Day | null, today: Day): RecentDay[] {
  return Array.from({ length: daysOffered }, (_, ago) => addDays(today, -ago))
    .map((day, ago) => ({ day, label: ['今天', '昨天', '前天'][ago] ?? `${weekday(day)} ${partsOf(day).day}日` }))
    .filter(({ day }) => dayProblem(lastStep, day, today) === '')
    .map(({ day, label }) => ({ value: formatDay(day), label }));
}

/** A suggestion follows the day of passing; a day read off the console stays. */
export function withPassedOn(form: PassForm, passedOn: string, oldDue: Day | null, validity: Validity): PassForm {
  return {
    ...form,
    passedOn,
    dueOn: form.source === 'estimated' ? suggestion(passedOn, oldDue, validity) : form.dueOn,
  };
}

/** A day that a person picks is taken to be the console's. */
export function withDueOn(form: PassForm, dueOn: string): PassForm {
  return { ...form, dueOn, source: 'confirmed' };
}

export function withSource(
  form: PassForm,
  source: PassForm['source'],
  oldDue: Day | null,
  validity: Validity,
): PassForm {
  return { ...form, source, dueOn: source === 'estimated' ? suggestion(form.passedOn, oldDue, validity) : form.dueOn };
}

/**
 * What is wrong, beside the field it is wrong in; `value` only when nothing is. Fee in yuan, fen allowed, '' = not
 * said. `lastStep`: the latest day in the log of the application, null without one.
 */
export function checkPass(
  form: PassForm,
  oldDue: Day | null,
  lastStep: Day | null,
  today: Day,
): { errors: PassErrors; value: PassedReview | null } {
  const passedOn = readDay(form.passedOn);
  const dueOn = readDay(form.dueOn);
  const fee = form.fee.trim();
  const errors: PassErrors = {};
  const outOfOrder = passedOn === null ? '请选择通过的日期' : dayProblem(lastStep, passedOn, today);
  if (outOfOrder !== '') errors.passedOn = outOfOrder;
  if (dueOn === null) errors.dueOn = '请选择新的到期日';
  else if (oldDue !== null && dueOn <= oldDue) errors.dueOn = `要晚于原来的到期日 ${longDay(oldDue)}`;
  else if (passedOn !== null && dueOn <= passedOn) errors.dueOn = '要晚于通过的日期';
  if (!/^(\d{1,6}(\.\d{1,2})?)?$/.test(fee)) errors.fee = '只填数字，例如 300';
  if (passedOn === null || dueOn === null || Object.keys(errors).length > 0) return { errors, value: null };
  return {
    errors,
    value: { passedOn, dueOn, dueTrust: form.source, feeYuan: fee === '' ? null : Number(fee), ...verdictOf(form) },
  };
}

function verdictOf({ name }: PassForm): Pick<PassedReview, 'namePassed'> {
  return name === undefined ? {} : { namePassed: name === 'passed' };
}

/** A doubt that doesn't stop anybody; '' without one. */
export function doubtOf(form: PassForm, oldDue: Day | null, { validYears }: Validity): string {
  const dueOn = readDay(form.dueOn);
  const from = oldDue ?? readDay(form.passedOn);
  if (dueOn === null || from === null || dueOn <= addDays(addYears(from, validYears), slackDays)) return '';
  return `认证一般管${validYears === 1 ? '一年' : ` ${validYears} 年`}，这个日期远了些，请看看年份对不对。`;
}

function suggestion(passedOn: string, oldDue: Day | null, validity: Validity): string {
  const passed = readDay(passedOn);
  return passed === null ? '' : formatDay(estimateDueAfterReview(oldDue, passed, validity));
}
