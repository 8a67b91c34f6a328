import { emptyFields } from '../../../miniprogram/domain/account/account';
import { contentOf, dayOf, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

/** A phone with three pages, which housekeeping has written down. */
function threePages(): FakePhone {
  const phone = new FakePhone();
  const book = phone.open();
  must(book.apply(Array.from({ length: 150 }, (_, at) => ({ add: emptyFields(`小满面包${at}`) }))));
  book.notePages();
  return phone;
}

function opened(phone: FakePhone) {
  const book = phone.open();
  book.lookAside();
  return book;
}

test('an edit, and an account more, write one key; the list is written by housekeeping alone, and once', () => {
  const phone = threePages();
  const book = phone.open();
  phone.store.written.length = 0;
  const { id, ...fields } = must(book.add(emptyFields('新的')));
  must(book.update(id, { ...fields, note: '改了' }));
  book.notePages();
  expect(phone.store.written).toEqual(['page:03', 'page:03']);
});

test.each(['page:01', 'page:02', 'page:03'])(
  '%s is gone: it is said, the others are there and can be changed',
  (key) => {
    const phone = threePages();
    phone.store.remove(key);
    const book = opened(phone);
    expect(book.mode).toEqual({ kind: 'ready' });
    expect(book.faults()).toMatchObject([{ page: key, reason: expect.stringContaining('不见了') }]);
    expect(book.all()).toHaveLength(key === 'page:03' ? 128 : 86);
    const before = contentOf(book).length;
    must(book.add(emptyFields('新的')));
    book.notePages();
    // It stays said, also where a new account has made the page anew.
    const again = opened(phone);
    expect(again.faults()).toMatchObject([{ page: key, reason: expect.stringContaining('不见了') }]);
    expect(contentOf(again)).toHaveLength(before + 1);
  },
);

test('a page that holds what another one held is noticed, and what both have is not doubled', () => {
  const phone = threePages();
  const all = contentOf(phone.open());
  phone.store.write('page:02', phone.store.values.get('page:03') ?? '');
  const book = opened(phone);
  expect(book.mode).toEqual({ kind: 'ready' });
  expect(book.faults()).toMatchObject([{ page: 'page:02', reason: expect.stringContaining('不见了') }]);
  expect(contentOf(book)).toEqual(all.filter(({ id }) => !id.startsWith('p02')));
  const [first] = book.all();
  must(book.update(first?.id ?? '', { ...emptyFields('改了'), ...first, note: '改了' }));
  expect(contentOf(opened(phone))).toHaveLength(86);
});

test('pages that were swapped have lost nothing', () => {
  const phone = threePages();
  const all = contentOf(phone.open());
  const [one = '', other = ''] = ['page:01', 'page:03'].map((key) => phone.store.values.get(key));
  phone.store.write('page:01', other);
  phone.store.write('page:03', one);
  const book = opened(phone);
  expect(book.faults()).toEqual([]);
  expect(contentOf(book)).toEqual(all);
});

test('what a person has settled is not said again, and housekeeping goes on', () => {
  const phone = threePages();
  phone.store.remove('page:02');
  phone.store.write('page:01', (phone.store.values.get('page:01') ?? '').replace('小满面包7', '大满面包7'));
  const book = opened(phone);
  expect(book.faults()).toHaveLength(2);
  const before = contentOf(book);
  must(book.settle());
  book.notePages();
  expect(book.faults()).toEqual([]);
  const again = opened(phone);
  expect(again.faults()).toEqual([]);
  expect(contentOf(again)).toEqual(before);
});

test('a page that an undone step had made is not missed', () => {
  const phone = threePages();
  const book = phone.open();
  const { ...done } = must(book.apply(Array.from({ length: 60 }, () => ({ add: emptyFields('x') }))));
  book.notePages();
  must(book.undo(done));
  expect(phone.store.values.has('page:04')).toBe(false);
  expect(opened(phone).faults()).toEqual([]);
});

test('a list that can not be read, or a storage that can not, accuses no page', () => {
  const phone = threePages();
  phone.store.write('pages', 'x');
  expect(opened(phone).faults()).toEqual([]);
  phone.store.hidden.add('pages');
  expect(opened(phone).faults()).toEqual([]);
  const failing = threePages();
  failing.hazard.expect({ at: 1, how: 'failFrom' });
  const book = opened(failing);
  expect([book.mode.kind, book.faults().length]).toEqual(['readOnly', 1]);
});

test('an account that went with its page comes back from a merge, and the page is filled again', () => {
  const phone = threePages();
  const [gone] = contentOf(phone.open()).filter(({ id }) => id.startsWith('p02'));
  phone.store.remove('page:02');
  const book = opened(phone);
  must(book.apply([{ take: { id: gone?.id ?? '', json: JSON.stringify(gone) } }]));
  expect(opened(phone).find(gone?.id ?? '')).toEqual(gone);
  must(opened(phone).expire(dayOf('2026-03-05')));
});
