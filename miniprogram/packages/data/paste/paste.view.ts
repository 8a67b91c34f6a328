import type { Standing } from '../../../domain/rules/standing';
import { utf8Length } from '../../../domain/kit/text';
import { deedNote } from '../../../screen/offers';
import { doubtLines, type DoubtLine } from './doubtLines';
import { doneParts } from './doneParts';
import { doubtsOf, share } from './doubts';
import { isUnmatched, rowView, type PasteRowView } from './rowView';
import type { Outcome, PasteState, Phase } from './session';
import { singleView, type SingleView } from './single';

/** A longer text stays out of the page's data (bytes). */
const longTextBytes = 20 * 1024;
const excerptLength = 80;

export interface PasteView {
  phase: Phase;
  /** What the box holds; '' while a long text is only summed up. */
  boxText: string;
  /** 已放入 12345 字; '' while the box itself shows the text. */
  longNote: string;
  longExcerpt: string;
  hasText: boolean;
  restored: boolean;
  helpOpen: boolean;
  /** 认出 4 个账号 */
  found: string;
  /** 加入 2 个，更新 1 个，跳过 1 个 */
  summary: string;
  /** What several rows have in common, and where typed days are from. */
  doubts: DoubtLine[];
  /** The only account that was found; null for many. */
  single: SingleView | null;
  rows: PasteRowView[];
  allLeftOut: boolean;
  /** Something can be left out at all. */
  selectable: boolean;
  /** `waiting`: what is left alone, as long as it isn't decided. */
  write: { label: string; disabled: boolean; waiting: string };
  /** `note`: where it can be taken back later. */
  outcome: { text: string; note: string; lead: string; undoable: boolean } | null;
  problem: string;
  readOnly: string;
}

export interface PasteSurroundings {
  /** Why nothing can be written now; '' normally. */
  readOnly: string;
  undoable: boolean;
}

export function pasteView(state: PasteState, { readOnly, undoable }: PasteSurroundings, standing: Standing): PasteView {
  const { today } = standing;
  const long = isLong(state.text);
  const shared = share(state.plan.map((planned) => doubtsOf(planned, today)));
  const alone = state.plan.length === 1;
  const rows = state.plan.map((planned, id) =>
    rowView(id, planned, shared.own[id] ?? [], alone || state.unfolded[id], today),
  );
  const [first] = state.plan;
  const [row] = rows;
  const selectable = rows.filter(({ writes }) => writes);
  return {
    phase: state.phase,
    boxText: long ? '' : state.text,
    longNote: long ? `已放入 ${state.text.length} 字` : '',
    longExcerpt: long ? `${state.text.trim().slice(0, excerptLength)}…` : '',
    hasText: state.text !== '',
    restored: state.restored,
    helpOpen: state.helpOpen,
    found: `认出 ${rows.filter(({ action }) => action !== 'error').length} 个账号`,
    summary: summaryOf(rows),
    doubts: doubtLines(shared, state.plan, state),
    single: alone && first && row ? singleView(first, row, standing) : null,
    rows,
    allLeftOut: selectable.every(({ included }) => !included),
    selectable: selectable.length > 1,
    write: writeOf(rows, readOnly),
    outcome: state.outcome && outcomeOf(state.outcome, undoable),
    problem: state.problem,
    readOnly,
  };
}

function writeOf(rows: readonly PasteRowView[], readOnly: string): PasteView['write'] {
  const count = (fits: PasteRowView['action']): number =>
    rows.filter(({ action, included }) => included && action === fits).length;
  const [added, updated] = [count('add'), count('update')];
  const open = rows.filter(({ action }) => action === 'choose').length;
  const nothing = added + updated === 0;
  return {
    label: nothing ? '没有要加入的' : labelOf(added, updated, rows.length === 1),
    disabled: nothing || readOnly !== '',
    waiting: open > 0 && !nothing ? `还有 ${open} 个要你选，没选的先不动` : '',
  };
}

function labelOf(added: number, updated: number, alone: boolean): string {
  if (alone) return added > 0 ? '加入' : '更新';
  return doneParts(added, updated).join('，');
}

function isLong(text: string): boolean {
  return text.length > longTextBytes || utf8Length(text) > longTextBytes;
}

function summaryOf(rows: readonly PasteRowView[]): string {
  const count = (fits: (row: PasteRowView) => boolean): number => rows.filter(fits).length;
  const parts: [string, number, string][] = [
    ['加入', count(({ action, included }) => included && action === 'add'), '个'],
    ['更新', count(({ action, included }) => included && action === 'update'), '个'],
    ['没有变化', count(({ action }) => action === 'same'), '个'],
    ['要你选', count(({ action }) => action === 'choose'), '个'],
    ['没找到账号', count(isUnmatched), '段'],
    ['看不懂', count((row) => row.action === 'error' && !isUnmatched(row)), '段'],
    ['跳过', count(({ writes, included }) => writes && !included), '个'],
  ];
  return parts
    .filter(([, number]) => number > 0)
    .map(([word, number, of]) => `${word} ${number} ${of}`)
    .join('，');
}

function outcomeOf({ added, updated, ids, undo }: Outcome, undoable: boolean): PasteView['outcome'] {
  return {
    text: `已${doneParts(added, updated).join('，')}`,
    note: added + updated > 1 && (undoable || undo.file !== '') ? deedNote(undo) : '',
    lead: ids.length === 1 ? '查看这个账号' : '查看账号',
    undoable,
  };
}
