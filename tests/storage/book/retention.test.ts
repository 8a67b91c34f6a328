import { dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

function phoneWithDeleted(days: readonly string[]): FakePhone {
  const phone = new FakePhone();
  const book = phone.open();
  days.forEach((day, index) => {
    const { id } = must(book.add(fullFields(index)));
    if (day !== '') must(book.remove(id, dayOf(day)));
  });
  phone.store.written.length = 0;
  return phone;
}

test('what was deleted stays for 30 days and is purged on the thirtieth', () => {
  const phone = phoneWithDeleted(['2026-03-05', '2026-03-06', '']);
  expect(must(phone.open().expire(dayOf('2026-04-03')))).toBe(0);
  expect(phone.store.written).toEqual([]);
  expect(must(phone.open().expire(dayOf('2026-04-04')))).toBe(1);
  const book = phone.open();
  expect(book.deleted().map((account) => account.deletedOn)).toEqual(['2026-03-06']);
  expect(book.all().length).toBe(1);
  expect(phone.store.written).toEqual(['page:01']);
});

test('a stub stays for 400 days', () => {
  const phone = phoneWithDeleted(['2026-03-05']);
  must(phone.open().expire(dayOf('2026-04-04')));
  expect(must(phone.open().expire(dayOf('2027-05-08')))).toBe(0);
  expect(phone.store.values.get('page:01')).toContain('"stub":true');
  expect(must(phone.open().expire(dayOf('2027-05-09')))).toBe(0);
  expect(phone.store.values.get('page:01')).not.toContain('stub');
  expect(phone.open().faults()).toEqual([]);
});

test('a clock that went back purges nothing', () => {
  const phone = phoneWithDeleted(['2026-03-05']);
  expect(must(phone.open().expire(dayOf('2020-01-01')))).toBe(0);
  expect(phone.open().deleted().length).toBe(1);
});

test('over many pages it goes through the journal', () => {
  const phone = new FakePhone();
  const book = phone.open();
  const { ids } = must(book.apply(Array.from({ length: 120 }, (_, index) => ({ add: fullFields(index) }))));
  must(book.apply(ids.map((id) => ({ remove: { id, today: dayOf('2026-03-05') } }))));
  phone.store.written.length = 0;
  expect(must(book.expire(dayOf('2026-06-01')))).toBe(120);
  expect(phone.store.written[0]).toBe('tx');
  expect(phone.open().deleted()).toEqual([]);
});
