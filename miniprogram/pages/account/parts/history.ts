import type { Account, ClosedCycle } from '../../../domain/account';
import { readDay } from '../../../domain/day';
import { longDay } from '../../../domain/dayLabel';
import { daysBetween } from '../../../domain/dayMath';

export interface HistoryLine {
  id: string;
  title: string;
  note: string;
}

/** Passed reviews, the latest first. */
export function historyOf(account: Account): HistoryLine[] {
  return account.history.map(lineOf).reverse();
}

function lineOf({ id, dueOn, passedOn, feeYuan }: ClosedCycle): HistoryLine {
  const due = readDay(dueOn);
  const passed = readDay(passedOn);
  const notes = [
    due === null ? '' : `原到期日 ${longDay(due)}`,
    due !== null && passed !== null ? punctuality(daysBetween(passed, due)) : '',
    feeYuan === null ? '' : `审核费 ${feeYuan} 元`,
  ];
  return { id, title: passed === null ? '已通过，日期不详' : `${longDay(passed)}通过`, note: notes.filter((note) => note !== '').join(' · ') };
}

function punctuality(daysEarly: number): string {
  if (daysEarly === 0) return '到期当天通过';
  return daysEarly > 0 ? `提前 ${daysEarly} 天` : `逾期 ${-daysEarly} 天`;
}
