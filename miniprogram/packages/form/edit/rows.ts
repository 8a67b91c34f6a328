import type { FieldCheck } from '../model/checkDays';
import { noteLimit } from '../../../domain/account/limits';
import type { Form, FormKey, TextKey } from './form';
import { essentialKeys, fieldLabels, moreKeys } from './labels';
import { hints, options, placeholders, types, wayHints } from './wording';
import type { Option, RowType } from './wording';

/** One field of the form as it is shown. */
export interface RowView {
  key: TextKey;
  type: RowType;
  label: string;
  value: string;
  required: boolean;
  placeholder: string;
  options: Option[];
  error: string;
  warning: string;
  hint: string;
  /** Day that an empty date wheel starts at. */
  start: string;
}

const linkFirst: readonly FormKey[] = moreKeys
  .filter((key) => key !== 'linkedAccountId')
  .flatMap((key) => (key === 'certifiedHow' ? [key, 'linkedAccountId'] : [key]));

/** Fields that are only missed once saving was tried. */
const missedLater: readonly FormKey[] = ['name', 'dueTrust', 'documents'];

export interface RowContext {
  form: Form;
  check: FieldCheck;
  /** Said beside a field on top of what `check` says, e.g. about other accounts. */
  extra: Partial<Record<FormKey, string>>;
  checked: boolean;
  typing: FormKey | '';
  /** Name of the linked account; '' without one. */
  linked: string;
  todayText: string;
}

/** Whose certification was taken over is what the due day hangs on: then it is asked right after that. */
function reuses({ certifiedHow, kind }: Form): boolean {
  return certifiedHow === 'reuse' && kind === 'miniProgram';
}

export function essentialRows(context: RowContext): RowView[] {
  return rows(essentialKeys, context);
}

export function moreRows(context: RowContext): RowView[] {
  return rows(reuses(context.form) ? linkFirst : moreKeys, context);
}

/** What is wrong with a field, as far as it is time to say so. */
export function errorOf(
  key: FormKey,
  { check, checked, typing }: Pick<RowContext, 'check' | 'checked' | 'typing'>,
): string {
  const due = checked || key === 'note' || (!missedLater.includes(key) && key !== typing);
  return due ? (check.errors[key] ?? '') : '';
}

function rows(keys: readonly FormKey[], context: RowContext): RowView[] {
  return keys
    .filter((key): key is TextKey => key !== 'documents' && applies(key, context.form))
    .map((key) => row(key, context));
}

/** Questions that have no meaning for this account aren't asked, unless something was answered. */
function applies(key: FormKey, form: Form): boolean {
  if (key === 'dueTrust') return form.dueOn !== '';
  if (key === 'linkedAccountId') return form.kind === 'miniProgram' || form.linkedAccountId !== '';
  if (form.certifiedHow !== 'never') return true;
  return !((key === 'certifiedOn' || key === 'dueOn' || key === 'opensOn') && form[key] === '');
}

function row(key: TextKey, context: RowContext): RowView {
  const { form, check, typing } = context;
  const type = types[key] ?? 'text';
  const error = errorOf(key, context);
  const warnings = [check.warnings[key] ?? '', context.extra[key] ?? ''].filter((text) => text !== '');
  return {
    key,
    type,
    label: fieldLabels[key],
    value: key === 'linkedAccountId' ? context.linked : form[key],
    required: key === 'name',
    placeholder: placeholders[key] ?? '',
    options: options[key] ?? [],
    error,
    warning: error === '' && key !== typing ? warnings.join('；') : '',
    hint: hintOf(key, form),
    start: type === 'day' ? context.todayText : '',
  };
}

function hintOf(key: TextKey, form: Form): string {
  if (key === 'certifiedHow') return wayHints[form.certifiedHow] ?? '';
  if (key === 'dueTrust' && form.dueTrust === 'imported') return '这个日期来自微信。到后台核对过了，就选“通知或后台”';
  if (key === 'note') return form.note.length <= noteLimit ? `还可以写 ${noteLimit - form.note.length} 个字` : '';
  return hints[key] ?? '';
}
