import * as fc from 'fast-check';
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { advance, type LoggedState } from '../../../../miniprogram/domain/cycle/advance';
import { nextStates, stateOf } from '../../../../miniprogram/domain/cycle/application';
import { addDays } from '../../../../miniprogram/domain/day/arithmetic';
import { formatDay, readDay } from '../../../../miniprogram/domain/day/day';
import { editStep } from '../../../../miniprogram/packages/review/model/editStep';
import { logStep } from '../../../../miniprogram/packages/review/model/log';
import { day, dueOn, good, refusal } from '../../../domain/arbitraries';
import { step } from '../../../support/steps';

const today = day('2026-06-01');
const account = dueOn('2026-08-01');

/** The account after these steps, each on the day beside it. */
function logged(...steps: readonly (readonly [LoggedState, string])[]): AccountFields {
  return steps.reduce((before, [state, on]) => good(logStep(before, step(state, on), today)), account);
}

const states = ({ cycle }: AccountFields): string[] => (cycle.application?.steps ?? []).map(({ state }) => state);
const days = ({ cycle }: AccountFields): string[] => (cycle.application?.steps ?? []).map(({ on }) => on);

test('day, fee and note are corrected, and nothing else', () => {
  const before = logged(['preparing', '2026-04-01'], ['inReview', '2026-04-03']);
  const after = good(editStep(before, 1, { on: day('2026-04-02'), feeYuan: 30, note: ' 补记 ' }, today));
  expect(after).toEqual({
    ...before,
    cycle: {
      ...before.cycle,
      application: {
        id: 'a1',
        steps: [before.cycle.application?.steps[0], { state: 'inReview', on: '2026-04-02', feeYuan: 30, note: '补记' }],
      },
    },
  });
  expect(refusal(editStep(before, 1, { on: day('2026-04-02'), feeYuan: -1, note: '' }, today))).toContain('费用要在');
});

test.each([
  [1, '2026-03-31', '日期不能早于上一步（2026年4月1日）'],
  [1, '2026-04-21', '日期不能晚于下一步（2026年4月20日）'],
  [2, '2026-06-02', '日期不能晚于今天'],
  [9, '2026-04-20', '这一步已经不在了，可能刚被撤销'],
])('step %i on %s is refused: %s', (index, on, message) => {
  const before = logged(['preparing', '2026-04-01'], ['inReview', '2026-04-03'], ['returned', '2026-04-20']);
  expect(refusal(editStep(before, index, { on: day(on), feeYuan: null, note: '' }, today))).toBe(message);
});

test('the first return moves the last day to hand in again with it: what came in time may not become late', () => {
  const before = logged(['inReview', '2026-03-01'], ['returned', '2026-04-10'], ['inReview', '2026-05-10']);
  const onto = (on: string) => editStep(before, 1, { on: day(on), feeYuan: null, note: '' }, today);
  expect(days(good(onto('2026-04-11')))).toEqual(['2026-03-01', '2026-04-11', '2026-05-10']);
  expect(refusal(onto('2026-04-09'))).toBe('从第一次打回到重新提交不能超过 30 天，请核对这两步的日期');
});

test('a step whose day can not be read takes one, and days that can not be read stand in nobody’s way', () => {
  const before = logged(['preparing', '2026-04-01'], ['inReview', '2026-04-03']);
  const { application } = before.cycle;
  const steps = application?.steps.map((each) => ({ ...each, on: '' })) ?? [];
  const undated = { ...before, cycle: { ...before.cycle, application: { id: 'a1', steps } } };
  expect(days(good(editStep(undated, 0, { on: day('2026-05-01'), feeYuan: null, note: '' }, today)))).toEqual([
    '2026-05-01',
    '',
  ]);
});

test('whatever is logged and corrected, the log is one that could have been written step by step', () => {
  const act = fc.record({
    kind: fc.constantFrom('log', 'edit', 'edit'),
    pick: fc.nat(30),
    later: fc.integer({ min: -45, max: 45 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      let at: AccountFields = account;
      for (const { kind, pick, later } of acts) {
        const before = JSON.stringify(at);
        const { application } = at.cycle;
        const count = application?.steps.length ?? 0;
        const last = readDay(application?.steps[count - 1]?.on ?? '') ?? day('2025-09-01');
        if (kind === 'log') {
          const next = nextStates(application).filter((state): state is LoggedState => state !== 'passed');
          const state = next[pick % next.length];
          if (!state) continue;
          const done = logStep(at, { ...step(state), on: addDays(last, Math.abs(later) % 12) }, today);
          if (done.ok) at = done.value;
        } else if (count > 0) {
          const index = pick % count;
          const from = readDay(application?.steps[index]?.on ?? '') ?? last;
          const on = addDays(from, later);
          const done = editStep(at, index, { on, feeYuan: null, note: '' }, today);
          expect(JSON.stringify(at)).toBe(before);
          if (!done.ok) {
            expect(done.problem).not.toBe('');
            continue;
          }
          expect(states(done.value)).toEqual(states(at));
          expect(days(done.value)[index]).toBe(formatDay(on));
          // Put back as it was, all is as it was.
          expect(days(good(editStep(done.value, index, { on: from, feeYuan: null, note: '' }, today)))).toEqual(
            days(at),
          );
          at = done.value;
        }
        expect(days(at)).toEqual([...days(at)].sort());
        expect(replayed(at)).toEqual(states(at));
      }
    }),
    { numRuns: 300 },
  );
});

/** The states of the log, each step taken again from the start; fails where one is refused. */
function replayed({ cycle }: AccountFields): string[] {
  let at: AccountFields['cycle']['application'] = null;
  for (const { state, on } of cycle.application?.steps ?? [])
    at = good(advance(at, step(state as LoggedState, on), today));
  return (at?.steps ?? []).map((each, index, all) => (index === all.length - 1 ? stateOf(at) : each.state));
}
