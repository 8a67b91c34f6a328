import type { Account } from '../../../domain/account/account';
import { checkFields } from '../model/check';
import type { FieldCheck, FieldKey } from '../model/checkDays';
import { suggestDue } from '../model/suggestDue';
import { formatDay, type Day } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { alike } from './alike';
import { fieldsOf } from './form';
import { labelsOf } from './labels';
import { linkList, type LinkList } from './links';
import { errorOf, essentialRows, moreRows, type RowView } from './rows';
import type { EditState, Presence } from './session';
import type { Standing } from '../../../domain/rules/standing';

/** A message on top of the form; `action` is '' or what its button does. */
export interface NoticeView {
  id: string;
  tone: 'notice' | 'warn' | 'danger';
  text: string;
  action: '' | 'discard';
  actionLabel: string;
}

export interface DocumentView {
  id: number;
  name: string;
  validTo: string;
  error: string;
}

export interface EditView {
  title: string;
  /** The account is gone and nothing was typed: there is nothing to edit. */
  missing: boolean;
  notices: NoticeView[];
  essentials: RowView[];
  more: RowView[];
  moreOpen: boolean;
  /** A due day to take over; text '' without one, day '' when the text only explains. */
  suggestion: { text: string; day: string };
  documents: DocumentView[];
  documentsError: string;
  link: LinkList & { open: boolean; clearable: boolean };
  save: { label: string; disabled: boolean };
  /** What stands in the way of saving, right above the button. */
  summary: string;
  problem: string;
}

export interface EditSurroundings {
  accounts: readonly Account[];
  /** Why nothing can be saved now; '' normally. */
  readOnly: string;
}

const saveLabels: Record<Presence, string> = {
  new: '保存',
  stored: '保存',
  recycled: '恢复并保存',
  missing: '另存为新账号',
};

export function editView(state: EditState, { accounts, readOnly }: EditSurroundings, standing: Standing): EditView {
  const { today, numbers } = standing;
  const { form } = state;
  const fields = fieldsOf(form, state.fields);
  const check = checkFields(fields, standing);
  const linked = accounts.find((account) => account.id === form.linkedAccountId);
  const linkedName = linked ? linked.name : form.linkedAccountId === '' ? '' : '已删除的公众号';
  const context = {
    form,
    check,
    extra: alike(form, state.id, accounts),
    checked: state.checked,
    typing: state.typing,
    linked: linkedName,
    todayText: formatDay(today),
  };
  return {
    title: state.id === '' ? '新增账号' : '编辑账号',
    missing: state.presence === 'missing' && !state.restored,
    notices: noticesOf(state, readOnly),
    essentials: essentialRows(context),
    more: moreRows(context),
    moreOpen: state.moreOpen,
    suggestion:
      form.dueOn === '' ? suggestionOf(state, suggestDue(fields, linked, numbers), today) : { text: '', day: '' },
    ...documentsOf(state, check),
    link: {
      ...(state.linking === null ? { options: [], note: '' } : linkList(accounts, state.linking)),
      open: state.linking !== null,
      clearable: form.linkedAccountId !== '',
    },
    save: { label: saveLabels[state.presence], disabled: readOnly !== '' },
    summary: state.checked ? summaryOf(check) : '',
    problem: state.problem,
  };
}

function summaryOf({ errors }: FieldCheck): string {
  const keys = Object.keys(errors) as FieldKey[];
  return keys.length === 0 ? '' : `还有 ${keys.length} 处要改：${labelsOf(keys)}`;
}

function suggestionOf({ form }: EditState, day: Day | null, today: Day): { text: string; day: string } {
  if (day === null) {
    const waiting = form.certifiedHow === 'reuse';
    return { text: waiting ? '复用来的认证没有固定的算法。选了关联公众号，就可以先用它的到期日。' : '', day: '' };
  }
  const past = day < today ? '（这天已经过了，可能后来年审过，请到后台核对）' : '';
  const text = form.certifiedHow === 'reuse' ? `关联公众号的到期日是 ${longDay(day)}` : `按规则估计到 ${longDay(day)}`;
  return { text: `${text}${past}`, day: formatDay(day) };
}

/** A row without a name is told so itself; anything else is said below the rows. */
function documentsOf(state: EditState, check: FieldCheck): { documents: DocumentView[]; documentsError: string } {
  const nameless = (name: string, validTo: string): boolean => state.checked && name.trim() === '' && validTo !== '';
  const documents = state.form.documents.map(({ name, validTo }, id) => ({
    id,
    name,
    validTo,
    error: nameless(name, validTo) ? '请填写证件名称' : '',
  }));
  const said = documents.some((document) => document.error !== '');
  return {
    documents,
    documentsError: said ? '' : errorOf('documents', { check, checked: state.checked, typing: state.typing }),
  };
}

function noticesOf(state: EditState, readOnly: string): NoticeView[] {
  const notices: NoticeView[] = [];
  const say = (id: string, tone: NoticeView['tone'], text: string): void =>
    void notices.push({ id, tone, text, action: '', actionLabel: '' });
  if (readOnly !== '')
    notices.push({ id: 'readOnly', tone: 'danger', text: readOnly, action: '', actionLabel: '重新读取' });
  if (state.presence === 'recycled') say('recycled', 'warn', '这个账号在“最近删除”里。保存时会先把它恢复。');
  if (state.presence === 'missing') say('missing', 'warn', '这个账号已经被彻底删除。保存会按你填的内容新建一个账号。');
  if (state.restored)
    notices.push({
      id: 'restored',
      tone: 'notice',
      text: '上次没填完，已恢复。',
      action: 'discard',
      actionLabel: '放弃草稿',
    });
  if (state.clashes !== null) {
    const clashing = labelsOf(state.clashes);
    const text =
      clashing === ''
        ? '这个账号刚才在别处改过，新的内容已经合进来。'
        : `这个账号在别处也改过：${clashing}。下面是你填的，保存前请核对。`;
    say('merged', 'notice', text);
  }
  if (state.draftProblem !== '') say('draft', 'warn', state.draftProblem);
  return notices;
}
