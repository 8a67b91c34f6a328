import { emptyFields } from '../../../miniprogram/domain/account/account';
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { notePages } from '../../../miniprogram/storage/book/pageList';
import { dayOf, must } from '../../support/accounts';
import { brokenOf, earlierPage, listedIn, recordOf, storePage } from '../../support/bookLines';
import { FakePhone } from '../../support/fakePhone';

const today = dayOf('2026-03-05');
const refused = { ok: false, problem: { kind: 'readOnly' } };

/** Two pages with an account each, written down in the list. */
function twoPages(): FakePhone {
  const phone = new FakePhone();
  storePage(phone, 1, [recordOf('p01-a')]);
  storePage(phone, 2, [recordOf('p02-a')]);
  notePages(phone.store, [1, 2]);
  phone.store.written.length = 0;
  return phone;
}

test('a page that can not be read is not said to be gone as well', () => {
  const phone = twoPages();
  phone.store.unreadable.add('page:02');
  const book = phone.open();
  book.lookAside();
  expect(book.faults()).toEqual([
    expect.objectContaining({ page: 'page:02', reason: expect.stringContaining('读出') }),
  ]);
});

test('what was left aside is looked at once', () => {
  const phone = twoPages();
  const book = phone.open();
  book.lookAside();
  phone.hazard.calm();
  book.lookAside();
  expect(phone.hazard.count).toBe(0);
});

test('the list of pages is written by a book that may write, not by one that only reads', () => {
  const phone = twoPages();
  phone.store.remove('pages');
  phone.store.unreadable.add('page:02');
  phone.open().notePages();
  expect(listedIn(phone.store)).toBeNull();
  phone.store.unreadable.clear();
  phone.open().notePages();
  expect(listedIn(phone.store)).toEqual({ schema: 1, pages: [1, 2] });
});

test('files of unfinished writes go with housekeeping, but stay while the book only reads', () => {
  const phone = twoPages();
  phone.files.texts.set('journal-left.json', 'x').set('share-1-a', 'y');
  phone.store.unreadable.add('page:02');
  expect(phone.open().expire(today)).toMatchObject(refused);
  expect(phone.files.texts.size).toBe(2);
  phone.store.unreadable.clear();
  expect(phone.open().expire(today)).toEqual({ ok: true, value: 0 });
  expect([...phone.files.texts.keys()]).toEqual(['share-1-a']);
});

describe('settling', () => {
  test('writes the pages that have faults, and no other', () => {
    const phone = twoPages();
    phone.store.write('page:01', earlierPage([recordOf('p01-a')]));
    storePage(phone, 2, [recordOf('p02-a'), brokenOf('torn')], 2);
    const book = phone.open();
    expect(book.faults()).toHaveLength(2);
    expect(book.settle()).toEqual({ ok: true, value: null });
    expect(phone.store.written).toEqual(['page:02']);
    expect(book.faults()).toEqual([]);
    expect(book.all().map(({ id }) => id)).toEqual(['p01-a', 'p02-a']);
  });

  test('lets go of nothing while a page can not be read', () => {
    const phone = twoPages();
    storePage(phone, 1, [brokenOf('torn')]);
    phone.store.unreadable.add('page:02');
    const book = phone.open();
    expect(book.settle()).toMatchObject(refused);
    expect(book.faults().map(({ text }) => text)).toContain('torn');
    expect(phone.store.written).toEqual([]);
  });
});

describe('a phone that is full to the brim, with some room kept', () => {
  const deletedOn = '2026-03-01';

  function brimful(): FakePhone {
    const phone = twoPages();
    storePage(phone, 1, [recordOf('p01-a'), recordOf('p01-d', { deletedOn }), brokenOf('torn')]);
    phone.store.write('room', '0'.repeat(500));
    phone.store.room = phone.store.usedBytes();
    phone.store.strict = true;
    return phone;
  }

  test('adds and restores nothing', () => {
    const phone = brimful();
    const book = phone.open();
    for (const result of [
      book.add(emptyFields('新')),
      book.restore('p01-d'),
      book.apply([{ restore: { id: 'p01-d' } }]),
    ])
      expect(result).toMatchObject({ ok: false, problem: { kind: 'full' } });
    expect(phone.store.values.has('room')).toBe(true);
  });

  test('purges', () => {
    const phone = brimful();
    expect(phone.open().purge('p01-d', today)).toEqual({ ok: true, value: null });
    expect(phone.open().find('p01-d')).toBeUndefined();
  });

  test('lets go of what can not be read', () => {
    const phone = brimful();
    must(phone.open().settle());
    expect(phone.open().faults()).toEqual([]);
  });

  test('lets go of what is over', () => {
    const phone = brimful();
    expect(phone.open().expire(dayOf('2026-03-31'))).toEqual({ ok: true, value: 1 });
    expect(phone.open().deleted()).toEqual([]);
  });

  test('takes back what was done', () => {
    const phone = twoPages();
    const book = phone.open();
    const undo = must(book.apply([{ remove: { id: 'p01-a', today } }]));
    phone.store.write('room', '0'.repeat(500));
    phone.store.room = phone.store.usedBytes();
    phone.store.strict = true;
    expect(book.undo(undo)).toEqual({ ok: true, value: null });
    expect(phone.open().deleted()).toEqual([]);
  });
});

test('room that is kept free serves a step only where all of it makes room', () => {
  const phone = twoPages();
  const book = phone.open();
  jest.spyOn(phone.store, 'usedBytes').mockReturnValue(book.usage().limitBytes);
  const remove = { remove: { id: 'p01-a', today } };
  const full = { ok: false, problem: { kind: 'full' } };
  expect(book.apply([remove, { add: emptyFields('新') }])).toMatchObject(full);
  expect(book.all()).toHaveLength(2);
  must(book.apply([remove, { remove: { id: 'p02-a', today } }]));
  expect(book.all()).toEqual([]);
});

test('a write that leaves the storage unknown stops a step that is under way', () => {
  const phone = twoPages();
  const book = phone.open();
  book.lookAside();
  const steps = book.applying([{ add: emptyFields('新') }]);
  steps.next();
  phone.hazard.expect({ at: 2, how: 'failFrom' }); // 1: counting the room
  expect(book.update('p01-a', emptyFields('改过')).ok).toBe(false);
  phone.hazard.calm();
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'unsure' });
  phone.store.written.length = 0;
  expect(toEnd(steps)).toMatchObject(refused);
  expect(phone.store.written).toEqual([]);
});
