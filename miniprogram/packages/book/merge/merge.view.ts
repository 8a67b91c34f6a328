import type { MergeKind, MergeRow } from '../model/mergeBooks/plan';
import { aboutText, type About } from '../taking/about';
import { foldedItems, type Head, type Section } from '../taking/folds';
import { conflictsOf, fieldsOf, settle, sideOf, type Choices, type MergePlan } from './choices';

export interface MergeView {
  title: string;
  about: string;
  /** 新增 3 · 更新 2 · 冲突 1 · 相同 4 */
  counts: string;
  lines: { id: string; text: string }[];
  /** Whether one side may be chosen for all. */
  asks: boolean;
  /** Where the file is an earlier state of the book here, going back to it is what it is good for. */
  isOlder: boolean;
  waiting: string;
  /** '' where there is nothing to be done. */
  button: string;
  /** Whether enough is decided for it to do something. */
  ready: boolean;
}

/** A row as it is listed; what it shows is made when it comes near the screen. */
export interface Listed {
  id: string;
  row: MergeRow;
  /** Why it may be the account that is here; '' for all others. */
  because: string;
}

export interface MergeItem {
  id: string;
  name: string;
  note: string;
  /** What can be done with the row: 留着, 一起删, …; '' nothing. */
  act: string;
  fields: { id: string; label: string; sides: { side: string; who: string; text: string; on: boolean }[] }[];
}

const olderNote = '这份里没有比这里更新的内容，合并不会改动什么。';

export function mergeView(plan: MergePlan, choices: Choices, about: About): MergeView {
  const counted = countsOf(plan);
  const { count, open } = settle(plan, choices);
  const idle = plan.twins.length === 0 && plan.rows.every(({ kind }) => kind === 'same' || kind === 'kept');
  const isNothing = idle || count + open === 0;
  const isOlder = idle && counted.kept > 0;
  return {
    title: about.from,
    about: aboutText(about, plan.theirs),
    counts: countText(plan, counted),
    lines: [{ id: 'note', text: isOlder ? olderNote : isNothing ? '和这里相同，不用合并。' : '现在还没有合并。' }],
    asks: conflictsOf(plan).length + plan.twins.length > 1,
    isOlder,
    waiting: open > 0 ? `${open} 个还没决定，会保持原样，下次合并再问` : '',
    button: isNothing ? '' : count === 0 ? '合并' : `合并 ${count} 个`,
    ready: count > 0,
  };
}

type Counts = Record<MergeKind, number>;

function countsOf({ rows }: MergePlan): Counts {
  const counts: Counts = { added: 0, updated: 0, deleted: 0, same: 0, kept: 0, aside: 0, conflict: 0 };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

function countText({ twins }: MergePlan, { added, updated, deleted, conflict, same, kept }: Counts): string {
  const parts: [string, number][] = [
    ['新增', added],
    ['更新', updated],
    ['冲突', conflict],
    ['可能是同一个', twins.length],
    ['删除', deleted],
    ['相同', same + kept],
  ];
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count}`);
  return said.length > 0 ? said.join(' · ') : '没有要合并的账号';
}

/** What was done, for the page and for 最近操作. */
export function doneText(plan: MergePlan, choices: Choices): { text: string; note: string } {
  const { rows } = settle(plan, choices);
  const of = (...kinds: MergeKind[]): number => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const parts: [string, number][] = [
    ['新增', of('added')],
    ['更新', of('updated', 'conflict', 'same', 'aside')],
    ['删除', of('deleted')],
  ];
  const said = parts.filter(([, count]) => count > 0).map(([word, count]) => `${word} ${count} 个`);
  const purged = rows.filter(({ kind, theirs }) => kind === 'deleted' && theirs.account === null).length;
  return {
    text: `已合并：${said.join('，')}`,
    note: purged > 0 ? `其中 ${purged} 个是彻底删除，只能现在撤销` : '',
  };
}

/** What is open from the start: all that somebody has to look at. */
export const openAtFirst: ReadonlySet<string> = new Set(['conflict', 'twin', 'deleted']);

export function mergeItems(plan: MergePlan, open: ReadonlySet<string>): (Head | Listed)[] {
  const listed = (...kinds: MergeKind[]): Listed[] =>
    plan.rows.filter(({ kind }) => kinds.includes(kind)).map((row) => ({ id: row.id, row, because: '' }));
  const sections: Section<Listed>[] = [
    { id: 'conflict', title: '冲突', note: '两边都改过，选一边留下。', rows: listed('conflict') },
    {
      id: 'twin',
      title: '可能是同一个',
      note: '两部手机各自添加的。选一边的内容，合成一个；或者两个都留着。',
      rows: plan.twins.map(({ asked, because }) => ({ id: asked.id, row: asked, because })),
    },
    { id: 'deleted', title: '删除', note: '那边已经删了，合并后这里也删。', rows: listed('deleted') },
    { id: 'added', title: '新增', note: '', rows: listed('added') },
    { id: 'updated', title: '更新', note: '', rows: listed('updated') },
    { id: 'aside', title: '最近删除', note: '早已删除的，不影响在用的账号。', rows: listed('aside') },
    { id: 'same', title: '相同', note: '', rows: listed('same', 'kept') },
  ];
  return foldedItems(sections, open);
}

export function mergeItem({ id, row, because }: Listed, plan: MergePlan, choices: Choices): MergeItem {
  const isApart = choices.apart.has(id);
  const isAsked = row.kind === 'conflict';
  const choice = choices.chosen.get(id);
  const fields = isAsked && !isApart ? fieldsOf(row, plan) : [];
  return {
    id,
    name: row.name || '已彻底删除的账号',
    note: noteOf(row, because, plan, choices),
    act: actOf(row, because, choices),
    fields: fields.map(({ id: field, label, ours, theirs }) => ({
      id: field,
      label,
      sides: [
        { side: 'ours', who: '这部手机', text: ours || '（空）', on: sideOf(choice, field) === 'ours' },
        { side: 'theirs', who: '文件里', text: theirs || '（空）', on: sideOf(choice, field) === 'theirs' },
      ],
    })),
  };
}

function noteOf(row: MergeRow, because: string, plan: MergePlan, choices: Choices): string {
  if (because !== '')
    return choices.apart.has(row.id) ? '两个都留着' : `这里的“${row.ours?.account?.name ?? ''}”，${because}`;
  switch (row.kind) {
    case 'deleted':
      if (choices.staying.has(row.id)) return '这里留着';
      return row.theirs.account === null ? '那边已彻底删除，这里也彻底删除' : '移到“最近删除”';
    case 'updated':
      return `改了${fieldsOf(row, plan)
        .map(({ label }) => label)
        .join('、')}`;
    case 'kept':
      return '这里的更新，保持不变';
    case 'added':
      return row.theirs.account?.subjectName ?? '';
    default:
      return '';
  }
}

function actOf({ id, kind }: MergeRow, because: string, choices: Choices): string {
  if (because !== '') return choices.apart.has(id) ? '合成一个' : '两个都留';
  if (kind !== 'deleted') return '';
  return choices.staying.has(id) ? '一起删' : '留着';
}
