import * as fc from 'fast-check';
import type { Application } from '../../../miniprogram/domain/account/account';
import { applicationStates } from '../../../miniprogram/domain/account/account';
import type { LoggedState } from '../../../miniprogram/domain/cycle/advance';
import { advance, detailProblem, refillProblem, stepNoteLimit } from '../../../miniprogram/domain/cycle/advance';
import {
  attemptNumber,
  lastAttempt,
  moves,
  nextStates,
  stateOf,
  chancesLeft,
  refillOf,
} from '../../../miniprogram/domain/cycle/application';
import { addDays } from '../../../miniprogram/domain/day/arithmetic';
import { day, good, refusal } from '../arbitraries';
import { step } from '../../support/steps';

const today = day('2026-06-01');
const logged = applicationStates.filter((state): state is LoggedState => state !== 'passed');

/** An application that went through these steps, each a day after the one before. */
function walked(...states: LoggedState[]): Application {
  let at: Application | null = null;
  states.forEach((state, index) => {
    at = good(advance(at, { state, on: addDays(day('2026-03-01'), index), feeYuan: null, note: '' }, today));
  });
  if (at === null) throw new Error('no steps');
  return at;
}

describe('the machine', () => {
  test('no sequence of taps reaches a state or a move that is not listed, and a step changes none before it', () => {
    const tap = fc.record({
      state: fc.constantFrom(...logged),
      later: fc.integer({ min: -3, max: 40 }),
      fee: fc.option(fc.integer({ min: -1, max: 400 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 30 }), (taps) => {
        let at: Application | null = null;
        let on = day('2025-01-01');
        for (const { state, later, fee } of taps) {
          const before: Application | null = at;
          const frozen = JSON.stringify(before);
          const next = advance(before, { state, on: addDays(on, later), feeYuan: fee, note: 'x' }, today);
          expect(JSON.stringify(before)).toBe(frozen);
          if (!next.ok) continue;
          expect(nextStates(before)).toContain(state);
          expect(moves[stateOf(before)]).toContain(state);
          expect(next.value.steps.slice(0, -1)).toEqual(before?.steps ?? []);
          expect(chancesLeft(next.value)).toBeGreaterThanOrEqual(0);
          at = next.value;
          on = addDays(on, later);
          expect(at.steps.map((each) => each.on)).toEqual([...at.steps.map((each) => each.on)].sort());
        }
      }),
      { numRuns: 500 },
    );
  });

  test('each state can be reached, and every listed move is taken', () => {
    const seen = new Set<string>();
    const visit = (at: Application | null, depth: number): void => {
      for (const state of nextStates(at)) {
        seen.add(`${stateOf(at)} ${state}`);
        if (state !== 'passed' && depth > 0) visit(good(advance(at, step(state), today)), depth - 1);
      }
    };
    visit(null, 5);
    expect(seen.size).toBe(Object.values(moves).flat().length);
  });

  test.each([
    [['preparing'], 'failed', '“准备材料”之后，不能直接到“最终失败”'],
    [['preparing', 'awaitingPayment'], 'returned', '“待支付”之后，不能直接到“打回重填”'],
    [['inReview'], 'preparing', '“审核中”之后，不能直接到“准备材料”'],
    [['inReview', 'returned'], 'preparing', '“打回重填”之后，不能直接到“准备材料”'],
  ] as const)('after %j no %s', (states, next, message) => {
    expect(refusal(advance(walked(...states), step(next), today))).toBe(message);
  });

  test('nothing but a beginning begins', () => {
    expect(refusal(advance(null, step('returned'), today))).toBe('还没有申请，不能直接到“打回重填”');
    expect(good(advance(null, step('preparing', '2026-05-01', { note: ' 执照在客户那里 ' }), today))).toEqual({
      id: 'a1',
      steps: [{ state: 'preparing', on: '2026-05-01', feeYuan: null, note: '执照在客户那里' }],
    });
  });
});

describe('what a step may say', () => {
  const at = walked('preparing');
  test('its day is neither before the step before it nor after today', () => {
    expect(refusal(advance(at, step('inReview', '2026-02-28'), today))).toBe('日期不能早于上一步（2026年3月1日）');
    expect(refusal(advance(at, step('inReview', '2026-06-02'), today))).toBe('日期不能晚于今天');
    expect(advance(at, step('inReview', '2026-03-01'), today).ok).toBe(true);
    expect(advance(at, step('inReview', '2026-06-01'), today).ok).toBe(true);
  });

  test('a step whose day was never known does not stand in the way', () => {
    const undated: Application = { id: 'a1', steps: [{ state: 'preparing', on: '', feeYuan: null, note: '' }] };
    expect(advance(undated, step('inReview', '2020-01-01'), today).ok).toBe(true);
  });

  test('fees and notes have their limits', () => {
    for (const feeYuan of [-1, 100_001, Number.NaN])
      expect(refusal(advance(at, step('awaitingPayment', '2026-05-01', { feeYuan }), today))).toContain('费用');
    expect(
      refusal(advance(at, step('awaitingPayment', '2026-05-01', { note: 'x'.repeat(stepNoteLimit + 1) }), today)),
    ).toContain('备注');
    expect(
      advance(at, step('awaitingPayment', '2026-05-01', { feeYuan: 300, note: 'x'.repeat(stepNoteLimit) }), today).ok,
    ).toBe(true);
  });
});

describe('refills', () => {
  test('30 days from the first return, the last day counts', () => {
    let at = good(advance(null, step('inReview', '2026-03-01'), today));
    expect(refillOf(at)).toBeNull();
    at = good(advance(at, step('returned', '2026-03-10'), today));
    expect(refillOf(at)).toEqual({ deadline: day('2026-04-09'), chancesLeft: 3 });
    at = good(advance(at, step('inReview', '2026-03-12'), today));
    at = good(advance(at, step('returned', '2026-03-20'), today));
    // A later return moves nothing.
    expect(refillOf(at)).toEqual({ deadline: day('2026-04-09'), chancesLeft: 2 });
    expect(advance(at, step('inReview', '2026-04-09'), today).ok).toBe(true);
    expect(refusal(advance(at, step('inReview', '2026-04-10'), today))).toContain('2026年4月9日为止');
    // Past the deadline it may have failed, but nobody says so for the user.
    expect(stateOf(at)).toBe('returned');
    expect(advance(at, step('failed', '2026-04-10'), today).ok).toBe(true);
  });

  test('three chances, then no further return', () => {
    const used = walked('inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview');
    expect(chancesLeft(used)).toBe(0);
    expect(nextStates(used)).toEqual(['passed', 'failed', 'abandoned']);
    expect(refusal(advance(used, step('returned'), today))).toContain('3 次重填机会已用完');
  });

  test('a return without a readable day has no deadline', () => {
    const undated: Application = { id: 'a1', steps: [{ state: 'returned', on: '', feeYuan: null, note: '' }] };
    expect(refillOf(undated)).toEqual({ deadline: null, chancesLeft: 3 });
    expect(advance(undated, step('inReview'), today).ok).toBe(true);
    expect(refillOf(null)).toBeNull();
  });

  test('a new attempt after a failure starts with chances of its own, in the same log', () => {
    const again = walked('inReview', 'returned', 'inReview', 'failed', 'preparing', 'inReview');
    expect(refillOf(again)).toBeNull();
    expect(chancesLeft(again)).toBe(3);
    expect(lastAttempt(again).map(({ state }) => state)).toEqual(['preparing', 'inReview']);
    expect(attemptNumber(again)).toBe(2);
    expect(attemptNumber(walked('inReview', 'failed'))).toBe(1);
    expect(lastAttempt(walked('inReview', 'failed'))).toHaveLength(2);
    expect(attemptNumber(null)).toBe(1);
  });
});

test('a refill is taken up to its last day, and the refusal names that day', () => {
  const returned = walked('preparing', 'inReview', 'returned');
  const last = refillOf(returned)?.deadline ?? NaN;
  expect(refillProblem(returned, { state: 'inReview', on: addDays(day('2026-03-03'), 30) })).toBe('');
  expect(addDays(day('2026-03-03'), 30)).toBe(last);
  expect(refillProblem(returned, { state: 'inReview', on: addDays(day('2026-03-03'), 31) })).toContain('2026年4月2日');
  expect(refillProblem(returned, { state: 'failed', on: addDays(day('2026-03-03'), 31) })).toBe('');
  expect(refillProblem(null, { state: 'inReview', on: day('2026-03-03') })).toBe('');
});

test('a fee is no less than nothing, and a note has its length', () => {
  expect(detailProblem({ feeYuan: 300, note: '对公' })).toBe('');
  for (const feeYuan of [0, 100_000]) expect(detailProblem({ feeYuan, note: '' })).toBe('');
  for (const feeYuan of [-1, 100_001, NaN, Infinity]) expect(detailProblem({ feeYuan, note: '' })).toContain('费用');
  // Blanks at the ends are cut off before it is kept.
  expect(detailProblem({ feeYuan: null, note: ` ${'x'.repeat(stepNoteLimit)}\n` })).toBe('');
  expect(detailProblem({ feeYuan: null, note: 'x'.repeat(stepNoteLimit + 1) })).toContain('备注');
});
