import type { AccountFields, Application, ClosedCycle } from '../../domain/account/account';
import { costOf } from '../../domain/cycle/application';
import { readDay } from '../../domain/day/day';
import { longDay } from '../../domain/day/words';
import { daysBetween } from '../../domain/day/arithmetic';

export interface HistoryLine {
  id: string;
  title: string;
  note: string;
}

/** Passed reviews, the latest first. */
export function historyOf(account: AccountFields): HistoryLine[] {
  return account.history.map(lineOf).reverse();
}

function lineOf(cycle: ClosedCycle): HistoryLine {
  const due = readDay(cycle.dueOn);
  const passed = readDay(cycle.passedOn);
  const cost = costOf(cycle);
  const notes = [
    due === null ? '' : `原到期日 ${longDay(due)}`,
    due !== null && passed !== null ? punctuality(daysBetween(passed, due)) : '',
    ...eventsOf(cycle.application),
    cost === null ? '' : `审核费 ${cost} 元`,
  ];
  return {
    id: cycle.id,
    title: passed === null ? '已通过，日期不详' : `${longDay(passed)}通过`,
    note: notes.filter((note) => note !== '').join(' · '),
  };
}

function punctuality(daysEarly: number): string {
  if (daysEarly === 0) return '到期当天通过';
  return daysEarly > 0 ? `提前 ${daysEarly} 天` : `逾期 ${-daysEarly} 天`;
}

/** What didn't go smoothly on the way. */
function eventsOf(application: Application | null): string[] {
  const steps = application?.steps ?? [];
  const returns = steps.filter(({ state }) => state === 'returned').length;
  const failures = steps.filter(({ state }) => state === 'failed').length;
  const nameFailed = steps.some(({ namePassed }) => namePassed === false);
  return [
    returns > 0 ? `打回 ${returns} 次` : '',
    failures > 0 ? `失败 ${failures} 次` : '',
    nameFailed ? '名称没通过' : '',
  ];
}
