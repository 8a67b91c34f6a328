import type { AccountFields, ApplicationState } from '../../../../miniprogram/domain/account/account';
import { advance } from '../../../../miniprogram/domain/cycle/advance';
import { passReview } from '../../../../miniprogram/domain/cycle/passReview';
import { officialNumbers } from '../../../../miniprogram/domain/rules/numbers';
import { correctPass, removePass, reopens } from '../../../../miniprogram/packages/review/model/correctPass';
import { day, dueOn } from '../../../domain/arbitraries';
import type { Result } from '../../../../miniprogram/domain/kit/result';

const today = day('2026-03-05');
const before = dueOn('2026-03-20');

/** What was not refused. */
function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

function walked(account: AccountFields, ...steps: [ApplicationState, string][]): AccountFields {
  return steps.reduce((all, [state, on]) => {
    if (state === 'passed') throw new Error('passing closes the cycle');
    const step = { state, on: day(on), feeYuan: null, note: '' };
    return { ...all, cycle: { ...all.cycle, application: must(advance(all.cycle.application, step, today)) } };
  }, account);
}

/** Passed with an estimate of the next due day, or one that was seen. */
function passed(
  account: AccountFields,
  on: string,
  due: string,
  trust: 'estimated' | 'confirmed' = 'estimated',
): AccountFields {
  return must(passReview(account, { passedOn: day(on), dueOn: day(due), dueTrust: trust, feeYuan: null }, today));
}

const correct = (account: AccountFields, on: string, due: string) =>
  correctPass(account, 'c1', { passedOn: day(on), dueOn: due === '' ? null : day(due) }, today, officialNumbers);

describe('a corrected day', () => {
  test('moves the estimate that came of it, and the day of the certification', () => {
    const late = must(correct(passed(before, '2026-03-05', '2027-03-20'), '2026-03-01', '2026-02-20'));
    expect(late).toMatchObject({
      certifiedOn: '2026-03-01',
      cycle: { dueOn: '2027-02-28', dueTrust: 'estimated' },
      history: [{ passedOn: '2026-03-01', dueOn: '2026-02-20' }],
    });
  });

  test('is as if it had been written down right at once', () => {
    const wrong = passed(walked(before, ['preparing', '2026-01-10']), '2026-03-05', '2027-03-20');
    const right = passed(walked(before, ['preparing', '2026-01-10']), '2026-03-02', '2027-03-20');
    expect(must(correct(wrong, '2026-03-02', '2026-03-20'))).toEqual(right);
  });

  test('leaves a due day that somebody has seen alone', () => {
    const seen = passed(before, '2026-03-05', '2027-03-25', 'confirmed');
    expect(must(correct(seen, '2026-03-01', '2026-02-20')).cycle).toEqual(seen.cycle);
  });

  test('is refused out of order', () => {
    const account = passed(walked(before, ['inReview', '2026-02-10']), '2026-03-05', '2027-03-20', 'confirmed');
    expect(correct(account, '2026-03-06', '2026-03-20')).toMatchObject({ problem: '日期不能晚于今天' });
    expect(correct(account, '2026-02-09', '2026-03-20')).toMatchObject({ problem: expect.stringContaining('上一步') });
    expect(correct(account, '2026-03-01', '2027-03-20')).toMatchObject({ problem: '原到期日要早于下一期的到期日' });
    const twice = passed({ ...account, cycle: { ...account.cycle, dueOn: '2026-03-30' } }, '2026-03-05', '2027-03-30');
    expect(
      correctPass(twice, 'c2', { passedOn: day('2026-03-01'), dueOn: null }, today, officialNumbers),
    ).toMatchObject({ problem: '不能早于上一次通过的日期' });
    expect(correctPass(account, 'c9', { passedOn: today, dueOn: null }, today, officialNumbers).ok).toBe(false);
  });
});

describe('a pass that is taken out', () => {
  test('never was, as long as the next due day is only an estimate', () => {
    for (const account of [
      before,
      walked(before, ['inReview', '2026-02-10']),
      walked(before, ['preparing', '2026-02-10']),
    ]) {
      const all = passed(account, '2026-03-05', '2027-03-20');
      expect(reopens(all, 'c1')).toBe(true);
      expect(must(removePass(all, 'c1'))).toEqual(account);
    }
  });

  test('leaves a due day that somebody has seen, and what came after it', () => {
    const seen = passed(before, '2026-03-05', '2027-03-25', 'confirmed');
    expect(must(removePass(seen, 'c1'))).toEqual({ ...seen, certifiedOn: '', history: [] });
    const twice = passed(seen, '2026-03-05', '2028-03-25');
    expect(must(removePass(twice, 'c1'))).toEqual({ ...twice, history: twice.history.slice(1) });
  });

  test('is refused once the next application has begun', () => {
    const next = walked(passed(before, '2026-03-01', '2027-03-20'), ['preparing', '2026-03-05']);
    expect(removePass(next, 'c1')).toMatchObject({ problem: expect.stringContaining('办理进度') });
    expect(removePass(next, 'c9').ok).toBe(false);
  });
});
