import { fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

test('5,000 accounts with two closed cycles take less than 5 MB, and open', () => {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply(Array.from({ length: 5000 }, (_, index) => ({ add: fullFields(index) }))));
  const bytes = phone.store.usedBytes();
  expect(bytes / 5000).toBeGreaterThan(700);
  expect(bytes / 5000).toBeLessThan(1000);
  expect(bytes).toBeLessThan(5 * 1024 * 1024);
  const reopened = phone.open();
  expect(reopened.all().length).toBe(5000);
  expect(reopened.faults()).toEqual([]);
  expect(new Set(reopened.all().map((account) => account.appid)).size).toBe(5000);
  expect(phone.pages().has('page:100')).toBe(true);
});
