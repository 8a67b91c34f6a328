/** What goes into a calendar outside of the app: which day of an account, and its words. */
import type { Account, AccountId } from '../../../domain/account/account';
import { longDay } from '../../../domain/day/words';
import type { Day } from '../../../domain/day/day';
import { readDay } from '../../../domain/day/day';
import { accountKindLabel, dueTrustLabel } from '../../../domain/account/words';
import { isSure } from '../../../domain/account/trust';
import { refillDay } from '../../../domain/cycle/application';
import { safeDayOf, safeStartText, usualYearMark, type SafeStart } from '../../../domain/status/safeStart';
import type { Choices } from '../../../domain/rules/standing';
import { leadDay, leadLength, readLeadTime, type LeadTime } from '../../../domain/reminders/leadTime';

export type CalendarDayKind = 'due' | 'safeStart' | 'lead' | 'refill';

export interface CalendarDay {
  /** Account, cycle, and kind or lead time: the same for good, however the date is corrected. */
  id: string;
  kind: CalendarDayKind;
  day: Day;
  title: string;
  description: string;
}

/**
 * A calendar rings so long ahead of every due day: most alarms of a file are only heard at an event's start, so each is
 * an event of its own. One's own lead times come on top.
 */
const aheadOfDue: readonly string[] = ['45d', '30d', '7d'];

/**
 * The due day of an account's running cycle, the days so long before it as the lead times in force say, the latest safe
 * start while nothing is handed in, and the last day to refill while it is returned; [] where none is known. The words
 * say nothing that changes by itself from day to day: a calendar must only see a change where there is one.
 * @param leadTimes the codes chosen for all accounts, beside the account's own
 */
export function calendarDays(account: Account, choices: Choices, leadTimes: readonly string[] = []): CalendarDay[] {
  return [...dueDays(account, choices, leadTimes), ...refillDays(account)];
}

function dueDays(account: Account, choices: Choices, leadTimes: readonly string[]): CalendarDay[] {
  const dueOn = dueDayOf(account);
  if (dueOn === null) return [];
  const mark = isSure(account.cycle) ? '' : '（估计）';
  const facts = factsOf(account);
  const due: CalendarDay = {
    id: idOf(account, 'due'),
    kind: 'due',
    day: dueOn,
    title: `${account.name} 认证到期${mark}`,
    description: [...facts, '年审没通过的话，到期后功能会受限，直到年审通过。'].join('\n'),
  };
  const ahead = leadDays(dueOn, [...aheadOfDue, ...leadTimes, ...(account.leadTimes ?? [])]).map(
    ({ code, lead, day }): CalendarDay => ({
      id: idOf(account, `lead-${code}`),
      kind: 'lead',
      day,
      title: `${account.name} 还有 ${leadLength(lead)}到期${mark}`,
      description: facts.join('\n'),
    }),
  );
  const safe = safeDayOf(account, choices);
  if (!safe) return [due, ...ahead];
  const usual = usualYearMark(safe);
  const start: CalendarDay = {
    id: idOf(account, 'safeStart'),
    kind: 'safeStart',
    ...startWords(safe, account.name, mark),
    description: [...facts, adviceOf(safe), ...(usual === '' ? [] : [`节假日${usual}。`])].join('\n'),
  };
  return [due, start, ...ahead];
}

interface LeadDay {
  code: string;
  lead: LeadTime;
  day: Day;
}

/** The days of lead times, each once, also where two of them (30 days and a month) fall together. */
function leadDays(dueOn: Day, codes: readonly string[]): LeadDay[] {
  const days: LeadDay[] = [];
  for (const code of codes) {
    const lead = readLeadTime(code);
    const day = lead && leadDay(lead, dueOn);
    if (lead && day !== null && !days.some((other) => other.day === day)) days.push({ code, lead, day });
  }
  return days;
}

function refillDays(account: Account): CalendarDay[] {
  const day = refillDay(account.cycle.application);
  if (day === null) return [];
  const what = account.certifiedHow === 'never' ? '认证' : '年审';
  return [
    {
      id: idOf(account, 'refill'),
      kind: 'refill',
      day,
      title: `${account.name} 最晚今天重新提交${what}`,
      description: [...factsOf(account), '被打回了：过了今天还没重新提交，就要重新申请。'].join('\n'),
    },
  ];
}

function dueDayOf({ certifiedHow, cycle }: Account): Day | null {
  return certifiedHow === 'never' ? null : readDay(cycle.dueOn);
}

function factsOf(account: Account): string[] {
  const dueOn = dueDayOf(account);
  return [
    `${accountKindLabel(account.kind)}：${account.name}`,
    ...(account.subjectName === '' ? [] : [`主体：${account.subjectName}`]),
    ...(account.client === '' ? [] : [`客户：${account.client}`]),
    ...(dueOn === null
      ? []
      : [`认证到期日：${longDay(dueOn)}（${dueTrustLabel(account.cycle.dueTrust || 'estimated')}）`]),
  ];
}

/** The day of the latest safe start and its title; where none is safe, the first on which one can hand in. */
function startWords(safe: SafeStart, name: string, mark: string): Pick<CalendarDay, 'day' | 'title'> {
  if (safe.kind === 'none') return { day: safe.opensOn, title: `${name} 今天起可以年审，越早越好${mark}` };
  const usual = safe.estimated ? `（${usualYearMark(safe)}）` : '';
  return { day: safe.day, title: `${name} 稳妥提交日${mark}${usual}` };
}

function adviceOf(safe: SafeStart): string {
  return safe.kind === 'by' ? '今天提交，审核和一次打回重填都来得及。' : `${safeStartText(safe, safe.opensOn)}。`;
}

function idOf(account: Account, which: string): string {
  return `${account.id}/${account.cycle.id}/${which}`;
}

/** The account of a calendar day, by the day's id: an account's id has no slash. */
export function accountIdOf(calendarDayId: string): AccountId {
  return calendarDayId.split('/', 1).join('');
}
