/**
 * Watches what the reminders say and objects. It works out the occasions' days by itself, from calendar dates in UTC,
 * and keeps its own record; only the latest safe start is taken over, which has hand-computed tests of its own.
 */
import type { Account } from '../../../miniprogram/domain/account/account';
import { openApplication } from '../../../miniprogram/domain/cycle/application';
import { formatDay, readDay } from '../../../miniprogram/domain/day/day';
import type { Day } from '../../../miniprogram/domain/day/day';
import type { Reminder } from '../../../miniprogram/domain/reminders/due';
import { reminderText } from '../../../miniprogram/domain/reminders/words';
import { safeStartOf } from '../../../miniprogram/domain/status/safeStart';
import { standing } from '../arbitraries';

interface Expected {
  /** Everything but the date: what must be said once. */
  name: string;
  chain: string;
  tight: number;
  day: number;
  /** The day that it counts to: half a year more or less is another one, of which all must be said anew. */
  to: number;
}

interface Said {
  tight: number;
  on: number;
  to: number;
}

const oneAndTheSame = (to: number, other: number): boolean => Math.abs(to - other) < 180;

const msPerDay = 86_400_000;
const number = (text: string): number => Date.parse(`${text}T00:00:00Z`) / msPerDay;

/** So many months before, clamped to the month's end. */
function monthsBefore(text: string, months: number): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 - months, Math.min(day, last)) / msPerDay;
}

function expectedOf(account: Account): Expected[] {
  if (account.example || account.deletedOn !== '') return [];
  const list: Expected[] = [];
  const { cycle } = account;
  if (cycle.dueOn !== '' && account.certifiedHow !== 'never') {
    const due = number(cycle.dueOn);
    const begin = cycle.opensOn !== '' && number(cycle.opensOn) <= due ? number(cycle.opensOn) : due - 90;
    const add = (name: string, tight: number, day: number): number =>
      list.push({ name: `${cycle.id}|${name}`, chain: cycle.id, tight, day, to: due });
    add('opening', -91, Math.min(begin, monthsBefore(cycle.dueOn, 3)));
    add('m2', -61, monthsBefore(cycle.dueOn, 2));
    add('m1', -30.4, monthsBefore(cycle.dueOn, 1));
    add('d7', -7, due - 7);
    add('due', 0, due);
    if (account.kind === 'miniProgram') {
      add('over30', 30, due + 30);
      add('over60', 60, due + 60);
    }
    for (const lead of account.leadTimes ?? []) {
      const match = /^(\d+)([md])$/.exec(lead);
      if (!match) continue;
      const count = Number(match[1]);
      if (match[2] === 'm') add(lead, -count * 30.44, monthsBefore(cycle.dueOn, count));
      else add(lead, -count, due - count);
    }
    const safe = safeStartOf(account, standing(due as Day));
    // That no day is safe is the same word, on the day on which handing in is least unsafe.
    if (safe) add('safeStart', -0.5, safe.kind === 'by' ? safe.day : safe.opensOn);
  }
  const steps = cycle.application?.steps ?? [];
  if (openApplication(cycle) === 'returned') {
    const ends = steps.map(({ state }, index) => (state === 'failed' || state === 'abandoned' ? index : -1));
    const attempt = ends.filter((index) => index >= 0).length;
    const first = number(steps.slice(Math.max(-1, ...ends) + 1).find(({ state }) => state === 'returned')?.on ?? '');
    const chain = `${cycle.id}|refill ${attempt}`;
    list.push(
      { name: `${chain} soon`, chain, tight: -7, day: first + 23, to: first + 30 },
      { name: `${chain} last`, chain, tight: 0, day: first + 30, to: first + 30 },
    );
  }
  for (const { name, validTo } of account.documents) {
    const day = number(validTo);
    list.push(
      { name: `${name} soon`, chain: name, tight: -30, day: day - 30, to: day },
      { name: `${name} last`, chain: name, tight: 0, day, to: day },
    );
  }
  return list;
}

/** The witness's own name of what was said. */
function nameOf(account: Account, { kind, key, subject }: Reminder): string {
  const cycleId = key.slice(0, key.lastIndexOf('/'));
  const tail = key.slice(key.lastIndexOf('/') + 1).replace(/@.*$/, '');
  if (kind === 'documentSoon') return `${subject} soon`;
  if (kind === 'documentLast') return `${subject} last`;
  if (kind === 'refillSoon' || kind === 'refillLast') {
    const ends = (account.cycle.application?.steps ?? []).filter(
      ({ state }) => state === 'failed' || state === 'abandoned',
    ).length;
    return `${cycleId}|refill ${ends} ${kind === 'refillSoon' ? 'soon' : 'last'}`;
  }
  if (kind === 'noSafeStart') return `${cycleId}|safeStart`;
  return `${cycleId}|${kind === 'lead' ? tail.slice(1) : kind}`;
}

export interface Witness {
  /** What was said, in all. */
  spoken: number;
  /** Of these, said before of another year's day in the same chain. */
  anew: number;
  /** Duplicates, misses, late or early ones, and words that must not be used: each in a sentence. */
  objections: string[];
  opened(accounts: readonly Account[], reminders: readonly Reminder[], today: Day): void;
}

export function witness(): Witness {
  const said = new Map<string, Map<string, Said[]>>();
  /** `account|name|day` → already due at an earlier opening. */
  const dueBefore = new Set<string>();
  /** The same of what was objected to as missed: once is enough. */
  const missed = new Set<string>();
  const self: Witness = { spoken: 0, anew: 0, objections: [], opened };

  function opened(accounts: readonly Account[], reminders: readonly Reminder[], today: Day): void {
    const byAccount = new Map<string, Reminder[]>();
    for (const reminder of reminders)
      byAccount.set(reminder.accountId, [...(byAccount.get(reminder.accountId) ?? []), reminder]);
    for (const account of accounts) listen(account, byAccount.get(account.id) ?? [], today);
  }

  function listen(account: Account, reminders: readonly Reminder[], today: Day): void {
    const object = (what: string): number =>
      self.objections.push(`${account.id} on ${formatDay(today)}: ${what} (${JSON.stringify(account.cycle)})`);
    const expected = expectedOf(account);
    const record = said.get(account.id) ?? new Map<string, Said[]>();
    said.set(account.id, record);
    const chains = new Set<string>();
    for (const reminder of reminders) {
      const name = nameOf(account, reminder);
      const match = expected.find((each) => each.name === name);
      if (!match) {
        object(`${name} is none of its occasions`);
        continue;
      }
      if (reminder.estimated && reminderText(reminder).title.includes('逾期'))
        object(`${name} calls an estimate overdue`);
      if (!reminder.fresh) continue;
      self.spoken += 1;
      if (match.day !== reminder.day)
        object(`${name} speaks for ${formatDay(reminder.day)} instead of ${formatDay(match.day as Day)}`);
      if (match.day > today) object(`${name} is early`);
      if (chains.has(match.chain)) object(`${match.chain} speaks twice at once`);
      chains.add(match.chain);
      const earlier = record.get(name) ?? [];
      if (earlier.some(({ to }) => oneAndTheSame(to, match.to))) object(`${name} again`);
      if (earlier.length > 0) self.anew += 1;
      if (dueBefore.has(`${account.id}|${name}|${match.day}`)) object(`${name} is late`);
      record.set(name, [...earlier, { tight: match.tight, on: today, to: match.to }]);
    }
    for (const each of expected.filter(({ day }) => day <= today)) {
      const occasion = `${account.id}|${each.name}|${each.day}`;
      dueBefore.add(occasion);
      if (record.get(each.name)?.some(({ to }) => oneAndTheSame(to, each.to))) continue;
      const prefix = each.chain.startsWith('c')
        ? each.chain.includes('|')
          ? `${each.chain} `
          : `${each.chain}|`
        : `${each.chain} `;
      const covered = [...record].some(
        ([name, list]) =>
          name.startsWith(prefix) &&
          name.includes('refill') === each.chain.includes('refill') &&
          list.some((one) => one.tight > each.tight && one.on >= each.day && oneAndTheSame(one.to, each.to)),
      );
      if (covered || missed.has(occasion)) continue;
      missed.add(occasion);
      object(`${each.name} of ${formatDay(each.day as Day)} is missed`);
    }
    if (readDay(account.cycle.dueOn) === null && reminders.some(({ kind }) => kind === 'due'))
      object('speaks of a due day that is not known');
  }

  return self;
}
