import * as fc from 'fast-check';
import type { Account, AccountFields } from '../../../../miniprogram/domain/account/account';
import { costOf, stateOf } from '../../../../miniprogram/domain/cycle/application';
import { logStep } from '../../../../miniprogram/packages/review/model/log';
import { certificationStatus } from '../../../../miniprogram/domain/status/status';
import { formatDay, type Day } from '../../../../miniprogram/domain/day/day';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';
import type { BulkPlan } from '../../../../miniprogram/packages/review/model/bulkPlan';
import {
  frequentTags,
  planChecked,
  planLeadTimes,
  planRemoval,
  planSubject,
  planTag,
  planUntag,
  tagProblem,
} from '../../../../miniprogram/packages/review/model/planPlain';
import { nextDueOf, planPassed, planSubmitted } from '../../../../miniprogram/packages/review/model/planSteps';
import { anyAccount, applied, day, dayAround, dueOn, fields, standing } from '../../../domain/arbitraries';

let made = 0;
function listed(account: AccountFields): Account {
  made += 1;
  return { ...account, id: `p01-b${made}`, rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
}

/** The fields that a plan would store for its only account. */
function stored(plan: BulkPlan): AccountFields {
  const [change] = plan.changes;
  if (!change || !('update' in change)) throw new Error(`refused: ${plan.refused.map(({ why }) => why).join()}`);
  return change.update.fields;
}

const reasons = (plan: BulkPlan): string[] => plan.refused.map(({ why }) => why);
const today = day('2026-03-05');
const at = (on: string, withFees = false) => ({ on: day(on), withFees });

const crowd = fc.array(anyAccount.map(listed), { maxLength: 8 });
const someDay = anyAccount.chain((account) => dayAround(account));

describe('every plan', () => {
  const plans: [string, (accounts: Account[], on: Day) => BulkPlan][] = [
    ['submitted', (accounts, on) => planSubmitted(accounts, { on, withFees: true }, standing(on))],
    ['passed', (accounts, on) => planPassed(accounts, { on, withFees: true }, standing(on))],
    ['tag', (accounts) => planTag(accounts, '年框')],
    ['untag', (accounts) => planUntag(accounts, '重点')],
    ['subject', (accounts) => planSubject(accounts, 'enterprise')],
    ['checked', (accounts) => planChecked(accounts)],
    ['lead times', (accounts) => planLeadTimes(accounts, ['6m', '45d'])],
    ['removal', (accounts, on) => planRemoval(accounts, on)],
  ];

  test.each(plans)('%s: each account is done or refused, once, in its order, and none is changed', (_name, plan) => {
    fc.assert(
      fc.property(crowd, someDay, (accounts, on) => {
        const before = JSON.stringify(accounts);
        const { doing, changes, refused } = plan(accounts, on);
        expect(JSON.stringify(accounts)).toBe(before);
        expect(changes).toHaveLength(doing.length);
        const ids = [...doing, ...refused.map(({ account }) => account)].map(({ id }) => id);
        expect([...ids].sort()).toEqual(accounts.map(({ id }) => id).sort());
        expect(doing.map(({ id }) => id)).toEqual(
          accounts.filter((account) => doing.includes(account)).map(({ id }) => id),
        );
        for (const { why } of refused) expect(why).toMatch(/^[^0-9]{4,30}$/);
      }),
    );
  });

  test('doing it again finds nothing more to do', () => {
    fc.assert(
      fc.property(anyAccount.map(listed), someDay, (account, on) => {
        for (const plan of [planSubmitted, planPassed]) {
          const [change] = plan([account], { on, withFees: false }, standing(on)).changes;
          if (!change || !('update' in change)) continue;
          const again = plan([{ ...account, ...change.update.fields }], { on, withFees: false }, standing(on));
          expect(again.changes).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('记录已提交', () => {
  test('is what logging the step one by one would store', () => {
    fc.assert(
      fc.property(anyAccount.map(listed), someDay, (account, on) => {
        const plan = planSubmitted([account], { on, withFees: false }, standing(on));
        if (plan.doing.length === 0) return;
        const one = logStep(account, { state: 'inReview', on, feeYuan: null, note: '' }, on);
        expect(one.ok && one.value).toEqual(stored(plan));
        expect(certificationStatus(stored(plan), standing(on)).application).toBe('inReview');
      }),
      { numRuns: 300 },
    );
  });

  test('says why it can not be', () => {
    const accounts = [
      applied(dueOn('2026-03-20'), 'inReview'),
      dueOn('2026-12-01'),
      {
        ...dueOn('2026-03-20'),
        cycle: {
          ...dueOn('2026-03-20').cycle,
          application: {
            id: 'a1',
            steps: [{ state: 'preparing' as const, on: '2026-03-04', feeYuan: null, note: '' }],
          },
        },
      },
      applied(dueOn('2024-02-01'), 'inReview', 'returned'),
    ].map(listed);
    expect(reasons(planSubmitted(accounts, at('2026-03-03'), standing(today)))).toEqual([
      '已经在审核中',
      '年审期还没开始',
      '上一步的日期更晚',
      '重填期限已过',
    ]);
  });

  test('the usual fee goes with paying, not with handing in again', () => {
    const fee = (account: AccountFields) =>
      stored(planSubmitted([listed(account)], at('2026-03-05', true), standing(today))).cycle.application?.steps.slice(
        -1,
      )[0]?.feeYuan;
    expect(fee({ ...dueOn('2026-03-20'), subjectType: 'enterprise' })).toBe(300);
    expect(fee({ ...dueOn('2026-03-20'), subjectType: 'government' })).toBe(0);
    expect(fee(dueOn('2026-03-20'))).toBeNull();
    const returned = {
      id: 'a1',
      steps: ['inReview' as const, 'returned' as const].map((state) => ({
        state,
        on: '2026-03-01',
        feeYuan: null,
        note: '',
      })),
    };
    expect(
      fee({
        ...dueOn('2026-03-20'),
        subjectType: 'enterprise',
        cycle: { ...dueOn('2026-03-20').cycle, application: returned },
      }),
    ).toBeNull();
  });
});

describe('记为已通过', () => {
  test('closes the cycle with an estimated next due day after the old one', () => {
    fc.assert(
      fc.property(anyAccount.map(listed), someDay, (account, on) => {
        const plan = planPassed([account], { on, withFees: false }, standing(on));
        if (plan.doing.length === 0) return;
        const after = stored(plan);
        const due = nextDueOf(account, on, officialNumbers);
        expect(after.cycle).toMatchObject({ dueOn: formatDay(due), dueTrust: 'estimated', application: null });
        expect(after.history).toHaveLength(account.history.length + 1);
        expect(due).toBeGreaterThan(on);
      }),
      { numRuns: 300 },
    );
  });

  test('each account gets the day of its own', () => {
    const dues = ['2026-03-20', '2026-03-01'].map((due) =>
      formatDay(nextDueOf(listed(dueOn(due)), today, officialNumbers)),
    );
    expect(dues).toEqual(['2027-03-20', '2027-03-04']);
    expect(
      formatDay(
        nextDueOf(listed(fields({ certifiedHow: 'never', cycle: { dueOn: '2026-03-20' } })), today, officialNumbers),
      ),
    ).toBe('2027-03-04');
  });

  test('says why it can not be', () => {
    const late = {
      ...dueOn('2026-03-20'),
      cycle: {
        ...dueOn('2026-03-20').cycle,
        application: { id: 'a1', steps: [{ state: 'inReview' as const, on: '2026-03-04', feeYuan: 300, note: '' }] },
      },
    };
    expect(reasons(planPassed([dueOn('2026-12-01'), late].map(listed), at('2026-03-03'), standing(today)))).toEqual([
      '年审期还没开始',
      '上一步的日期更晚',
    ]);
  });

  test('a fee that was logged is not counted twice', () => {
    const paid = {
      ...dueOn('2026-03-20'),
      subjectType: 'enterprise' as const,
      cycle: {
        ...dueOn('2026-03-20').cycle,
        application: { id: 'a1', steps: [{ state: 'inReview' as const, on: '2026-03-04', feeYuan: 30, note: '' }] },
      },
    };
    const cost = (account: AccountFields) =>
      stored(planPassed([listed(account)], at('2026-03-05', true), standing(today))).history.map(costOf);
    expect(cost(paid)).toEqual([30]);
    expect(cost({ ...dueOn('2026-03-20'), subjectType: 'enterprise' })).toEqual([300]);
  });

  test('an application that is open ends with 已通过', () => {
    const after = stored(
      planPassed([listed(applied(dueOn('2026-03-20'), 'inReview'))], at('2026-03-05'), standing(today)),
    );
    expect(stateOf(after.history[0]?.application ?? null)).toBe('passed');
  });
});

describe('加标签', () => {
  test('puts it behind the others; who has it or has too many is left out', () => {
    const accounts = [
      fields({ tags: ['甲'] }),
      fields({ tags: ['年框'] }),
      fields({ tags: Array.from({ length: 20 }, (_, index) => `t${index}`) }),
    ].map(listed);
    const plan = planTag(accounts, ' 年框 ');
    expect(stored(plan).tags).toEqual(['甲', '年框']);
    expect(reasons(plan)).toEqual(['已经有这个标签', '标签已满 20 个']);
  });

  test.each([
    ['', '请填写'],
    ['  ', '请填写'],
    ['甲、乙', '一个标签'],
    ['长'.repeat(21), '20 个字'],
    ['年框', ''],
  ])('“%s” is judged: %s', (text, problem) => {
    expect(tagProblem(text)).toContain(problem);
    if (problem === '') expect(tagProblem(text)).toBe('');
  });

  test('offers the tags that are used most', () => {
    const accounts = [['甲', '乙'], ['乙'], ['丙', '乙', '甲']].map((tags) => listed(fields({ tags })));
    expect(frequentTags(accounts, 2)).toEqual(['乙', '甲']);
  });
});

describe('提前提醒', () => {
  test('adds what an account has not; who has all or would have too many is left out', () => {
    const accounts = [
      fields({ leadTimes: ['3d', '6m'] }),
      fields({ leadTimes: ['45d', '6m'] }),
      fields({ leadTimes: Array.from({ length: 10 }, (_, index) => `${index + 100}d`) }),
    ].map(listed);
    const plan = planLeadTimes(accounts, ['6m', '45d']);
    expect(stored(plan).leadTimes).toEqual(['3d', '6m', '45d']);
    expect(reasons(plan)).toEqual(['已经有这些提前提醒', '提前提醒会超过 10 个']);
    expect(stored(planLeadTimes([listed(fields())], ['6m'])).leadTimes).toEqual(['6m']);
  });
});

test('a tag is taken off where it is, and the others stay', () => {
  const plan = planUntag(
    [listed({ ...fields({ name: '甲' }), tags: ['一', '二'] }), listed(fields({ name: '乙' }))],
    '一',
  );
  expect(stored(plan).tags).toEqual(['二']);
  expect(reasons(plan)).toEqual(['没有这个标签']);
});

test('a day that was seen in the console is the same day, and sure', () => {
  const account = listed({
    ...fields({ name: '甲' }),
    cycle: { ...fields({ name: '甲' }).cycle, dueOn: '2026-03-20', dueTrust: 'imported' },
  });
  expect(stored(planChecked([account])).cycle).toEqual({ ...account.cycle, dueTrust: 'confirmed' });
});
