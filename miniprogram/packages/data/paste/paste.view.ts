import type { Standing } from '../../../domain/rules/standing';
import { sizeText } from '../../../screen/views/sizeText';
import { utf8Length } from '../../../domain/kit/text';
import { deedNote } from '../../../screen/offers';
import { doubtLines, type DoubtLine } from './doubtLines';
import { doneParts } from './doneParts';
import { share } from './doubts';
import { lookAt, type Looked, type RowKind } from './looked';
import { kindWords, rowView, type PasteRowView } from './rowView';
import { isKept, linesIn, type Outcome, type PasteState, type Phase } from './session';
import { tableLines } from './tableLines';
import { singleView, type SingleView } from './single';

/** A longer text stays out of the page's data (bytes). */
const longTextBytes = 20 * 1024;
const excerptLength = 80;

export interface KindChip {
  value: RowKind;
  text: string;
  count: number;
  chosen: boolean;
}

export interface PasteView {
  phase: Phase;
  /** What the box holds; '' while a long text is only summed up. */
  boxText: string;
  /** 已放入 12345 字; '' while the box itself shows the text. */
  longNote: string;
  longExcerpt: string;
  /** 客户表.xlsx，200 行; '' for what was pasted. */
  brought: string;
  hasText: boolean;
  restored: boolean;
  helpOpen: boolean;
  /** 认出 4 个账号 */
  found: string;
  /** 加入 2 个，更新 1 个，跳过 1 个 */
  summary: string;
  /** That leaving loses it; '' where it is kept, or can be pasted again. */
  unkept: string;
  /** What several rows have in common, what became of the columns, and where typed days are from. */
  doubts: DoubtLine[];
  /** The only account that was found; null for many. */
  single: SingleView | null;
  /** To see the rows of one kind alone; none where few rows, or all of one kind. */
  chips: KindChip[];
  /** The rows that are listed, by their places. */
  ids: number[];
  rowOf: (id: number) => PasteRowView | null;
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
  /** Bytes that the storage has left. */
  room: number;
}

export function pasteView(state: PasteState, around: PasteSurroundings, standing: Standing): PasteView {
  const { today } = standing;
  const long = isLong(state.text);
  const looks = state.plan.map((planned) => lookAt(planned, today));
  const shared = share(looks.map(({ doubts }) => doubts));
  const alone = state.plan.length === 1;
  const rowOf = (id: number): PasteRowView | null => {
    const planned = state.plan[id];
    return planned ? rowView(id, planned, shared.own[id] ?? [], alone || state.unfolded[id], today) : null;
  };
  const first = state.plan[0];
  const row = alone ? rowOf(0) : null;
  const selectable = looks.filter(({ writes }) => writes);
  const chips = chipsOf(looks, state.kind);
  const ids = looks.flatMap(({ kind }, id) =>
    state.kind === '' || chips.length === 0 || state.kind === kind ? [id] : [],
  );
  return {
    phase: state.phase,
    boxText: long || state.from !== '' ? '' : state.text,
    brought: state.from === '' ? '' : `${state.from}，${linesIn(state.text)} 行`,
    longNote: long ? `已放入 ${state.text.length} 字` : '',
    longExcerpt: long || state.from !== '' ? `${state.text.trim().slice(0, excerptLength)}…` : '',
    hasText: state.text !== '',
    restored: state.restored,
    helpOpen: state.helpOpen,
    found: `认出 ${looks.filter(({ action }) => action !== 'error').length} 个账号`,
    summary: summaryOf(looks),
    unkept: isKept(state) ? '' : `内容多，离开后不保留，要重新${state.from === '' ? '粘贴' : '打开文件'}。`,
    doubts: tableLines(state).concat(doubtLines(shared, state.plan, state)),
    chips,
    single: first && row ? singleView(first, row, standing) : null,
    ids,
    rowOf,
    allLeftOut: selectable.every(({ included }) => !included),
    selectable: selectable.length > 1,
    write: writeOf(looks, around),
    outcome: state.outcome && outcomeOf(state.outcome, around.undoable),
    problem: state.problem,
    readOnly: around.readOnly,
  };
}

/** So many rows are seen at a glance. */
const fewRows = 5;

/** What there is of each kind, where there are many rows of several kinds. */
function chipsOf(looks: readonly Looked[], chosen: RowKind | ''): KindChip[] {
  const chips = (Object.keys(kindWords) as RowKind[])
    .map((value) => ({
      value,
      text: kindWords[value],
      count: looks.filter(({ kind }) => kind === value).length,
      chosen: value === chosen,
    }))
    .filter(({ count }) => count > 0);
  return looks.length > fewRows && chips.length > 1 ? chips : [];
}

function writeOf(looks: readonly Looked[], { readOnly, room }: PasteSurroundings): PasteView['write'] {
  const count = (fits: Looked['action']): number =>
    looks.filter(({ action, included }) => included && action === fits).length;
  const added = count('add');
  const updated = count('update');
  const open = looks.filter(({ action }) => action === 'choose').length;
  const nothing = added + updated === 0;
  const lacking = looks.reduce((sum, { bytes }) => sum + bytes, 0) - room;
  return {
    label: nothing ? '没有要加入的' : labelOf(added, updated, looks.length === 1),
    disabled: nothing || readOnly !== '' || lacking > 0,
    waiting:
      lacking > 0
        ? `手机上给小程序的存储空间不够，还差约 ${sizeText(lacking)}。少选一些，或先到「我的」彻底删除「最近删除」里的账号。`
        : open > 0 && !nothing
          ? `还有 ${open} 个要你选，没选的先不动`
          : '',
  };
}

function labelOf(added: number, updated: number, alone: boolean): string {
  if (alone) return added > 0 ? '加入' : '更新';
  return doneParts(added, updated).join('，');
}

function isLong(text: string): boolean {
  return text.length > longTextBytes || utf8Length(text) > longTextBytes;
}

function summaryOf(looks: readonly Looked[]): string {
  const part = (word: string, fits: (look: Looked) => boolean, of = '个'): string => {
    const count = looks.filter(fits).length;
    return count > 0 ? `${word} ${count} ${of}` : '';
  };
  return [
    part(kindWords.add, ({ action, included }) => included && action === 'add'),
    part(kindWords.update, ({ action, included }) => included && action === 'update'),
    part(kindWords.same, ({ action }) => action === 'same'),
    part(kindWords.conflict, ({ action }) => action === 'choose'),
    part(kindWords.error, ({ action }) => action === 'error', '段'),
    part('跳过', ({ writes, included }) => writes && !included),
  ]
    .filter((text) => text !== '')
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
