import type { Account } from '../../../domain/account/account';
import type { DayText } from '../../../domain/day/day';
import { calendarDays, type CalendarDay } from '../model/calendarDay';
import { phoneEventState, type PhoneEventState } from '../model/phoneEvent';
import { readDay, type Day } from '../../../domain/day/day';
import { shortDay, weekday } from '../../../domain/day/words';
import type { Standing } from '../../../domain/rules/standing';

export interface CalendarRow {
  id: string;
  title: string;
  when: string;
  state: PhoneEventState;
  /** What the phone's calendar already holds of it, '' if nothing. */
  note: string;
  action: string;
}

export interface CalendarView {
  /** missing: the asked account is gone; example: it is only for looking at; none: no coming day */
  empty: '' | 'missing' | 'example' | 'none';
  summary: string;
  /** What the next file takes back; '' if nothing. */
  withdrawn: string;
  /** What there is to list. */
  count: number;
}

/**
 * What a page about one account (or all of `accounts`, for id '', or the selected of them) takes in. Examples and
 * deleted ones never go out.
 */
export function chosenAccounts(
  accounts: readonly Account[],
  id: string,
  selected?: readonly string[] | null,
): Account[] {
  const wanted = selected ? new Set(selected) : null;
  return accounts.filter(
    (account) =>
      !account.example &&
      account.deletedOn === '' &&
      (id === '' || account.id === id) &&
      (wanted === null || wanted.has(account.id)),
  );
}

/** Days from today on, soonest first. `leadTimes`: the codes chosen for all accounts. */
export function comingDays(
  accounts: readonly Account[],
  standing: Standing,
  leadTimes: readonly string[],
): CalendarDay[] {
  return accounts
    .flatMap((account) => calendarDays(account, standing, leadTimes))
    .filter(({ day }) => day >= standing.today)
    .sort((one, other) => one.day - other.day || (one.id < other.id ? -1 : 1));
}

/**
 * Why there is nothing to show. `asked`: the account that the page is about, if it is about one; `events`: days to come
 * and events to withdraw.
 */
export function emptiness(id: string, asked: Account | undefined, events: number): CalendarView['empty'] {
  if (id !== '' && (!asked || asked.deletedOn !== '')) return 'missing';
  if (asked?.example) return 'example';
  return events === 0 ? 'none' : '';
}

/**
 * @param withdrawn how many events of earlier files the next one takes back
 */
export function calendarView(
  days: readonly CalendarDay[],
  { empty, withdrawn }: { empty: CalendarView['empty']; withdrawn: number },
): CalendarView {
  return {
    empty,
    summary: days.length === 0 ? '往后没有要记的日子' : `往后 ${days.length} 个日子`,
    withdrawn: withdrawn === 0 ? '' : `以前发出的文件里有 ${withdrawn} 条已经不作数，这个文件会取消它们。`,
    count: days.length,
  };
}

/** @param remembered the day with which it was put into the phone's calendar; '' if it wasn't */
export function calendarRow(day: CalendarDay, remembered: DayText, today: Day): CalendarRow {
  const state = phoneEventState(day, remembered);
  return {
    id: day.id,
    title: day.title,
    when: `${shortDay(day.day, today)} ${weekday(day.day)}`,
    state,
    note: noteOf(state, remembered, today),
    action: state === 'added' ? '再加一次' : '加到手机日历',
  };
}

function noteOf(state: PhoneEventState, remembered: DayText, today: Day): string {
  if (state === 'new') return '';
  return state === 'added' ? '已加到手机日历' : `日期改了。${oldOne(remembered, today)}要自己到手机日历里删掉。`;
}

/** The event that stays in the phone under an old date, as words. */
export function oldOne(remembered: DayText, today: Day): string {
  const day = readDay(remembered);
  return day === null ? '原来那条' : `原来 ${shortDay(day, today)} 的那条`;
}
