import { certificationStatus } from '../../../miniprogram/domain/status/status';
import { passReview } from '../../../miniprogram/domain/cycle/passReview';
import { applied, day, dueOn, fields, standing } from '../arbitraries';

const passed = { passedOn: day('2024-11-01'), dueOn: day('2025-11-19'), dueTrust: 'confirmed' as const, feeYuan: 300 };

test('a passed review closes the cycle and starts the next', () => {
  const before = dueOn('2024-11-19', 'imported', '2024-08-21');
  const after = passReview(before, passed);
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
  const after = passReview(before, passed);
  expect(before).toEqual(copy);
  expect(after).toMatchObject({ note: '老客户', tags: ['餐饮'], name: before.name, certifiedHow: 'own' });
});

test('an open application ends with 已通过, a finished one stays as it was', () => {
  const open =
    passReview(applied(dueOn('2024-11-19'), 'awaitingPayment', 'inReview'), passed).history[0]?.application?.steps ??
    [];
  expect(open.map((step) => step.state)).toEqual(['awaitingPayment', 'inReview', 'passed']);
  expect(open[2]).toEqual({ state: 'passed', on: '2024-11-01', feeYuan: null, note: '' });
  const failed = passReview(applied(dueOn('2024-11-19'), 'failed'), passed).history[0]?.application?.steps ?? [];
  expect(failed.map((step) => step.state)).toEqual(['failed']);
});

test('a first certification makes an uncertified account a certified one', () => {
  const after = passReview(fields({ certifiedHow: 'never' }), { ...passed, feeYuan: null });
  expect(after.certifiedHow).toBe('own');
  expect(after.history).toHaveLength(1);
  expect(passReview(fields({ certifiedHow: 'reuse' }), passed).certifiedHow).toBe('reuse');
});

test('cycle ids never repeat within an account, not even beside foreign ones', () => {
  let account = fields({ certifiedHow: 'own', cycle: { id: 'c3' } });
  for (let year = 0; year < 5; year += 1) account = passReview(account, passed);
  const ids = [...account.history.map((cycle) => cycle.id), account.cycle.id];
  expect(new Set(ids).size).toBe(6);
});
