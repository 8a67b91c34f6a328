import type { Account } from '../../../miniprogram/domain/account/account';
import type { Book } from '../../../miniprogram/storage/book/book';
import type { Written } from '../../../miniprogram/storage/writing/written';
import { contentOf, dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';
import type { Trouble } from '../../support/hazard';

const today = dayOf('2026-03-05');

/** A phone with two accounts in use and one in the recycle bin, and their ids. */
function phoneWithThree(): { phone: FakePhone; inUse: string; deleted: string } {
  const phone = new FakePhone();
  const book = phone.open();
  const inUse = must(book.add(fullFields(1))).id;
  must(book.add(fullFields(2)));
  const deleted = must(book.add(fullFields(3))).id;
  must(book.remove(deleted, today));
  return { phone, inUse, deleted };
}

interface Operation {
  name: string;
  run: (book: Book, ids: { inUse: string; deleted: string }) => Written<unknown>;
}

const operations: Operation[] = [
  { name: 'add', run: (book) => book.add(fullFields(9)) },
  { name: 'update', run: (book, { inUse }) => book.update(inUse, { ...fullFields(1), note: '改过' }) },
  { name: 'remove', run: (book, { inUse }) => book.remove(inUse, today) },
  { name: 'restore', run: (book, { deleted }) => book.restore(deleted) },
  { name: 'purge', run: (book, { deleted }) => book.purge(deleted, today) },
  { name: 'expire', run: (book) => book.expire(dayOf('2026-04-30')) },
  { name: 'apply', run: (book, { inUse }) => book.apply([{ add: fullFields(8) }, { remove: { id: inUse, today } }]) },
];

/** Which accounts there are, and how often each was changed, as one text. */
function idsAndRevs(accounts: readonly Account[]): string {
  return JSON.stringify(accounts.map(({ id, rev, deletedOn }) => [id, rev, deletedOn]));
}

const ways: Trouble['how'][] = ['fail', 'failAfter', 'failFrom'];

describe.each(operations)('$name on a storage that fails', ({ run }) => {
  test.each(ways)('%s at each of its operations: done whole or not at all, and the memory knows which', (how) => {
    const unhurt = phoneWithThree();
    const wholeBook = unhurt.phone.open();
    must(run(wholeBook, unhurt));
    const wholeResult = idsAndRevs(contentOf(wholeBook));
    for (let at = 1; ; at += 1) {
      const { phone, ...ids } = phoneWithThree();
      const book = phone.open();
      const before = contentOf(book);
      phone.hazard.expect({ at, how, kind: 'full' });
      const result = run(book, ids);
      const steps = phone.hazard.count;
      phone.hazard.calm();
      const after = contentOf(book);
      if (!result.ok) {
        expect(after).toEqual(before);
        expect(['full', 'failed']).toContain(result.problem.kind);
        expect(result.problem.message).not.toBe('');
      } else expect(after).not.toEqual(before);
      const reopened = phone.open();
      expect(reopened.mode.kind).toBe('ready');
      // A book that can't know what the storage holds says so and writes nothing more; any other agrees with it.
      if (book.mode.kind === 'ready') expect(contentOf(reopened)).toEqual(after);
      else expect([idsAndRevs(before), wholeResult]).toContain(idsAndRevs(contentOf(reopened)));
      if (steps < at) break;
    }
  });

  test('killed at each of its operations: before or after, nothing else', () => {
    const { phone: whole, ...wholeIds } = phoneWithThree();
    const unhurt = whole.open();
    const before = contentOf(unhurt);
    must(run(unhurt, wholeIds));
    const after = contentOf(unhurt);
    for (const how of ['kill', 'killInside'] as const) {
      for (let at = 1; ; at += 1) {
        const { phone, ...ids } = phoneWithThree();
        const book = phone.open();
        phone.hazard.expect({ at, how });
        run(book, ids);
        const survived = !phone.hazard.dead;
        phone.hazard.calm();
        const reopened = phone.open();
        expect(reopened.mode).toEqual({ kind: 'ready' });
        expect([JSON.stringify(before), JSON.stringify(after)]).toContain(JSON.stringify(contentOf(reopened)));
        must(reopened.expire(dayOf('2026-03-05')));
        expect(phone.files.texts.size).toBe(0);
        if (survived) break;
      }
    }
  });
});

test('a write that tore what was there is put right, and the book stays usable', () => {
  const { phone, inUse } = phoneWithThree();
  const book = phone.open();
  const before = contentOf(book);
  const write = phone.store.write.bind(phone.store);
  jest.spyOn(phone.store, 'write').mockImplementationOnce((key, text) => {
    write(key, text.slice(0, 100));
    throw new Error('setStorageSync:fail');
  });
  const result = book.update(inUse, { ...fullFields(1), name: '改过' });
  expect(result.ok).toBe(false);
  expect(book.mode.kind).toBe('ready');
  expect(contentOf(book)).toEqual(before);
  expect(contentOf(phone.open())).toEqual(before);
});

test('a single edit that leaves the storage unknown stops further writes until the next start', () => {
  const { phone, inUse } = phoneWithThree();
  const book = phone.open();
  phone.hazard.expect({ at: 2, how: 'failFrom' }); // 1: counting the room
  const result = book.update(inUse, { ...fullFields(1), name: '改过' });
  expect(result).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'unsure' });
  expect(book.add(fullFields(5))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  phone.hazard.calm();
  expect(phone.open().find(inUse)?.name).toBe(fullFields(1).name);
});

test('a write that the platform reports as failed although it took place counts as done', () => {
  const { phone, inUse } = phoneWithThree();
  const book = phone.open();
  phone.hazard.expect({ at: 2, how: 'failAfter' }); // 1: counting the room
  expect(book.update(inUse, { ...fullFields(1), name: '改过' })).toMatchObject({ ok: true, value: { name: '改过' } });
  phone.hazard.calm();
  expect(phone.open().find(inUse)?.name).toBe('改过');
});
