/** Every way an account can stand: what its texts depend on, in all combinations, around every milestone. */
import {
  accountKinds,
  emptyFields,
  subjectTypes,
  type Account,
  type ApplicationState,
  type CertificationWay,
  type DueTrust,
} from '../../miniprogram/domain/account/account';
import { addDays } from '../../miniprogram/domain/day/arithmetic';
import { formatDay, type Day } from '../../miniprogram/domain/day/day';
import { latestSafeStart } from '../../miniprogram/domain/status/safeStart';
import { defaultSlackDays } from '../../miniprogram/domain/rules/standing';
import { day } from '../domain/arbitraries';

/** Where an application may stand; the numbers are days before the day of the state. */
const applications: readonly (readonly (readonly [ApplicationState, number])[])[] = [
  [],
  [['preparing', 3]],
  [
    ['preparing', 9],
    ['awaitingPayment', 2],
  ],
  [['inReview', 4]],
  [
    ['inReview', 9],
    ['returned', 5],
  ],
  [
    ['inReview', 60],
    ['returned', 30],
  ],
  [
    ['inReview', 60],
    ['returned', 40],
  ],
  [
    ['inReview', 9],
    ['returned', 5],
    ['inReview', 1],
  ],
  [
    ['inReview', 29],
    ['returned', 25],
    ['inReview', 20],
    ['returned', 18],
    ['inReview', 15],
    ['returned', 9],
    ['inReview', 7],
    ['returned', 1],
  ],
  [
    ['inReview', 9],
    ['failed', 1],
  ],
  [
    ['preparing', 2],
    ['abandoned', 1],
  ],
];

/** How it was certified, and how much is known of until when. */
const certifications: readonly (readonly [
  CertificationWay,
  certifiedOn: string,
  DueTrust | '',
  opensBefore: number,
])[] = [
  ['never', '', '', 0],
  ['own', '', 'confirmed', 0],
  ['own', '', 'imported', 0],
  ['own', '', 'imported', 120],
  ['reuse', '2022-05-06', 'estimated', 0],
  ['unknown', '', '', 0],
];
const undated: readonly (readonly [CertificationWay, certifiedOn: string])[] = [
  ['never', ''],
  ['own', '2024-01-15'],
  ['reuse', '2022-05-06'],
  ['unknown', ''],
];

/** In the middle of a year, behind the spring festival, and at the turn to a year not announced yet. */
const dueDays = ['2026-08-20', '2026-02-28', '2028-01-02'].map(day);

/** Days from the due day: on, before and after everything that happens; the latest safe start comes on top. */
const offsets = [
  -200, -121, -119, -93, -92, -91, -90, -89, -62, -61, -59, -32, -31, -30, -28, -8, -7, -6, -1, 0, 1, 2, 15, 29, 30, 31,
  59, 60, 61, 200,
];

export interface State {
  account: Account;
  today: Day;
}

/**
 * All of them in an order that is always the same.
 * @param step takes each `step`th only: prime to all of the lists, it still meets every pair of what they hold
 */
export function* states(step: number): Generator<State> {
  let place = 0;
  const taken = (): boolean => (place += 1) % step === 0;
  for (const dueOn of dueDays)
    for (const today of daysAround(dueOn))
      for (const kind of accountKinds)
        for (const [certifiedHow, certifiedOn, dueTrust, opensBefore] of certifications)
          for (const application of applications)
            for (const subjectType of subjectChoices) {
              if (!taken()) continue;
              const opensOn = opensBefore === 0 ? '' : formatDay(addDays(dueOn, -opensBefore));
              const cycle = { dueOn: formatDay(dueOn), dueTrust, opensOn };
              yield {
                today,
                account: made({ kind, certifiedHow, certifiedOn, subjectType }, cycle, application, today),
              };
            }
  const [today = day('2026-08-20')] = dueDays;
  for (const kind of accountKinds)
    for (const [certifiedHow, certifiedOn] of undated)
      for (const application of applications)
        for (const subjectType of subjectChoices)
          for (const filingStatus of ['', 'filed'] as const) {
            if (!taken()) continue;
            const fields = { kind, certifiedHow, certifiedOn, subjectType, filingStatus };
            yield { today, account: made(fields, {}, application, today) };
          }
}

const subjectChoices = ['' as const, ...subjectTypes];

function daysAround(dueOn: Day): Day[] {
  const start = latestSafeStart(dueOn, addDays(dueOn, -90), defaultSlackDays);
  const turns = start.kind === 'by' ? [start.day, start.inTimeOn] : [];
  const around = turns.flatMap((day) => [-1, 0, 1].map((days) => addDays(day, days)));
  return [...new Set([...offsets.map((days) => addDays(dueOn, days)), ...around])];
}

function made(
  fields: Partial<Account>,
  cycle: Partial<Account['cycle']>,
  application: (typeof applications)[number],
  today: Day,
): Account {
  const empty = emptyFields('南岸茶铺');
  const steps = application.map(([state, ago]) => ({
    state,
    on: formatDay(addDays(today, -ago)),
    feeYuan: null,
    note: '',
  }));
  return {
    ...empty,
    id: 'p01-sweep',
    rev: {},
    createdAt: 0,
    updatedAt: 0,
    deletedOn: '',
    ...fields,
    cycle: { ...empty.cycle, ...cycle, application: steps.length === 0 ? null : { id: 'a1', steps } },
  };
}
