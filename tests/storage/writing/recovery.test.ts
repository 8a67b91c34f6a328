import { giveUpLost } from '../../../miniprogram/storage/writing/recovery';
import { seal } from '../../../miniprogram/storage/sealed/seal';
import { contentOf, dayOf, fullFields, longFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';

const changes = (from: number) => Array.from({ length: 9 }, (_, index) => ({ add: longFields(from + index) }));

/** A phone whose app was killed in the midst of a bulk write of 9 accounts onto 9, over several pages. */
const killed = ((): FakePhone => {
  const phone = new FakePhone();
  must(phone.open().apply(changes(0)));
  for (let at = 1; ; at += 1) {
    const trial = phone.copy();
    const open = trial.open();
    trial.hazard.expect({ at, how: 'kill' });
    open.apply(changes(500));
    trial.hazard.calm();
    if (trial.pages().size > phone.pages().size) return trial;
    if (at > 1000) throw new Error('it never began');
  }
})();

const interrupted = (): FakePhone => killed.copy();

const before = contentOf(interrupted().open());

test('an interrupted write is taken back before anything is read, and said', () => {
  const phone = interrupted();
  const { size } = phone.pages();
  const book = phone.open();
  expect(book.all().length).toBe(9);
  expect(phone.pages().size).toBe(size - 1);
  expect(book.notices()).toEqual([expect.stringContaining('恢复到修改之前')]);
  expect(phone.open().notices()).toEqual([]);
});

test.each([
  ['is gone', (phone: FakePhone) => phone.files.texts.clear()],
  [
    'was cut',
    (phone: FakePhone) => phone.files.texts.forEach((text, name) => phone.files.texts.set(name, text.slice(0, -1))),
  ],
  [
    'was changed',
    (phone: FakePhone) =>
      phone.files.texts.forEach((text, name) => phone.files.texts.set(name, text.replace('城南', '城北'))),
  ],
  [
    'is another one',
    (phone: FakePhone) =>
      phone.files.texts.forEach((_text, name) => phone.files.texts.set(name, seal('{"schema":1,"images":[]}'))),
  ],
  ['has no readable mark', (phone: FakePhone) => phone.store.values.set('tx', '{"sch')],
])('when the file %s, the book can only be read, shows what there is, and loses nothing by it', (_how, hurt) => {
  const phone = interrupted();
  hurt(phone);
  const stored = new Map(phone.store.values);
  const book = phone.open();
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'lost' });
  expect(book.all().length).toBeGreaterThanOrEqual(9);
  expect(book.add(fullFields(1))).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(book.apply([{ add: fullFields(1) }])).toMatchObject({ ok: false, problem: { kind: 'readOnly' } });
  expect(phone.store.values).toEqual(stored);
  // Given up, the keys stay as they are, and the book can be written again.
  const shown = contentOf(book);
  must(giveUpLost(phone.store, phone.files));
  const after = phone.open();
  expect(after.mode).toEqual({ kind: 'ready' });
  expect(contentOf(after)).toEqual(shown);
  stored.delete('tx');
  expect(phone.store.values).toEqual(stored);
  must(after.add(fullFields(1)));
});

test('only a lost journal is given up: one that can be read takes the write back, a newer one is left alone', () => {
  const readable = interrupted();
  must(giveUpLost(readable.store, readable.files));
  expect(contentOf(readable.open())).toEqual(before);
  const newer = interrupted();
  newer.store.values.set('tx', '{"schema":3}');
  must(giveUpLost(newer.store, newer.files));
  expect(newer.store.values.get('tx')).toBe('{"schema":3}');
});

test('a storage that fails gives nothing up, and says so', () => {
  const phone = interrupted();
  phone.files.texts.clear();
  jest.spyOn(phone.store, 'remove').mockImplementation(() => {
    throw new Error('removeStorageSync:fail');
  });
  expect(giveUpLost(phone.store, phone.files)).toMatchObject({ ok: false, problem: { kind: 'failed' } });
  expect(phone.open().mode).toMatchObject({ kind: 'readOnly', cause: 'lost' });
});

test.each(['{"schema":3,"file":"x","sum":"y"}', '{"schema":3,"files":["x"]}'])(
  'the journal of a newer version (%s) is left alone',
  (mark) => {
    const phone = interrupted();
    phone.store.values.set('tx', mark);
    const stored = new Map(phone.store.values);
    expect(phone.open().mode).toMatchObject({ kind: 'readOnly', cause: 'newer' });
    expect(phone.store.values).toEqual(stored);
    expect(phone.files.texts.size).toBe(1);
  },
);

test('files of writes that never reached their commit point are deleted, other files are not', () => {
  const phone = new FakePhone();
  phone.files.texts.set('journal-abc.json', 'torn');
  phone.files.texts.set('backup-1.json', 'kept');
  const book = phone.open();
  expect(book.mode).toEqual({ kind: 'ready' });
  // Not while a person waits for the first screen.
  expect(phone.files.texts.size).toBe(2);
  must(book.expire(dayOf('2026-03-05')));
  expect([...phone.files.texts.keys()]).toEqual(['backup-1.json']);
});

test('the file of an unfinished write is no orphan', () => {
  const phone = interrupted();
  phone.store.values.set('tx', '{"sch');
  expect(phone.open().expire(dayOf('2026-03-05')).ok).toBe(false);
  expect(phone.files.texts.size).toBe(1);
});

test.each(['fail', 'failAfter', 'failFrom'] as const)(
  'taking back on a storage that fails (%s at each operation in turn) mixes nothing up',
  (how) => {
    const start = interrupted();
    for (let at = 1; ; at += 1) {
      const phone = start.copy();
      phone.hazard.expect({ at, how });
      const book = phone.open();
      const steps = phone.hazard.count;
      phone.hazard.calm();
      if (book.mode.kind === 'ready') expect(contentOf(book)).toEqual(before);
      const reopened = phone.open();
      expect(reopened.mode).toEqual({ kind: 'ready' });
      expect(contentOf(reopened)).toEqual(before);
      if (steps < at) break;
    }
  },
);

test('taking back needs no room', () => {
  const phone = interrupted();
  phone.store.room = phone.store.usedBytes();
  const book = phone.open();
  expect(book.mode).toEqual({ kind: 'ready' });
  expect(contentOf(book)).toEqual(before);
});

test('while it can not be taken back, all is shown as it was, for reading only', () => {
  const phone = interrupted();
  const fails = (): never => {
    throw new Error('setStorageSync:fail');
  };
  jest.spyOn(phone.store, 'write').mockImplementation(fails);
  jest.spyOn(phone.store, 'remove').mockImplementation(fails);
  const book = phone.open();
  expect(book.mode).toMatchObject({ kind: 'readOnly', cause: 'journal' });
  expect(contentOf(book)).toEqual(before);
  jest.restoreAllMocks();
  expect(contentOf(phone.open())).toEqual(before);
});

test('a mark that can not be read, or is listed but empty, stops writing', () => {
  const unreadable = interrupted();
  unreadable.store.unreadable.add('tx');
  expect(unreadable.open().mode).toMatchObject({ kind: 'readOnly', cause: 'unreadable' });
  const hidden = interrupted();
  hidden.store.hidden.add('tx');
  expect(hidden.open().mode).toMatchObject({ kind: 'readOnly', cause: 'unreadable' });
  expect(hidden.files.texts.size).toBe(1);
});
