import type { Account } from '../../../domain/account/account';
import { readDay, type Day } from '../../../domain/day/day';
import { shortDay } from '../../../domain/day/words';
import { daysBetween } from '../../../domain/day/arithmetic';
import { accountKindLabel } from '../../../domain/account/words';

export interface RecycledRow {
  id: string;
  name: string;
  /** 小程序 · 杭州示例商贸有限公司 */
  about: string;
  /** 3月5日删除，还保留 12 天 */
  kept: string;
}

export interface RecycleView {
  empty: boolean;
  rows: RecycledRow[];
}

/**
 * 最近删除, the latest first.
 * @param keptDays days that a deleted account is kept
 */
export function recycleView(deleted: readonly Account[], keptDays: number, today: Day): RecycleView {
  const sorted = [...deleted].sort((a, b) =>
    a.deletedOn === b.deletedOn ? b.updatedAt - a.updatedAt : a.deletedOn < b.deletedOn ? 1 : -1,
  );
  const rows = sorted.map((account) => ({
    id: account.id,
    name: account.name,
    about: [account.example ? '示例' : '', accountKindLabel(account.kind), account.subjectName]
      .filter((part) => part !== '')
      .join(' · '),
    kept: keptText(readDay(account.deletedOn), keptDays, today),
  }));
  return { empty: deleted.length === 0, rows };
}

function keptText(deletedOn: Day | null, keptDays: number, today: Day): string {
  if (deletedOn === null) return '删除日期不清楚，会一直保留';
  // A phone whose clock was wrong may have deleted it "tomorrow": then the full time is left.
  const left = Math.min(keptDays, keptDays - daysBetween(deletedOn, today));
  return `${shortDay(deletedOn, today)}删除，${left > 0 ? `还保留 ${left} 天` : '今天起会被自动清除'}`;
}
