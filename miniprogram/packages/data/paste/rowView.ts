import type { Day } from '../../../domain/day/day';
import { readDay } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import type { TagView } from '../../../screen/views/statusView';
import type { PasteRow } from '../model/merge/plan';
import { detailOf, fieldsOf, type DetailView } from './detail';
import type { Doubt } from './doubts';
import { lookAt } from './looked';
import { inConflict, type Planned } from './plan';

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

/** What rows are called by what they are, in the order of the chips. */
export const kindWords = { add: '新增', update: '更新', same: '相同', conflict: '冲突', error: '错误' } as const;

const tags: Record<PasteRow['action'], TagView> = {
  add: { text: kindWords.add, mark: '＋', tone: 'fine' },
  update: { text: kindWords.update, mark: '→', tone: 'busy' },
  same: { text: kindWords.same, mark: '＝', tone: 'unsure' },
  choose: { text: kindWords.conflict, mark: '?', tone: 'warn' },
  error: { text: kindWords.error, mark: '!', tone: 'danger' },
};

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
  const { asked, settled, kind, action, writes, included } = lookAt(planned, today);
  const { place = '' } = planned.row;
  // A conflict that others have too is put above them all; which account it is can only be said row by row.
  const shared = inConflict(asked, planned.decision) && !own.includes('conflict');
  const asks = planned.row.action === 'choose' || (asked.action === 'update' && asked.conflict !== null && !shared);
  const open = unfolded ?? (kind === 'error' || own.includes('passed') || asks);
  return {
    id,
    action,
    tag: tags[action],
    name: nameOf(settled, place),
    due: dueShort(settled, today),
    writes,
    included,
    doubtful: own.length > 0,
    open,
    detail: open ? detailOf(planned, asked, settled, own, place) : null,
  };
}

function nameOf(row: PasteRow, place: string): string {
  if (row.action === 'choose') return row.item.facts.name;
  if (row.action === 'error') return place || (row.unmatched ? '这条推送没找到账号' : '这一段没有认出来');
  return fieldsOf(row)?.name ?? '';
}

function dueShort(row: PasteRow, today: Day): string {
  const due = readDay(row.action === 'choose' ? row.item.facts.dueOn : (fieldsOf(row)?.cycle.dueOn ?? ''));
  return due === null ? '' : `${shortDay(due, today)}到期`;
}
