import type { Day } from '../../../domain/day/day';
import { readDay } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import type { TagView } from '../../../screen/views/statusView';
import type { PasteRow } from '../model/merge/plan';
import { detailOf, fieldsOf, type DetailView } from './detail';
import type { Doubt } from './doubts';
import { chosen, isOpen, settle, type Planned } from './plan';

/** One recognised account as a line of the preview. */
export interface PasteRowView {
  /** Place of the row in the plan. */
  id: number;
  /** After the person's decisions; choose: one is still to be made. */
  action: PasteRow['action'];
  tag: TagView;
  name: string;
  /** 3月2日到期; '' without a day, and where there is none to come. */
  due: string;
  /** It would be written; `included`: and it will be. */
  writes: boolean;
  included: boolean;
  /** It has a doubt of its own. */
  doubtful: boolean;
  open: boolean;
  /** null while it is folded. */
  detail: DetailView | null;
}

const tags: Record<PasteRow['action'], TagView> = {
  add: { text: '加入', mark: '＋', tone: 'fine' },
  update: { text: '更新', mark: '→', tone: 'busy' },
  same: { text: '没有变化', mark: '＝', tone: 'unsure' },
  choose: { text: '要你选', mark: '?', tone: 'warn' },
  error: { text: '看不懂', mark: '!', tone: 'danger' },
};
const unmatched: TagView = { text: '没找到账号', mark: '?', tone: 'warn' };

/** It was read, but no account is stored that it is about. */
export function isUnmatched({ tag }: PasteRowView): boolean {
  return tag === unmatched;
}

/**
 * @param own what the row has to say for itself; the rest is said of many at once
 * @param unfolded as the person has it; undefined: open where it asks, or wasn't understood
 */
export function rowView(
  id: number,
  planned: Planned,
  own: readonly Doubt[],
  unfolded: boolean | undefined,
  today: Day,
): PasteRowView {
  const { row, decision } = planned;
  const asked = chosen(planned, today);
  const settled = settle(planned, today);
  const action = isOpen(planned, today) ? 'choose' : settled.action;
  const writes = action === 'add' || action === 'update';
  const lost = settled.action === 'error' && settled.unmatched;
  const asks =
    row.action === 'choose' || row.action === 'error' || (asked.action === 'update' && asked.conflict !== null);
  const open = unfolded ?? (asks || own.includes('passed'));
  return {
    id,
    action,
    tag: lost ? unmatched : tags[action],
    name: nameOf(settled),
    due: dueShort(settled, today),
    writes,
    included: writes && !decision.leftOut,
    doubtful: own.length > 0,
    open,
    detail: open ? detailOf(planned, asked, settled, own) : null,
  };
}

function nameOf(row: PasteRow): string {
  if (row.action === 'choose') return row.item.facts.name;
  if (row.action === 'error') return row.unmatched ? '这条推送没找到账号' : '这一段没有认出来';
  return fieldsOf(row)?.name ?? '';
}

function dueShort(row: PasteRow, today: Day): string {
  const due = readDay(row.action === 'choose' ? row.item.facts.dueOn : (fieldsOf(row)?.cycle.dueOn ?? ''));
  return due === null ? '' : `${shortDay(due, today)}到期`;
}
