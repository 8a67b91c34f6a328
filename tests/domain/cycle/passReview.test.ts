import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { passReview } from '../../../miniprogram/domain/cycle/passReview';
import { passedReview } from '../../support/passed';
import { applied, day, dueOn, fields, standing } from '../arbitraries';

const passed = { passedOn: day('2024-11-01'), dueOn: day('2025-11-19'), dueTrust: 'confirmed' as const, feeYuan: 300 };

test('a passed review closes the cycle and starts the next', () => {
  const before = dueOn('2024-11-19', 'imported', '2024-08-21');
  const after = passedReview(before, passed);
  expect(after.history).toEqual([
    {
      id: 'c1',
      dueOn: '2024-11-19',
      dueTrust: 'imported',
      opensOn: '2024-08-21',
      passedOn: '2024-11-01',
      feeYuan: 300,
      application: null,
    },
  ]);
  expect(after.cycle).toEqual({ id: 'c2', dueOn: '2025-11-19', dueTrust: 'confirmed', opensOn: '', application: null });
  expect(after.certifiedOn).toBe('2024-11-01');
  expect(certificationStatus(after, standing(day('2024-11-20')))).toMatchObject({ kind: 'valid', daysLeft: 364 });
});

test('everything else stays, and the account passed in is not touched', () => {
  const before = applied({ ...dueOn('2024-11-19'), note: '老客户', tags: ['餐饮'] }, 'inReview');
  const copy: unknown = JSON.parse(JSON.stringify(before));
  const after = passedReview(before, passed);
  expect(before).toEqual(copy);
  expect(after).toMatchObject({ note: '老客户', tags: ['餐饮'], name: before.name, certifiedHow: 'own' });
});

test('an open application ends with 已通过, a finished one stays as it was', () => {
  const open =
    passedReview(applied(dueOn('2024-11-19'), 'awaitingPayment', 'inReview'), passed).history[0]?.application?.steps ??
    [];
  expect(open.map((step) => step.state)).toEqual(['awaitingPayment', 'inReview', 'passed']);
  expect(open[2]).toEqual({ state: 'passed', on: '2024-11-01', feeYuan: null, note: '' });
  const failed = passedReview(applied(dueOn('2024-11-19'), 'failed'), passed).history[0]?.application?.steps ?? [];
  expect(failed.map((step) => step.state)).toEqual(['failed']);
});

test('an application whose log stopped before the review was in review that day, and then passed', () => {
  const [, ...late] =
    passedReview(applied(dueOn('2024-11-19'), 'awaitingPayment'), passed).history[0]?.application?.steps ?? [];
  expect(late).toEqual([
    { state: 'inReview', on: '2024-11-01', feeYuan: null, note: '' },
    { state: 'passed', on: '2024-11-01', feeYuan: null, note: '' },
  ]);
});

test.each([true, false])('whether the name passed too is kept where somebody says: %s', (namePassed) => {
  const after = passedReview(applied(dueOn('2024-11-19'), 'inReview'), { ...passed, namePassed, note: '改了名' });
  const steps = after.history[0]?.application?.steps ?? [];
  expect(steps[1]).toStrictEqual({ state: 'passed', on: '2024-11-01', feeYuan: null, note: '改了名', namePassed });
});

test('nobody says whether the name passed: nothing is kept of it', () => {
  const after = passedReview(applied(dueOn('2024-11-19'), 'inReview'), passed);
  expect(after.history[0]?.application?.steps[1]).not.toHaveProperty('namePassed');
});

test('a first certification makes an uncertified account a certified one', () => {
  const after = passedReview(fields({ certifiedHow: 'never' }), { ...passed, feeYuan: null });
  expect(after.certifiedHow).toBe('own');
  expect(after.history).toHaveLength(1);
  expect(passedReview(fields({ certifiedHow: 'reuse' }), passed).certifiedHow).toBe('reuse');
});

test('cycle ids never repeat within an account, not even beside foreign ones', () => {
  let account = fields({ certifiedHow: 'own', cycle: { id: 'c3' } });
  for (let year = 0; year < 5; year += 1) account = passedReview(account, passed);
  const ids = [...account.history.map((cycle) => cycle.id), account.cycle.id];
  expect(new Set(ids).size).toBe(6);
});

describe('the order of days', () => {
  const today = day('2026-06-01');
  const on = (text: string) => ({ ...passed, passedOn: day(text), dueOn: day('2027-08-01') });
  const begun = (...days: string[]) => {
    const steps = days.map((each) => ({ state: 'inReview' as const, on: each, feeYuan: null, note: '' }));
    const account = dueOn('2026-08-01');
    return { ...account, cycle: { ...account.cycle, application: { id: 'a1', steps } } };
  };

  test.each([
    ['before the last step', '2026-04-30', '日期不能早于上一步（2026年5月1日）'],
    ['after today', '2026-06-02', '日期不能晚于今天'],
  ])('%s it can not have passed', (_, passedOn, problem) => {
    expect(passReview(begun('2026-05-01'), on(passedOn), today)).toEqual({ ok: false, problem });
  });

  test('on the day of the last step it can, and on any day where nothing was logged or no day can be read', () => {
    expect(passReview(begun('2026-05-01'), on('2026-05-01'), today).ok).toBe(true);
    expect(passReview(dueOn('2026-08-01'), on('2020-01-01'), today).ok).toBe(true);
    expect(passReview(begun('不详'), on('2020-01-01'), today).ok).toBe(true);
  });
});
