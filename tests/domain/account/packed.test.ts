import fc from 'fast-check';
import type { Account } from '../../../miniprogram/domain/account/account';
import { emptyFields } from '../../../miniprogram/domain/account/account';
import { decodeRecord, encodeRecord } from '../../../miniprogram/domain/account/packed';
import { fullFields } from '../../support/accounts';
import { anyFields } from '../../support/anyFields';

const born = { id: 'p01-x', rev: { d: 1 }, createdAt: 1, updatedAt: 2, deletedOn: '' };

test('every account comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyFields, fc.nat(99).map(fullFields)),
      fc.constantFrom('', '2026-03-05'),
      (fields, deletedOn) => {
        const account: Account = { ...fields, ...born, deletedOn };
        expect(decodeRecord(JSON.parse(encodeRecord(account, undefined)))).toEqual({ ok: true, value: account });
      },
    ),
  );
});

test('nor is a name needed, or the day on which a cycle of long ago passed', () => {
  const closed = { ...emptyFields('').cycle, passedOn: '', feeYuan: null };
  const account: Account = { ...emptyFields(''), ...born, history: [closed] };
  expect(decodeRecord(JSON.parse(encodeRecord(account, undefined)))).toEqual({ ok: true, value: account });
});

test('what a later version of the app has written beside it is carried along, and its own fields win', () => {
  const account: Account = { ...emptyFields('城南'), ...born };
  const line = encodeRecord(account, { name: '城北', later: { a: 1 }, flag: true });
  expect(JSON.parse(line)).toMatchObject({ name: '城南', later: { a: 1 }, flag: true });
});

test('what is empty takes no room', () => {
  const json = encodeRecord({ ...emptyFields('城南'), ...born }, undefined);
  expect(JSON.parse(json)).toEqual({
    kind: 'miniProgram',
    name: '城南',
    certifiedHow: 'unknown',
    cycle: { id: 'c1' },
    id: 'p01-x',
    rev: { d: 1 },
    createdAt: 1,
    updatedAt: 2,
  });
});

test('a field that was emptied does not come back from the line before', () => {
  const before: unknown = JSON.parse(encodeRecord({ ...fullFields(1), ...born }, undefined));
  const emptied: Account = { ...fullFields(1), ...born, tags: [], owner: '', history: [], filingStatus: '' };
  expect(decodeRecord(JSON.parse(encodeRecord(emptied, before)))).toEqual({ ok: true, value: emptied });
});

test('never throws, and refuses what is no account', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(decodeRecord(value).ok).toBe(false);
      expect(decodeRecord({ ...born, kind: 'service', certifiedHow: 'own', cycle: value, history: [value] }).ok).toBe(
        false,
      );
    }),
  );
  for (const missing of ['id', 'kind', 'cycle', 'rev', 'createdAt', 'certifiedHow']) {
    const fields: Record<string, unknown> = { ...fullFields(1), ...born };
    delete fields[missing];
    expect(decodeRecord(fields)).toMatchObject({ ok: false, problem: expect.stringContaining(missing) });
  }
});
