/**
 * Random lives of accounts for the simulation: what happens to one on a day. Drawn from a seeded generator of our own,
 * so that a failure can be repeated.
 */
import type { Account, DueTrust } from '../../../miniprogram/domain/account/account';
import { dueTrusts, emptyFields } from '../../../miniprogram/domain/account/account';
import type { LoggedState } from '../../../miniprogram/domain/cycle/advance';
import { logStep } from '../../../miniprogram/packages/review/model/log';
import { nextStates } from '../../../miniprogram/domain/cycle/application';
import type { Day } from '../../../miniprogram/domain/day/day';
import { formatDay, readDay } from '../../../miniprogram/domain/day/day';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { estimateDueAfterReview } from '../../../miniprogram/domain/cycle/nextDue';
import { passReview } from '../../../miniprogram/domain/cycle/passReview';
import { officialNumbers } from '../../../miniprogram/domain/rules/numbers';

export interface Dice {
  /** True once in `times`. */
  one(times: number): boolean;
  /** A whole number from `min` to `max`. */
  between(min: number, max: number): number;
  of<T>(choices: readonly T[]): T;
}

/** mulberry32: small, even enough, and the same everywhere. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    one: (times) => next() * times < 1,
    of: (choices) => choices[between(0, choices.length - 1)] as never,
  };
}

export function born(index: number, on: Day, { between, of, one }: Dice): Account {
  const fields = emptyFields(`账号 ${index}`);
  const dueOn = addDays(on, between(-80, 420));
  return {
    ...fields,
    kind: of(['miniProgram', 'miniProgram', 'service', 'subscription'] as const),
    certifiedHow: one(20) ? 'never' : 'own',
    cycle: {
      ...fields.cycle,
      dueOn: one(15) ? '' : formatDay(dueOn),
      dueTrust: of(dueTrusts),
      opensOn: one(4) ? formatDay(addDays(dueOn, -between(20, 150))) : '',
    },
    documents: one(2) ? [{ name: '营业执照', validTo: formatDay(addDays(on, between(-20, 500))) }] : [],
    example: one(40),
    id: `p00-${index}`,
    rev: {},
    createdAt: index,
    updatedAt: index,
    deletedOn: '',
  };
}

/** The account after a day: mostly as it was. */
export function lived(account: Account, today: Day, roll: Dice): Account {
  const due = readDay(account.cycle.dueOn);
  let next = account;
  if (due !== null && roll.one(today > due ? 30 : 120) && today >= addDays(due, -90))
    next = passed(next, due, today, roll);
  if (roll.one(150)) next = corrected(next, roll);
  if (due !== null && today >= addDays(due, -90) && roll.one(60)) next = moved(next, 365 + roll.between(-20, 20), roll);
  if (roll.one(250)) next = moved(next, roll.between(-730, 730), roll);
  if (roll.one(60)) next = stepped(next, today, roll);
  if (roll.one(300)) next = { ...next, leadTimes: roll.of([['6m'], ['45d', '2m'], [], ['1d', '12m', 'bad']]) };
  if (roll.one(300)) next = redocumented(next, roll);
  if (roll.one(400)) next = { ...next, deletedOn: next.deletedOn === '' ? formatDay(today) : '' };
  if (next.deletedOn !== '' && roll.one(15)) next = { ...next, deletedOn: '' };
  return next;
}

function passed(account: Account, due: Day, today: Day, { of }: Dice): Account {
  const dueTrust: DueTrust = of(dueTrusts);
  const dueOn = estimateDueAfterReview(due, today, officialNumbers);
  const next = passReview(account, { passedOn: today, dueOn, dueTrust, feeYuan: 300 }, today);
  return next.ok ? { ...account, ...next.value } : account;
}

function corrected(account: Account, { between, of, one }: Dice): Account {
  const due = readDay(account.cycle.dueOn);
  if (due === null) return account;
  const dueOn = one(12) ? '' : formatDay(addDays(due, between(-70, 70)));
  return { ...account, cycle: { ...account.cycle, dueOn, dueTrust: of(dueTrusts) } };
}

/** As when somebody sets another year's due day in the form, or pastes a list again, and closes no cycle. */
function moved(account: Account, days: number, { of }: Dice): Account {
  const due = readDay(account.cycle.dueOn);
  if (due === null) return account;
  return {
    ...account,
    cycle: { ...account.cycle, dueOn: formatDay(addDays(due, days)), dueTrust: of(dueTrusts), opensOn: '' },
  };
}

function stepped(account: Account, today: Day, { of }: Dice): Account {
  const states = nextStates(account.cycle.application).filter((state): state is LoggedState => state !== 'passed');
  if (states.length === 0) return account;
  const next = logStep(account, { state: of(states), on: today, feeYuan: null, note: '' }, today);
  return next.ok ? { ...account, ...next.value } : account;
}

/** Corrected a little, or renewed for a year. */
function redocumented(account: Account, { between, one }: Dice): Account {
  const days = one(2) ? 365 : between(-40, 40);
  return {
    ...account,
    documents: account.documents.map(({ name, validTo }) => ({
      name,
      validTo: formatDay(addDays(readDay(validTo) ?? (0 as Day), days)),
    })),
  };
}
