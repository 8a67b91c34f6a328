import type { Account } from '../../domain/account/account';

/** An account of a list that can be selected from. */
export interface Selectable {
  account: Account;
}

/** The bar under the list while accounts are being selected. */
export interface SelectionBar {
  /** 已选 12 个，3 个不在当前列表 */
  text: string;
  /** 全选 50 个, or 取消全选 when all of the list is selected; '' with an empty list */
  allText: string;
  none: boolean;
}

/** Ids that 全选 takes: what the query found without examples, unless it found nothing else. */
export function selectableIds(found: readonly Selectable[]): string[] {
  const own = found.filter(({ account }) => !account.example);
  return (own.length > 0 ? own : found).map(({ account }) => account.id);
}

export function selectionBar(selected: ReadonlySet<string>, listed: readonly Selectable[]): SelectionBar {
  const ids = selectableIds(listed);
  const inList = listed.filter(({ account }) => selected.has(account.id)).length;
  const elsewhere = selected.size - inList;
  const text =
    selected.size === 0
      ? '点一点要选的账号'
      : `已选 ${selected.size} 个${elsewhere > 0 ? `，${elsewhere} 个不在当前列表` : ''}`;
  return {
    text,
    allText: ids.length === 0 ? '' : allSelected(selected, ids) ? '取消全选' : `全选 ${ids.length} 个`,
    none: selected.size === 0,
  };
}

/** All of the list when some are missing, none of the list when all are there; what is selected elsewhere stays. */
export function toggledAll(selected: ReadonlySet<string>, listed: readonly Selectable[]): Set<string> {
  const ids = selectableIds(listed);
  const next = new Set(selected);
  const takesAway = allSelected(selected, ids);
  ids.forEach((id) => (takesAway ? next.delete(id) : next.add(id)));
  return next;
}

export function toggledOne(selected: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(selected);
  if (!next.delete(id)) next.add(id);
  return next;
}

function allSelected(selected: ReadonlySet<string>, ids: readonly string[]): boolean {
  return ids.every((id) => selected.has(id));
}
