import * as fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { recordLimitBytes } from '../../../miniprogram/domain/account/limits';
import { decodeAccount } from '../../../miniprogram/domain/account/decode';
import { anyAccount, applied, dueOn, good, refusal } from '../arbitraries';

const closed = {
  id: 'c0',
  dueOn: '2023-11-19',
  dueTrust: 'confirmed' as const,
  opensOn: '',
  passedOn: '2023-11-01',
  feeYuan: 300,
  application: null,
};

const account: Account = {
  ...applied(dueOn('2024-11-19', 'imported', '2024-08-21'), 'preparing', 'inReview'),
  subjectType: 'enterprise',
  filingStatus: 'filed',
  history: [closed],
  categories: ['餐饮'],
  tags: ['杭州'],
  documents: [{ name: '营业执照', validTo: '2030-01-01' }],
  id: 'p07-a1',
  rev: { d1: 3 },
  createdAt: 1,
  updatedAt: 2,
  deletedOn: '',
};

/** The account with the value at a path replaced. */
function withValue(path: string, value: unknown): unknown {
  const copy = JSON.parse(JSON.stringify(account)) as Record<string, unknown>;
  const keys = path.split('.');
  let target = copy;
  for (const key of keys.slice(0, -1)) target = target[key] as Record<string, unknown>;
  target[keys[keys.length - 1] as string] = value;
  return copy;
}

test('an account that went through JSON comes back the same', () => {
  expect(good(decodeAccount(JSON.parse(JSON.stringify(account))))).toEqual(account);
  fc.assert(
    fc.property(anyAccount, (fields) => {
      const stored: Account = { ...account, ...fields };
      expect(good(decodeAccount(JSON.parse(JSON.stringify(stored))))).toEqual(stored);
    }),
  );
});

test('any value gives a result', () => {
  fc.assert(
    fc.property(
      fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSparseArray: true, withBigInt: true }),
      (value) => {
        expect(decodeAccount(value).ok).toBe(false);
      },
    ),
    { numRuns: 500 },
  );
});

test('any value in any place gives a result', () => {
  const keys = fc.constantFrom(
    ...Object.keys(account),
    'cycle.dueOn',
    'cycle.application',
    'cycle.application.steps',
    'history.0',
    'documents.0',
    'rev.d1',
  );
  fc.assert(
    fc.property(keys, fc.anything({ withNullPrototype: true }), (path, value) => {
      const read = decodeAccount(withValue(path, value));
      if (!read.ok) expect(read.problem.startsWith(path.split('.')[0] as string)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a missing field is an error that names it', () => {
  for (const key of Object.keys(account)) {
    const copy: Record<string, unknown> = { ...account };
    delete copy[key];
    expect(refusal(decodeAccount(copy)).split(' ')[0]).toBe(key);
  }
});

test('extra keys are left behind', () => {
  const extended = { ...account, future: 1, cycle: { ...account.cycle, later: true } };
  expect(good(decodeAccount(extended))).toEqual(account);
});

test.each([
  ['kind', 'app'],
  ['subjectType', '公司'],
  ['certifiedHow', ''],
  ['filingStatus', 6],
  ['cycle.dueTrust', 'guessed'],
  ['cycle.application.steps.0.state', 'lost'],
  ['cycle.dueOn', '2024-02-30'],
  ['cycle.dueOn', '2024-2-3'],
  ['cycle.opensOn', null],
  ['certifiedOn', 20240101],
  ['deletedOn', '昨天'],
  ['history.0.passedOn', '2024-13-01'],
  ['history.0.feeYuan', -1],
  ['history.0.feeYuan', '300'],
  ['documents.0.validTo', '长期'],
  ['documents', {}],
  ['tags', ['a', 1]],
  ['tags', 'a'],
  ['id', ''],
  ['id', 7],
  ['cycle.id', ''],
  ['example', 'true'],
  ['rev', []],
  ['rev', { d1: -1 }],
  ['rev', { d1: 1.5 }],
  ['rev', JSON.parse('{"__proto__": 1}') as unknown],
  ['createdAt', null],
  ['updatedAt', Infinity],
  ['name', null],
  ['note', 'x'.repeat(recordLimitBytes + 1)],
])('%s = %j is refused', (path, value) => {
  const copy = {
    ...(withValue(path, value) as Record<string, unknown>),
    ...(path.includes('.') ? {} : { [path]: value }),
  };
  expect(refusal(decodeAccount(copy)).split(' ')[0]).toBe(path.split('.')[0]);
});
