import * as fc from 'fast-check';
import { addDays } from '../../../../miniprogram/domain/day/arithmetic';
import { formatDay } from '../../../../miniprogram/domain/day/day';
import { passedQuestion, withReviewPassed } from '../../../../miniprogram/packages/form/edit/passed';
import type { AccountFields } from '../../../../miniprogram/domain/account/account';
import { applied, day, dueOn, good } from '../../../domain/arbitraries';

const today = day('2026-12-05');
const stored: AccountFields = { ...dueOn('2026-11-30', 'confirmed', '2026-09-01'), certifiedOn: '2025-11-20' };

/** The form as filled in: another due day, read off the console. */
const filled = (due: string, patch: Partial<AccountFields> = {}): AccountFields => ({
  ...stored,
  ...patch,
  cycle: { ...stored.cycle, dueOn: due, dueTrust: 'confirmed', opensOn: '' },
});

test('asks about next year’s due day, naming both days and the day of passing', () => {
  const question = passedQuestion(stored, filled('2027-11-30'), today);
  expect(question?.text).toBe(
    '到期日从 2026年11月30日改到了 2027年11月30日。' +
      '选“已通过”，就记为 2026年11月30日通过，从新的到期日开始下一期。',
  );
});

test('asks exactly where the due day is 180 days later or more', () => {
  fc.assert(
    fc.property(fc.integer({ min: -730, max: 730 }), (by) => {
      const asked = passedQuestion(stored, filled(formatDay(addDays(day('2026-11-30'), by))), today);
      expect(asked !== null).toBe(by >= 180);
    }),
  );
});

test('nothing is asked of what was never certified, or had no due day', () => {
  expect(passedQuestion({ ...stored, certifiedHow: 'never' }, filled('2027-11-30'), today)).toBeNull();
  expect(passedQuestion(stored, filled('2027-11-30', { certifiedHow: 'never' }), today)).toBeNull();
  expect(passedQuestion(dueOn(''), filled('2027-11-30'), today)).toBeNull();
});

test('a day of passing that was filled in too is taken, as long as it can be', () => {
  const asked = (certifiedOn: string) =>
    formatDay(passedQuestion(stored, filled('2027-11-30', { certifiedOn }), today)?.passedOn ?? day('2000-01-01'));
  expect(asked('2026-10-20')).toBe('2026-10-20');
  expect(asked('2025-11-20')).toBe('2026-11-30');
  expect(asked('2026-12-06')).toBe('2026-11-30');
});

test('passed: the stored cycle is closed as it was, an open application with it, and the next one begins', () => {
  const before = applied(stored, 'inReview');
  const form = { ...filled('2027-11-30', { client: '新客户' }), cycle: { ...filled('2027-11-30').cycle } };
  const question = passedQuestion(before, form, today);
  if (!question) throw new Error('nothing asked');
  const after = good(withReviewPassed(before, form, question, today));
  expect(after).toMatchObject({
    client: '新客户',
    certifiedOn: '2026-11-30',
    cycle: { id: 'c2', dueOn: '2027-11-30', dueTrust: 'confirmed', opensOn: '', application: null },
    history: [{ id: 'c1', dueOn: '2026-11-30', opensOn: '2026-09-01', passedOn: '2026-11-30' }],
  });
  expect(after.history[0]?.application?.steps.map(({ state }) => state)).toEqual(['inReview', 'passed']);
});
