import type { AccountFields, ApplicationState } from '../../../../miniprogram/domain/account/account';
import { moves } from '../../../../miniprogram/domain/cycle/application';
import { logStep, markMaterial, unlogStep, type MaterialMark } from '../../../../miniprogram/packages/review/model/log';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { passedReview } from '../../../support/passed';
import { applied, day, dueOn, good, refusal } from '../../../domain/arbitraries';
import { step } from '../../../support/steps';

const today = day('2026-06-01');

describe('in an account', () => {
  const account = dueOn('2026-08-01');
  const mark = (fields: AccountFields, id: string, as: MaterialMark) => markMaterial(fields, id, as, today);

  test('steps are logged and taken back without touching anything else', () => {
    const one = good(logStep(account, step('preparing'), today));
    const two = good(logStep(one, step('awaitingPayment', '2026-05-02', { feeYuan: 300 }), today));
    expect(two.cycle.application?.steps).toHaveLength(2);
    expect(good(unlogStep(two))).toEqual(one);
    expect(good(unlogStep(one))).toEqual(account);
    expect(refusal(unlogStep(account))).toBe('没有可以撤回的步骤');
    expect(refusal(logStep(account, step('failed'), today))).toContain('还没有申请');
  });

  test('materials are ticked once each and stay through the steps', () => {
    const begun = good(logStep(account, step('preparing'), today));
    const ticked = good(mark(good(mark(good(mark(begun, 'licence', 'ready')), 'email', 'ready')), 'licence', 'ready'));
    expect(ticked.cycle.application?.materials).toEqual(['email', 'licence']);
    const further = good(logStep(ticked, step('inReview'), today));
    expect(further.cycle.application?.materials).toEqual(['email', 'licence']);
    expect(good(mark(further, 'email', '')).cycle.application?.materials).toEqual(['licence']);
    expect(further.cycle.application).not.toHaveProperty('notNeeded');
  });

  test('a material is ready or does not apply, not both; a mark begins an application that there is not', () => {
    const out = good(mark(account, 'trademark', 'notNeeded'));
    expect(out.cycle.application).toEqual({
      id: 'a1',
      steps: [{ state: 'preparing', on: formatDay(today), feeYuan: null, note: '' }],
      materials: [],
      notNeeded: ['trademark'],
    });
    expect(good(mark(out, 'trademark', 'ready')).cycle.application).toMatchObject({
      materials: ['trademark'],
      notNeeded: [],
    });
    expect(good(unlogStep(out))).toEqual(account);
  });

  test('failing and giving up leave the cycle open', () => {
    for (const end of ['failed', 'abandoned'] as const) {
      const ended = good(logStep(applied(account, 'inReview'), step(end), today));
      expect(ended.cycle.id).toBe(account.cycle.id);
      expect(ended.history).toEqual([]);
    }
  });

  test.each([
    [['preparing'], ['preparing', 'inReview', 'passed']],
    [
      ['inReview', 'returned'],
      ['inReview', 'returned', 'inReview', 'passed'],
    ],
    [['inReview'], ['inReview', 'passed']],
  ] as [ApplicationState[], ApplicationState[]][])(
    'passing from %j is logged as %j: each move is a listed one',
    (states, expected) => {
      const input = {
        passedOn: day('2026-05-20'),
        dueOn: day('2027-08-01'),
        dueTrust: 'confirmed' as const,
        feeYuan: 300,
      };
      const closed = passedReview(applied(account, ...states), { ...input, namePassed: false, note: '名称另改' })
        .history[0];
      const steps = closed?.application?.steps ?? [];
      expect(steps.map(({ state }) => state)).toEqual(expected);
      steps.slice(1).forEach(({ state }, index) => expect(moves[steps[index]?.state ?? 'none']).toContain(state));
      expect(steps[steps.length - 1]).toEqual({
        state: 'passed',
        on: formatDay(input.passedOn),
        feeYuan: null,
        note: '名称另改',
        namePassed: false,
      });
    },
  );
});
