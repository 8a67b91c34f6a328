import type { Day } from '../../../domain/day/day';
import { dueTrustLabel } from '../../../domain/account/words';
import { utf8Length } from '../../../domain/kit/text';
import { rowView, type PasteRowView } from './rowView';
import type { Outcome, PasteState, Phase } from './session';

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
  /** 将新增 2，更新 1，跳过 1 */
  summary: string;
  /** 这些日期是后台看到的吗？ null: no due day was typed. */
  trust: { question: string; on: boolean; note: string } | null;
  rows: PasteRowView[];
  allLeftOut: boolean;
  /** Something can be left out at all. */
  selectable: boolean;
  write: { label: string; disabled: boolean };
  outcome: { text: string; lead: string; undoable: boolean } | null;
  problem: string;
  readOnly: string;
}

export interface PasteSurroundings {
  /** Why nothing can be written now; '' normally. */
  readOnly: string;
  undoable: boolean;
}

export function pasteView(state: PasteState, { readOnly, undoable }: PasteSurroundings, today: Day): PasteView {
  const long = isLong(state.text);
  const rows = state.plan.map((planned, id) => rowView(id, planned, today));
  const toWrite = rows.filter(({ included }) => included).length;
  const selectable = rows.filter(({ writes }) => writes);
  return {
    phase: state.phase,
    boxText: long ? '' : state.text,
    longNote: long ? `已放入 ${state.text.length} 字` : '',
    longExcerpt: long ? `${state.text.trim().slice(0, excerptLength)}…` : '',
    hasText: state.text !== '',
    restored: state.restored,
    helpOpen: state.helpOpen,
    summary: summaryOf(rows),
    trust: state.typed > 0 ? trustOf(state) : null,
    rows,
    allLeftOut: selectable.every(({ included }) => !included),
    selectable: selectable.length > 1,
    write: {
      label: toWrite > 0 ? `写入 ${toWrite} 个账号` : '没有要写入的',
      disabled: toWrite === 0 || readOnly !== '',
    },
    outcome: state.outcome && outcomeOf(state.outcome, undoable),
    problem: state.problem,
    readOnly,
  };
}

function trustOf({ typed, seen }: PasteState): PasteView['trust'] {
  return {
    question: typed === 1 ? '这个到期日是后台看到的吗？' : `这 ${typed} 个到期日是后台看到的吗？`,
    on: seen,
    note: seen
      ? `会记为“${dueTrustLabel('confirmed')}”。`
      : `不勾就记为“${dueTrustLabel('estimated')}”，以后可以再核对。`,
  };
}

function isLong(text: string): boolean {
  return text.length > longTextBytes || utf8Length(text) > longTextBytes;
}

function summaryOf(rows: readonly PasteRowView[]): string {
  const count = (fits: (row: PasteRowView) => boolean): number => rows.filter(fits).length;
  const parts: [string, number][] = [
    ['新增', count(({ action, included }) => included && action === 'add')],
    ['更新', count(({ action, included }) => included && action === 'update')],
    ['没有变化', count(({ action }) => action === 'same')],
    ['要你选', count(({ action }) => action === 'choose')],
    ['没找到账号', count(({ unmatched }) => unmatched)],
    ['看不懂', count(({ action, unmatched }) => action === 'error' && !unmatched)],
    ['跳过', count(({ writes, included }) => writes && !included)],
  ];
  const said = parts
    .filter(([, number]) => number > 0)
    .map(([word, number]) => `${word} ${number}`)
    .join('，');
  return rows.some(({ included }) => included) ? `将${said}` : said;
}

function outcomeOf({ added, updated, ids }: Outcome, undoable: boolean): PasteView['outcome'] {
  const parts = [added > 0 ? `新增 ${added} 个` : '', updated > 0 ? `更新 ${updated} 个` : ''].filter(
    (part) => part !== '',
  );
  return { text: `已${parts.join('，')}`, lead: ids.length === 1 ? '查看这个账号' : '查看账号', undoable };
}
