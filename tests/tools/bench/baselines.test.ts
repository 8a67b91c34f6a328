import { filterAccounts, noFilter } from '../../../miniprogram/domain/lists/search';
import { standing } from '../../domain/arbitraries';
import { dayOf } from '../../support/accounts';
import { accountFields, today } from '../../../tools/bench/accounts.mjs';
import { assertAgreement } from '../../../tools/bench/agreement.mjs';
import {
  countsOf,
  listByDayjs,
  listOfIntegers,
  plainSearch,
  readWholeList,
  wholeList,
} from '../../../tools/bench/baselines.mjs';
import type { Account, AccountFields } from '../../../miniprogram/domain/account/account';
import { encodeRecord } from '../../../miniprogram/domain/account/packed';

function account(index: number): Account {
  const fields = accountFields(index) as AccountFields;
  return { ...fields, id: `p01-${index}`, rev: { d: 1 }, createdAt: 1, updatedAt: 1, deletedOn: '' };
}

const accounts = Array.from({ length: 600 }, (_, index) => account(index + 1));
const ours = filterAccounts(accounts, noFilter, standing(dayOf(today)));

test('the made-up accounts are the same in every run, of every status, and of the stated size', () => {
  expect(account(7)).toEqual(account(7));
  expect(countsOf(ours).size).toBe(7);
  const bytes = accounts.reduce((sum, one) => sum + Buffer.byteLength(encodeRecord(one, {})), 0) / accounts.length;
  expect(Math.abs(bytes - 825)).toBeLessThan(40);
});

test('dayjs once per account says the same of each as the app does, and lists them by the same days', () => {
  const usual = listByDayjs(accounts, today);
  expect(() => assertAgreement(ours, usual.listed)).not.toThrow();
  expect(usual.counts).toEqual(countsOf(ours));
});

test('another answer is no baseline', () => {
  const usual = listByDayjs(accounts, today).listed;
  expect(() => assertAgreement(ours, listByDayjs(accounts, '2026-03-07').listed)).toThrow('by the usual way');
  expect(() => assertAgreement(ours, [...usual].reverse())).toThrow('another order');
  expect(() => assertAgreement(ours.slice(1), usual)).toThrow('599 listed here');
});

test('the bare loop counts and sorts what it is given', () => {
  const { counts, order } = listOfIntegers(Int32Array.from([130, 90, 110, 400]), 100);
  expect([...counts]).toEqual([1, 2, 1]);
  expect([...order].map((key) => key % 65_536)).toEqual([1, 2, 0, 3]);
});

test('a whole list that was written is read as it was, by what the usual way shows of it', () => {
  const read = readWholeList(wholeList(accounts));
  expect(listByDayjs(read, today).counts).toEqual(countsOf(ours));
});

test('both ways find the same accounts', () => {
  for (const text of ['城南', '示例客户3', 'WX1000002']) {
    const found = filterAccounts(accounts, { ...noFilter, text }, standing(dayOf(today)));
    expect(found.length).toBeGreaterThan(0);
    expect(plainSearch(accounts, text, today).rows).toHaveLength(found.length);
  }
});
