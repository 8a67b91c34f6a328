import type { Account } from '../../../domain/account/account';
import { namesOf } from '../../../domain/account/names';
import { isSure } from '../../../domain/account/trust';
import { readDay } from '../../../domain/day/day';
import { longDay } from '../../../domain/day/words';
import type { Standing } from '../../../domain/rules/standing';
import { unknownInList } from '../model/copiedList';
import { nextDueOf } from '../model/planSteps';
import type { BulkAction, BulkForm } from './words';

/** What else is worth knowing before it is done to these accounts, of which there is one at least. */
export function notesOf(action: BulkAction, doing: readonly Account[], form: BulkForm, standing: Standing): string[] {
  if (action === 'copy') return unknownInList(doing, standing);
  if (action === 'subject')
    return naming(
      '原来填的是别的类型，会换掉',
      doing.filter(({ subjectType }) => subjectType !== ''),
    );
  if (action === 'confirm') return naming('的日子已过，核对以后算“已逾期”', doing.filter(isPastEstimate(standing)));
  return action === 'passed' ? nextDues(doing, form, standing) : [];
}

/** 甲（2026年3月20日）: the names that the preview lists, with the days where they are what is done. */
export function listedNames(action: BulkAction, doing: readonly Account[]): string {
  if (action !== 'confirm') return namesOf(doing);
  return namesOf(doing, ({ name, cycle }) => {
    const day = readDay(cycle.dueOn);
    return day === null ? name : `${name}（${longDay(day)}）`;
  });
}

function naming(what: string, accounts: readonly Account[]): string[] {
  return accounts.length === 0 ? [] : [`其中 ${accounts.length} 个${what}：${namesOf(accounts)}。`];
}

function isPastEstimate({ today }: Standing): (account: Account) => boolean {
  return ({ cycle }) => !isSure(cycle) && (readDay(cycle.dueOn) ?? today) < today;
}

function nextDues(doing: readonly Account[], form: BulkForm, { numbers }: Standing): string[] {
  const on = readDay(form.on);
  if (on === null) return [];
  const dues = doing.map((account) => nextDueOf(account, on, numbers));
  // Spread into Math.min, thousands of arguments would overflow the stack of some phones.
  const first = dues.reduce((min, day) => (day < min ? day : min));
  const last = dues.reduce((max, day) => (day > max ? day : max));
  const range = first === last ? `为 ${longDay(first)}` : `，在 ${longDay(first)}到 ${longDay(last)}之间`;
  return [`新的到期日按规则估计${range}，标着“估计”。看到后台的日期，再改成后台的。`];
}
