import { emptyFields, type AccountFields } from '../../../domain/account/account';
import type { DayText } from '../../../domain/day/day';
import { readDay, type Day } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import { accountKindLabel, dueTrustLabel } from '../../../domain/account/words';
import { stepChanges, type FieldChange, type PasteRow } from '../model/merge/plan';
import type { TagView } from '../../../screen/views/statusView';
import { chosen, isPassed, settle, type Decision, type Planned } from './plan';

export interface CandidateView {
  /** Id of the account, or 'new'. */
  id: string;
  name: string;
  about: string;
  chosen: boolean;
}

/** One recognised account as a row of the preview. */
export interface PasteRowView {
  /** Place of the row in the plan. */
  id: number;
  /** After the person's decisions. */
  action: PasteRow['action'];
  tag: TagView;
  /** It was read, but no account is stored that it is about. */
  unmatched: boolean;
  name: string;
  about: string;
  /** It would be written; `included`: and it will be. */
  writes: boolean;
  included: boolean;
  changes: { id: string; label: string; from: string; to: string }[];
  /** Two due days, of which one has to give way. */
  conflict: { stored: string; trust: string; pasted: string; take: boolean } | null;
  /** 算作年审已通过 */
  passed: { text: string; on: boolean } | null;
  question: string;
  candidates: CandidateView[];
  warnings: { id: number; text: string }[];
  error: string;
  excerpt: string;
}

const tags: Record<PasteRow['action'], TagView> = {
  add: { text: '新增', mark: '＋', tone: 'fine' },
  update: { text: '更新', mark: '→', tone: 'busy' },
  same: { text: '没有变化', mark: '＝', tone: 'unsure' },
  choose: { text: '要你选', mark: '?', tone: 'warn' },
  error: { text: '看不懂', mark: '!', tone: 'danger' },
};
const unmatched: TagView = { text: '没找到账号', mark: '?', tone: 'warn' };

function isUnmatched(row: PasteRow): boolean {
  return row.action === 'error' && row.unmatched;
}

export function rowView(id: number, planned: Planned, today: Day): PasteRowView {
  const { row, decision } = planned;
  const asked = chosen(planned, today);
  const settled = settle(planned, today);
  const writes = settled.action === 'add' || settled.action === 'update';
  return {
    id,
    action: settled.action,
    tag: isUnmatched(settled) ? unmatched : tags[settled.action],
    unmatched: isUnmatched(settled),
    ...titleOf(settled),
    writes,
    included: writes && !decision.leftOut,
    changes: changesOf(settled),
    ...questionsOf(asked, decision),
    ...choiceOf(row, decision.choice),
    warnings: warningsOf(settled).map((text, place) => ({ id: place, text })),
    error: settled.action === 'error' ? settled.message : '',
    excerpt: settled.action === 'error' ? settled.excerpt : '',
  };
}

function warningsOf(row: PasteRow): readonly string[] {
  if (row.action === 'error') return [];
  return row.action === 'choose' ? row.item.warnings : row.warnings;
}

/** A review taken as passed settles which due day is right: then nothing else is asked. */
function questionsOf(asked: PasteRow, decision: Decision): Pick<PasteRowView, 'conflict' | 'passed'> {
  if (asked.action !== 'update') return { conflict: null, passed: null };
  const { conflict, passed, before } = asked;
  const on = isPassed(asked, decision);
  const open = conflict && !(passed && on);
  return {
    conflict: open
      ? {
          stored: dayText(conflict.stored),
          trust: dueTrustLabel(before.cycle.dueTrust),
          pasted: dayText(conflict.pasted),
          take: decision.conflict === 'take',
        }
      : null,
    passed: passed && {
      text: `到期日从 ${dayText(passed.fromDue)} 变成 ${dayText(passed.toDue)}，看起来年审已经通过。`,
      on,
    },
  };
}

function titleOf(row: PasteRow): { name: string; about: string } {
  if (row.action === 'add') return { name: row.fields.name, about: aboutOf(row.fields) };
  if (row.action === 'update') return { name: row.after.name, about: aboutOf(row.after) };
  if (row.action === 'same') return { name: row.account.name, about: aboutOf(row.account) };
  if (row.action === 'choose')
    return {
      name: row.item.facts.name,
      about: row.item.facts.dueOn === '' ? '' : `到期日 ${dayText(row.item.facts.dueOn)}`,
    };
  return { name: row.unmatched ? '这条推送没找到账号' : '这一段没有认出来', about: '' };
}

function aboutOf({ kind, subjectName }: Pick<AccountFields, 'kind' | 'subjectName'>): string {
  return [accountKindLabel(kind), subjectName].filter((part) => part !== '').join(' · ');
}

/** For a new account: what would be stored, as changes from nothing. */
function changesOf(row: PasteRow): PasteRowView['changes'] {
  if (row.action === 'update') return row.changes.map(shown);
  if (row.action !== 'add') return [];
  return [...stepChanges(emptyFields(''), row.fields).map(shown), dueOf(row.fields)];
}

function dueOf({ cycle }: AccountFields): PasteRowView['changes'][number] {
  const trust = cycle.dueTrust === '' ? '' : `（${dueTrustLabel(cycle.dueTrust)}）`;
  const to = cycle.dueOn === '' ? '文字里没有，以后再补' : `${dayText(cycle.dueOn)}${trust}`;
  return { id: 'dueOn', label: '到期日', from: '', to };
}

function shown({ field, label, from, to }: FieldChange): PasteRowView['changes'][number] {
  return { id: field, label, from: dayText(from), to: to === '' ? '空' : dayText(to) };
}

function choiceOf(row: PasteRow, choice: string): { question: string; candidates: CandidateView[] } {
  if (row.action !== 'choose') return { question: '', candidates: [] };
  const stored = row.candidates.map((account) => ({
    id: account.id,
    name: account.name,
    about: aboutOf(account),
    chosen: choice === account.id,
  }));
  return {
    question: '有好几个账号对得上，这段说的是哪一个？不选就跳过。',
    candidates: [...stored, { id: 'new', name: '都不是，新增一个', about: '', chosen: choice === 'new' }],
  };
}

/** A stored day as people write it; any other text as it is. */
function dayText(text: DayText): string {
  const day = readDay(text);
  return day === null ? text : longDay(day);
}
