import { encodeRecord } from '../../../miniprogram/domain/account/packed';
import { decodeStored } from '../../../miniprogram/domain/account/stored';
import { fullFields } from '../../support/accounts';
import { good, refusal } from '../arbitraries';

test('a record is an account', () => {
  const account = { ...fullFields(1), id: 'p01-a', rev: { a: 1 }, createdAt: 1, updatedAt: 2, deletedOn: '' };
  expect(good(decodeStored(JSON.parse(encodeRecord(account, null))))).toEqual({ kind: 'record', account });
});

test('a stub says which account is gone, and since when', () => {
  const stub = { stub: true, id: 'p01-a', rev: { a: 2 }, purgedOn: '2026-03-05' };
  expect(good(decodeStored({ ...stub, name: '什么' }))).toEqual({ kind: 'stub', stub });
});

test.each([[{ stub: true }], [{ stub: true, id: 'p01-a', rev: 'x', purgedOn: '' }], [{ id: 7 }], [[]], [null]])(
  '%j is neither',
  (value) => expect(decodeStored(value).ok).toBe(false),
);

test('a stub that can’t be read is said to be one', () => {
  expect(refusal(decodeStored({ stub: true }))).toBe('已删除账号的记号读不懂');
});
