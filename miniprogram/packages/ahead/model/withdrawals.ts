/** Which events of earlier calendar files no longer apply. */
import type { Account, AccountId } from '../../../domain/account/account';
import type { Day } from '../../../domain/day/day';
import { accountIdOf, type CalendarDay } from './calendarDay';
import type { Exported } from '../../../domain/outgoing/exported';

/** An event to be taken out of the calendars that have it. */
export interface Withdrawal {
  id: string;
  /** The latest that it was exported for. */
  day: Day;
  title: string;
}

/**
 * What was exported for a day from `today` on and is none of the `days` any more: the review passed, the account was
 * deleted, something was handed in, a lead time was given up. Withdrawn in every file until its day is past, since
 * nobody knows which of them is imported. Not what an early version exported: its days were not written down, and its
 * events have other ids in the calendars.
 * @param days all that apply, of all accounts that the file is about
 * @param isAbout whether the file is about this account; of others nothing is withdrawn
 * @param accountOf undefined for one that is gone for good
 */
export function withdrawals(
  exported: Readonly<Record<string, Exported>>,
  days: readonly CalendarDay[],
  today: Day,
  isAbout: (id: AccountId) => boolean,
  accountOf: (id: AccountId) => Account | undefined,
): Withdrawal[] {
  const apply = new Set(days.map(({ id }) => id));
  const found: Withdrawal[] = [];
  for (const [id, { day }] of Object.entries(exported)) {
    const accountId = accountIdOf(id);
    if (day === null || day < today || apply.has(id) || !isAbout(accountId)) continue;
    const account = accountOf(accountId);
    found.push({ id, day, title: account ? `已取消：${account.name}的年审提醒` : '已取消的年审提醒' });
  }
  return found;
}
