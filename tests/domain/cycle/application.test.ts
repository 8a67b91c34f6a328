import type { Application, ApplicationState } from '../../../miniprogram/domain/account/account';
import { applicationStates } from '../../../miniprogram/domain/account/account';
import {
  attemptNumber,
  chancesLeft,
  costOf,
  feesOf,
  lastAttempt,
  moves,
  nextStates,
  openApplication,
  refillDay,
  refillOf,
  stateOf,
} from '../../../miniprogram/domain/cycle/application';
import { applied, day, fields } from '../arbitraries';

/** An application with these steps, each on a day of March 2026. */
function walked(...states: ApplicationState[]): Application {
  const steps = states.map((state, index) => ({ state, on: `2026-03-${10 + index}`, feeYuan: null, note: '' }));
  return { id: 'a1', steps };
}

describe('where it stands', () => {
  test('is the state of its last step, and nothing before the first', () => {
    expect(stateOf(null)).toBe('none');
    expect(stateOf(walked('inReview', 'returned'))).toBe('returned');
  });

  test('open until it has passed, failed or was given up', () => {
    const open = applicationStates.filter((state) => openApplication(applied(fields(), state).cycle) === state);
    expect(open).toEqual(['preparing', 'awaitingPayment', 'inReview', 'returned']);
    expect(openApplication(fields().cycle)).toBeNull();
  });
});

describe('what may follow', () => {
  test('is what the moves list, and nothing once it has passed', () => {
    for (const state of applicationStates) expect(nextStates(walked(state))).toEqual(moves[state]);
    expect(nextStates(walked('awaitingPayment'))).toEqual(['inReview', 'abandoned']);
    expect(nextStates(null)).toEqual(['preparing', 'awaitingPayment', 'inReview']);
    expect(nextStates(walked('passed'))).toEqual([]);
  });

  test('three chances to hand in again, then no further return', () => {
    expect(chancesLeft(walked('returned', 'abandoned', 'returned', 'inReview'))).toBe(2);
    expect(chancesLeft(walked('returned', 'returned'))).toBe(3);
    const used = walked('inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview');
    expect(chancesLeft(used)).toBe(0);
    expect(nextStates(used)).toEqual(['passed', 'failed', 'abandoned']);
  });
});

describe('the deadline of a refill', () => {
  test('is 30 days from the first return, and a later return moves nothing', () => {
    expect(refillOf(null)).toBeNull();
    expect(refillOf(walked('inReview'))).toBeNull();
    expect(refillOf(walked('returned'))).toEqual({ deadline: day('2026-04-09'), chancesLeft: 3 });
    expect(refillOf(walked('returned', 'inReview', 'returned'))).toEqual({
      deadline: day('2026-04-09'),
      chancesLeft: 2,
    });
  });

  test('is a day to hand in by only while the application lies with the shop and may be handed in', () => {
    expect(refillDay(walked('inReview', 'returned'))).toBe(day('2026-04-10'));
    expect(refillDay(walked('inReview', 'returned', 'inReview'))).toBeNull();
    expect(refillDay(null)).toBeNull();
    const used = walked('returned', 'inReview', 'returned', 'inReview', 'returned', 'inReview', 'returned');
    expect([chancesLeft(used), refillDay(used)]).toEqual([0, null]);
    expect(refillDay(walked('returned', 'inReview', 'returned', 'inReview', 'returned'))).toBe(day('2026-04-09'));
  });

  test('is unknown while the day of the return is', () => {
    const undated: Application = { id: 'a1', steps: [{ state: 'returned', on: '', feeYuan: null, note: '' }] };
    expect(refillOf(undated)).toEqual({ deadline: null, chancesLeft: 3 });
  });
});

test('an attempt after a failure is one of its own, with all chances', () => {
  const again = walked('inReview', 'returned', 'inReview', 'failed', 'preparing', 'inReview');
  expect(lastAttempt(again).map(({ state }) => state)).toEqual(['preparing', 'inReview']);
  const givenUp = walked('inReview', 'abandoned', 'inReview', 'failed', 'preparing');
  expect(lastAttempt(givenUp).map(({ state }) => state)).toEqual(['preparing']);
  expect(lastAttempt(walked('inReview', 'abandoned', 'inReview')).map(({ state }) => state)).toEqual(['inReview']);
  expect([attemptNumber(givenUp), attemptNumber(walked('abandoned', 'inReview'))]).toEqual([3, 2]);
  expect([attemptNumber(null), attemptNumber(walked('inReview', 'failed')), attemptNumber(again)]).toEqual([1, 1, 2]);
  expect(chancesLeft(again)).toBe(3);
});

describe('the cost', () => {
  const closed = { ...fields().cycle, passedOn: '2026-07-01', feeYuan: null };

  test('has the fee of a failed attempt in it too', () => {
    const application = walked('awaitingPayment', 'failed', 'awaitingPayment');
    application.steps.forEach((step) => (step.feeYuan = step.state === 'failed' ? null : 300));
    expect(feesOf(application)).toBe(600);
    expect(costOf({ ...closed, application })).toBe(600);
    // What was said when the cycle was closed goes before.
    expect(costOf({ ...closed, application, feeYuan: 0 })).toBe(0);
  });

  test('is unknown where nobody says', () => {
    expect(costOf(closed)).toBeNull();
    expect(feesOf(walked('inReview'))).toBeNull();
  });
});
