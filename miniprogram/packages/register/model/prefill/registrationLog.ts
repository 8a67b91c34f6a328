import type { AccountId } from '../../../../domain/account/account';
import type { DayText, Day } from '../../../../domain/day/day';
import { readDay, partsOf } from '../../../../domain/day/day';
import { quotaNumbers } from '../../../../domain/rules/numbers';

/** What came of a try: 建好了, 建到一半, 超时或看不出结果, 失败. */
export const registrationResults = ['created', 'unfinished', 'timedOut', 'failed'] as const;
export type RegistrationResult = (typeof registrationResults)[number];

export const registrationResultLabel: Record<RegistrationResult, string> = {
  created: '建好了',
  unfinished: '建到一半，待完成注册',
  timedOut: '超时，看不出结果',
  failed: '失败',
};

/** A try at registering, as the user noted it. `accountId`: the official account whose qualification was reused. */
export interface RegistrationEntry {
  day: DayText;
  accountId: AccountId;
  result: RegistrationResult;
}

/** A stored log, whatever is in it: what is no valid entry is left out. Never throws. */
export function decodeRegistrationLog(stored: unknown): RegistrationEntry[] {
  if (!Array.isArray(stored)) return [];
  return stored.map(decodeEntry).filter((entry): entry is RegistrationEntry => entry !== null);
}

function decodeEntry(entry: unknown): RegistrationEntry | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { day, accountId, result } = entry as Partial<Record<string, unknown>>;
  const known = registrationResults.find((name) => name === result);
  if (typeof day !== 'string' || readDay(day) === null || typeof accountId !== 'string' || accountId === '' || !known)
    return null;
  return { day, accountId, result: known };
}

/**
 * Programs that count against the quota of today's Beijing month: created ones, and unfinished ones, which count from
 * their creation.
 */
export function usedThisMonth(log: readonly RegistrationEntry[], accountId: AccountId, today: Day): number {
  const now = partsOf(today);
  return log.filter((entry) => {
    const day = readDay(entry.day);
    if (day === null || entry.accountId !== accountId || day > today) return false;
    const then = partsOf(day);
    return (
      then.year === now.year &&
      then.month === now.month &&
      (entry.result === 'created' || entry.result === 'unfinished')
    );
  }).length;
}

/** The last try of an account up to today; of several on one day the one noted last. */
export function lastTry(log: readonly RegistrationEntry[], accountId: AccountId, today: Day): RegistrationEntry | null {
  let last: RegistrationEntry | null = null;
  for (const entry of log) {
    const day = readDay(entry.day);
    if (entry.accountId !== accountId || day === null || day > today) continue;
    if (last === null || entry.day >= last.day) last = entry;
  }
  return last;
}

/** Programs a month. Source: official page of the registration by reuse (5); agencies for 个体工商户 (1). */
export function monthlyQuota(subjectType: string): number {
  return subjectType === 'individualBusiness' ? quotaNumbers.monthlyIndividualBusiness : quotaNumbers.monthly;
}
