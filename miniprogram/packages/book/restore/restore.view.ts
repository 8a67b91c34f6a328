import type { AccountId } from '../../../domain/account/account';
import type { RestorePlan } from '../keeping/restore';
import type { KeptValueKind, ValueRow } from '../keeping/values';
import { differencesOf } from '../model/mergeBooks/differences';
import type { MergeKind, MergeRow } from '../model/mergeBooks/plan';
import { foldedItems, type Head, type Section } from '../taking/folds';

/** What going back starts from. */
export interface Source {
  /** 3月5日 12:05 的备份, or a file's name */
  title: string;
  about: string;
  /** How much of it can't be read. */
  unread: number;
  isFile: boolean;
}

export interface RestoreView {
  title: string;
  about: string;
  /** 带回 3 · 改回 2 · 最近删除 1 · 不变 5 */
  counts: string;
  lines: { id: string; text: string }[];
  button: string;
  /** Whether the file could be merged instead. */
  merges: boolean;
}

export interface RestoreItem {
  id: string;
  name: string;
  note: string;
  /** Whether it can be left out; and whether it is. */
  ticks: boolean;
  on: boolean;
}

const valueWords: Record<Exclude<KeptValueKind, 'diagnosis'>, string> = {
  settings: '显示和规则设置',
  choices: '提醒设置',
  savedFilters: '保存的筛选',
  columnChoices: '表格的列放在哪里',
  registrations: '注册次数记录',
  ledger: '提醒过的记录',
  calendarExport: '日历记录',
};

export function restoreView(plan: RestorePlan, leftOut: ReadonlySet<AccountId>, source: Source): RestoreView {
  const { rows, values, onlyHere } = plan;
  const of = (...kinds: MergeKind[]): number => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: [string, number][] = [
    ['带回', of('added')],
    ['改回', of('updated')],
    ['最近删除', of('aside')],
    ['不变', of('same', 'kept')],
  ];
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  const lines: [string, string][] = [
    ['values', valuesText(values)],
    ['onlyHere', onlyHere > 0 ? `后来添加的 ${onlyHere} 个账号留着，不会删。` : ''],
    ['unread', source.unread > 0 ? `其中 ${source.unread} 处坏了，读不出来，带不回来。` : ''],
  ];
  const count = willChange(plan, leftOut);
  const isIdle = count === 0 && values.length === 0;
  return {
    title: source.title,
    about: source.about,
    counts: said.length > 0 ? said.join(' · ') : '没有账号',
    lines: [
      ...lines.filter(([, text]) => text !== '').map(([id, text]) => ({ id, text })),
      { id: 'not yet', text: isIdle ? '和现在一样，不用恢复。' : '现在还没有恢复。' },
    ],
    button: isIdle ? '' : count > 0 ? `恢复 ${count} 个` : '恢复',
    merges: source.isFile,
  };
}

function willChange({ rows }: RestorePlan, leftOut: ReadonlySet<AccountId>): number {
  return rows.filter(({ id, becomes }) => becomes !== null && !leftOut.has(id)).length;
}

function valuesText(values: readonly ValueRow[]): string {
  const diagnoses = values.filter(({ kind }) => kind === 'diagnosis').length;
  const kinds = [...new Set(values.map(({ kind }) => kind))];
  const words = kinds.flatMap((kind) => (kind === 'diagnosis' ? [] : [valueWords[kind]]));
  const all = diagnoses > 0 ? [...words, `注册诊断 ${diagnoses} 份`] : words;
  return all.length > 0 ? `一起恢复：${all.join('、')}。` : '';
}

/** What was done, for the page and for 最近操作. */
export function doneText(plan: RestorePlan, leftOut: ReadonlySet<AccountId>): { text: string; note: string } {
  const count = willChange(plan, leftOut);
  return {
    text: count > 0 ? `已恢复 ${count} 个账号` : '已恢复',
    note: plan.values.length > 0 ? '设置等也已恢复，只能现在撤销' : '',
  };
}

/** What is open from the start. */
export const openAtFirst: ReadonlySet<string> = new Set(['added', 'updated']);

export function restoreItems({ rows }: RestorePlan, open: ReadonlySet<string>): (Head | MergeRow)[] {
  const listed = (...kinds: MergeKind[]): MergeRow[] => rows.filter(({ kind }) => kinds.includes(kind));
  const sections: Section<MergeRow>[] = [
    { id: 'added', title: '带回', note: '现在没有了的。', rows: listed('added') },
    { id: 'updated', title: '改回', note: '变回那时的内容。', rows: listed('updated') },
    { id: 'aside', title: '最近删除', note: '放回“最近删除”或删除记录，不影响在用的账号。', rows: listed('aside') },
    { id: 'same', title: '不变', note: '', rows: listed('same', 'kept') },
  ];
  return foldedItems(sections, open);
}

export function restoreItem(row: MergeRow, leftOut: ReadonlySet<AccountId>): RestoreItem {
  const { id, name, kind, ours, theirs, becomes } = row;
  const fields = kind === 'updated' && ours ? differencesOf(ours, theirs, () => '') : [];
  return {
    id,
    name: name || '已彻底删除的账号',
    note: fields.map(({ label }) => label).join('、'),
    ticks: becomes !== null,
    on: !leftOut.has(id),
  };
}
