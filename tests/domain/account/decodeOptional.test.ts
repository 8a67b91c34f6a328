/** Fields that version 1 gained after records had been stored: absent in old records, kept in new ones. */
import type { Account } from '../../../miniprogram/domain/account/account';
import { decodeAccount } from '../../../miniprogram/domain/account/decode';
import { dueOn, good, refusal } from '../arbitraries';

const old: Account = { ...dueOn('2026-10-30'), id: 'p00-a', rev: {}, createdAt: 0, updatedAt: 0, deletedOn: '' };
const step = { state: 'passed' as const, on: '2026-05-01', feeYuan: null, note: '' };
const withApplication = (application: unknown): unknown => ({ ...old, cycle: { ...old.cycle, application } });

test('an old record comes back without them', () => {
  const read = good(decodeAccount(JSON.parse(JSON.stringify(old))));
  expect(read).toStrictEqual(old);
  expect('leadTimes' in read).toBe(false);
});

test('a new one keeps them, also empty and false', () => {
  const application = {
    id: 'a1',
    steps: [{ ...step, namePassed: false }, step],
    materials: ['licence'],
    notNeeded: ['email'],
  };
  const account = { ...(withApplication(application) as Account), leadTimes: [] };
  expect(good(decodeAccount(JSON.parse(JSON.stringify(account))))).toStrictEqual(account);
});

test.each([
  [{ ...old, leadTimes: null }, 'leadTimes 应该是列表'],
  [{ ...old, leadTimes: [6] }, 'leadTimes [0] 应该是文字'],
  [withApplication({ id: 'a1', steps: [], materials: 'licence' }), 'cycle application materials 应该是列表'],
  [
    withApplication({ id: 'a1', steps: [{ ...step, namePassed: null }] }),
    'cycle application steps [0] namePassed 应该是 true 或 false',
  ],
])('%#: a broken one is refused by name', (value, message) => {
  expect(refusal(decodeAccount(value))).toBe(message);
});
