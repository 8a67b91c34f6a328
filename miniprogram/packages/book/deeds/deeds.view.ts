import { namesOf } from '../../../domain/account/names';
import type { Deed } from '../../../storage/phone';
import type { UndoPlan } from '../model/deeds/planUndo';

/** What undoing a step would do, said before it does. */
export interface UndoPreview {
  lines: { id: string; text: string; names: string }[];
  /** '' where nothing can go back. */
  button: string;
}

export interface DeedRow {
  id: string;
  text: string;
  /** 5 分钟前 · 18 个账号 */
  about: string;
  /** Of the opened row. */
  preview: UndoPreview | null;
}

export interface OpenedDeed {
  file: string;
  /** null: what was kept of the step can't be read any more. */
  plan: UndoPlan | null;
}

/** @param now ms since 1970 */
export function deedRows(deeds: readonly Deed[], opened: OpenedDeed | null, now: number): DeedRow[] {
  return deeds.map(({ file, text, madeAt, count }) => ({
    id: file,
    text,
    about: `${agoText(now - madeAt)} · ${count} 个账号`,
    preview: opened?.file === file ? previewOf(opened.plan) : null,
  }));
}

function previewOf(plan: UndoPlan | null): UndoPreview {
  if (plan === null)
    return { lines: [{ id: 'broken', text: '这一步的记录读不出来，不能撤销了。', names: '' }], button: '' };
  const { back, changed, gone } = plan;
  const lines = [
    back.length > 0
      ? { id: 'back', text: `将还原 ${back.length} 个`, names: namesOf(back) }
      : { id: 'none', text: '没有可以还原的', names: '' },
    ...(changed.length > 0
      ? [{ id: 'changed', text: `${changed.length} 个之后又改过，保持现状`, names: namesOf(changed) }]
      : []),
    ...(gone > 0 ? [{ id: 'gone', text: `${gone} 个已经彻底删除，还原不了`, names: '' }] : []),
  ];
  return { lines, button: back.length > 0 ? `还原 ${back.length} 个` : '' };
}

const minuteMs = 60_000;

/** How long ago; a clock that was set back says 刚刚. */
export function agoText(ms: number): string {
  const minutes = Math.floor(ms / minuteMs);
  if (minutes < 1) return '刚刚';
  return minutes < 60 ? `${minutes} 分钟前` : `${Math.floor(minutes / 60)} 小时前`;
}
