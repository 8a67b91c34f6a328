/** What is filled in, as the fields hold it. */
export interface StepForm {
  on: string;
  fee: string;
  note: string;
}

/** What the sheet tells: the day as YYYY-MM-DD, yuan or null. */
export interface StepEntry {
  on: string;
  feeYuan: number | null;
  note: string;
}

export type StepErrors = Partial<Record<'on' | 'fee', string>>;

/** What can be said without knowing the account, beside the field it is wrong in; `value` only when nothing is. */
export function checkStep(form: StepForm): { errors: StepErrors; value: StepEntry | null } {
  const fee = form.fee.trim();
  const errors: StepErrors = {};
  if (form.on === '') errors.on = '请选择日期';
  if (!/^(\d{1,6}(\.\d{1,2})?)?$/.test(fee)) errors.fee = '只填数字，例如 300';
  if (Object.keys(errors).length > 0) return { errors, value: null };
  return { errors, value: { on: form.on, feeYuan: fee === '' ? null : Number(fee), note: form.note } };
}
