import type { Standing } from '../../../domain/rules/standing';
import { sizeText } from '../../../screen/views/sizeText';
import { utf8Length } from '../../../domain/kit/text';
import { deedNote } from '../../../screen/offers';
import { doubtLines, type DoubtLine } from './doubtLines';
import { doneParts } from './doneParts';
import type { RowKind } from './looked';
import { kindWords, rowView, type PasteRowView } from './rowView';
import { isKept, linesIn, type Outcome, type PasteState, type Phase } from './session';
import { tableLines } from './tableLines';
import { singleView, type SingleView } from './single';
import { surveyOf, type Survey } from './survey';

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
  const survey = surveyOf(state.plan, today);
  const { looks, becomes } = survey;
  const alone = state.plan.length === 1;
  const rowOf = (id: number): PasteRowView | null => {
    const planned = state.plan[id];
    return planned ? rowView(id, planned, survey.ownOf(id), alone || state.unfolded[id], today) : null;
  };
  const first = state.plan[0];
  const row = alone ? rowOf(0) : null;
  const written = becomes.add + becomes.update;
  const chips = chipsOf(survey, state.kind);
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
    found: `认出 ${looks.length - becomes.error} 个账号`,
    summary: summaryOf(becomes),
    unkept: isKept(state) ? '' : `内容多，离开后不保留，要重新${state.from === '' ? '粘贴' : '打开文件'}。`,
    doubts: tableLines(state).concat(doubtLines(survey, state.plan, state)),
    chips,
    single: first && row ? singleView(first, row, standing) : null,
    ids,
    rowOf,
    allLeftOut: written === 0,
    selectable: written + becomes.leftOut > 1,
    write: writeOf(survey, around),
    outcome: state.outcome && outcomeOf(state.outcome, around.undoable),
    problem: state.problem,
    readOnly: around.readOnly,
  };
}

/** So many rows are seen at a glance. */
const fewRows = 5;

/** What there is of each kind, where there are many rows of several kinds. */
function chipsOf({ looks, kinds }: Survey, chosen: RowKind | ''): KindChip[] {
  const chips = (Object.keys(kindWords) as RowKind[])
    .map((value) => ({
      value,
      text: kindWords[value],
      count: kinds[value],
      chosen: value === chosen,
    }))
    .filter(({ count }) => count > 0);
  return looks.length > fewRows && chips.length > 1 ? chips : [];
}

function writeOf({ looks, becomes, bytes }: Survey, { readOnly, room }: PasteSurroundings): PasteView['write'] {
  const { add, update, choose } = becomes;
  const nothing = add + update === 0;
  const lacking = bytes - room;
  return {
    label: nothing ? '没有要加入的' : labelOf(add, update, looks.length === 1),
    disabled: nothing || readOnly !== '' || lacking > 0,
    waiting:
      lacking > 0
        ? `手机上给小程序的存储空间不够，还差约 ${sizeText(lacking)}。少选一些，或先到「我的」彻底删除「最近删除」里的账号。`
        : choose > 0 && !nothing
          ? `还有 ${choose} 个要你选，没选的先不动`
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

function summaryOf(becomes: Survey['becomes']): string {
  const part = (word: string, count: number, of = '个'): string => (count > 0 ? `${word} ${count} ${of}` : '');
  return [
    part(kindWords.add, becomes.add),
    part(kindWords.update, becomes.update),
    part(kindWords.same, becomes.same),
    part(kindWords.conflict, becomes.choose),
    part(kindWords.error, becomes.error, '段'),
    part('跳过', becomes.leftOut),
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
