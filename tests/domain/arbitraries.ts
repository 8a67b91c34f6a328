/** Builders and fast-check arbitraries shared by the domain's tests. */
import * as fc from 'fast-check';
import type { AccountFields, ApplicationState, Cycle, DueTrust } from '../../miniprogram/domain/account/account';
import {
  accountKinds,
  applicationStates,
  certificationWays,
  dueTrusts,
  emptyFields,
  subjectTypes,
} from '../../miniprogram/domain/account/account';
import type { Day } from '../../miniprogram/domain/day/day';
import { dayFromParts, formatDay, parseDay } from '../../miniprogram/domain/day/day';
import { officialNumbers } from '../../miniprogram/domain/rules/numbers';
import { defaultSlackDays, type Standing } from '../../miniprogram/domain/rules/standing';
import type { Result } from '../../miniprogram/domain/kit/result';

/** The value of a result that has to be good. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.problem}`);
  return result.value;
}

/** The reason of a result that has to be refused. */
export function refusal(result: Result<unknown>): string {
  if (result.ok) throw new Error(`accepted: ${JSON.stringify(result.value)}`);
  return result.problem;
}

export function day(text: string): Day {
  return good(parseDay(text));
}

/** How things stand on a day by the official numbers, or with what a test changes of it. */
export function standing(today: Day, patch: Partial<Omit<Standing, 'today'>> = {}): Standing {
  return { today, numbers: officialNumbers, slackDays: defaultSlackDays, ...patch };
}

export const firstDay = good(dayFromParts(2000, 1, 1));
export const lastDay = good(dayFromParts(2099, 12, 31));

/** Every day that an account may have. */
export const anyDay = fc.integer({ min: firstDay, max: lastDay }).map((number) => number as Day);

/** Days for which the whole cycle around them stays inside the calendar that is read back. */
export const dueDay = fc.integer({ min: firstDay + 400, max: lastDay - 400 }).map((number) => number as Day);

export function fields(patch: Partial<Omit<AccountFields, 'cycle'>> & { cycle?: Partial<Cycle> } = {}): AccountFields {
  const empty = emptyFields('西湖小馆');
  return { ...empty, ...patch, cycle: { ...empty.cycle, ...patch.cycle } };
}

/** A certified mini-program that is due on a day. */
export function dueOn(text: string, dueTrust: DueTrust | '' = 'imported', opensOn = ''): AccountFields {
  return fields({ certifiedHow: 'own', cycle: { dueOn: text, dueTrust, opensOn } });
}

export function applied(account: AccountFields, ...states: ApplicationState[]): AccountFields {
  const steps = states.map((state) => ({ state, on: '2024-01-01', feeYuan: null, note: '' }));
  return { ...account, cycle: { ...account.cycle, application: { id: 'a1', steps } } };
}

/**
 * Accounts in every combination that status depends on; `opensBefore`: days from an imported begin day to the due day.
 */
export const anyAccount = fc
  .record({
    kind: fc.constantFrom(...accountKinds),
    subjectType: fc.constantFrom('' as const, ...subjectTypes),
    certifiedHow: fc.constantFrom(...certificationWays),
    certifiedOn: fc.option(anyDay, { nil: null }),
    due: fc.option(dueDay, { nil: null, freq: 8 }),
    dueTrust: fc.constantFrom('' as const, ...dueTrusts),
    opensBefore: fc.option(fc.integer({ min: -20, max: 200 }), { nil: null }),
    states: fc.option(fc.array(fc.constantFrom(...applicationStates), { maxLength: 3 }), { nil: null, freq: 1 }),
  })
  .map((drawn): AccountFields => {
    const opensOn =
      drawn.due === null || drawn.opensBefore === null ? '' : formatDay((drawn.due - drawn.opensBefore) as Day);
    const account = fields({
      kind: drawn.kind,
      subjectType: drawn.subjectType,
      certifiedHow: drawn.certifiedHow,
      certifiedOn: drawn.certifiedOn === null ? '' : formatDay(drawn.certifiedOn),
      cycle: { dueOn: drawn.due === null ? '' : formatDay(drawn.due), dueTrust: drawn.dueTrust, opensOn },
    });
    return drawn.states === null ? account : applied(account, ...drawn.states);
  });

/** A day near the due day of an account, where things happen; any day when it has none. */
export function dayAround(account: AccountFields): fc.Arbitrary<Day> {
  const due = account.cycle.dueOn === '' ? null : day(account.cycle.dueOn);
  return due === null ? anyDay : fc.integer({ min: due - 220, max: due + 120 }).map((number) => number as Day);
}
