import { keepBackup } from '../../../miniprogram/storage/areas/backups';
import { backupsIn, readBackup } from '../../../miniprogram/packages/book/keeping/backups';
import { good, refusal } from '../../domain/arbitraries';
import { dayOf, fullFields, must } from '../../support/accounts';
import { FakePhone } from '../../support/fakePhone';
import type { Trouble } from '../../support/hazard';

const day = 24 * 3600 * 1000;
/** 2026-03-05 08:00 in Beijing. */
const start = 1_772_668_800_000;

interface Stand {
  phone: FakePhone;
  now: number;
  /** How many edits there were. */
  edits: number;
}

function stand(...days: readonly number[]): Stand {
  const phone = new FakePhone();
  must(phone.open().apply([1, 2, 3].map((index) => ({ add: fullFields(index) }))));
  phone.store.write('settings', '{"schema":1}');
  phone.store.write('draft:paste', '{"schema":1,"value":"secret"}');
  const one = { phone, now: start, edits: 0 };
  for (const each of days) keepAfterEdit(one, start + each * day);
  return one;
}

function keep(one: Stand, isDue = false): boolean {
  return keepBackup(
    { store: one.phone.store, files: one.phone.files, book: one.phone.open(), now: () => one.now },
    isDue,
  );
}

function edit(one: Stand): void {
  const book = one.phone.open();
  one.edits += 1;
  const [first] = book.all();
  if (first) must(book.update(first.id, { ...first, note: `第 ${one.edits} 次` }));
}

function keepAfterEdit(one: Stand, now: number): boolean {
  edit(one);
  one.now = now;
  return keep(one);
}

/** What a backup that can be read holds: number of the edit after which it was made. */
const editsIn = ({ phone }: Stand): string[] =>
  backupsIn(phone.files).map(
    ({ file }) => /第 (\d+) 次/.exec(good(readBackup(phone.files, file)).get('page:01') ?? '')?.[1] ?? '',
  );

test('a backup holds every text as it stands, but for drafts', () => {
  const one = stand(0);
  const [backup] = backupsIn(one.phone.files);
  expect(backup).toMatchObject({ madeAt: start, count: 3 });
  expect(backup?.bytes).toBe(Buffer.byteLength(one.phone.files.texts.get(backup?.file ?? '') ?? ''));
  const expected = [...one.phone.store.values].filter(([key]) => !key.startsWith('draft:'));
  expect(good(readBackup(one.phone.files, backup?.file ?? ''))).toEqual(new Map(expected.sort()));
});

test('at most one is made a Beijing day, and three are kept', () => {
  const one = stand(0, 0.5, 1, 2, 3);
  expect(editsIn(one)).toEqual(['5', '4', '3']);
  expect(keepAfterEdit(one, start + 3.5 * day)).toBe(false);
  expect(keep(one, true)).toBe(true);
  expect(editsIn(one)).toEqual(['6', '5', '4']);
});

test('none is made that says what the last one says, so that nothing worth going back to is pushed out', () => {
  const one = stand(0, 1);
  one.now += 30 * day;
  expect(keep(one)).toBe(false);
  expect(keep(one, true)).toBe(false);
  expect(editsIn(one)).toEqual(['2', '1']);
});

test('none is made of a book that is empty, holds examples only, has a broken line, or may only be read', () => {
  const one = stand(0);
  const { phone } = one;
  one.now += day;
  const whole = phone.store.values.get('page:01') ?? '';
  phone.store.write('page:01', whole.replace('城南第2小学', '城南第9小学'));
  expect(keep(one)).toBe(false);
  phone.store.write('page:01', whole.replace('"schema":1', '"schema":9'));
  expect(keep(one)).toBe(false);
  phone.store.remove('page:01');
  expect(keep(one)).toBe(false);
  must(phone.open().add({ ...fullFields(1), example: true }));
  expect(keep(one)).toBe(false);
  expect(editsIn(one)).toEqual(['1']);
});

test('a clock that was wrong neither stops the backups nor lets one push out another on the same day', () => {
  const one = stand(400, 0, 1);
  expect(keepAfterEdit(one, start + day)).toBe(false);
  expect(keepAfterEdit(one, start + 2 * day)).toBe(true);
  expect(editsIn(one)).toEqual(['1', '5', '3']);
  expect(keepAfterEdit(one, start - 900 * day)).toBe(true);
  expect(editsIn(one)).toEqual(['1', '5', '6']);
});

test('one in which a fault hit the head, or that was cut, is not listed; one of a newer version says so', () => {
  const one = stand(0);
  const { texts } = one.phone.files;
  const [[file, text] = ['', '']] = [...texts];
  texts.set(file, text.slice(0, -1));
  expect(backupsIn(one.phone.files)).toEqual([]);
  texts.set(file, text.replace('"count":3', '"count":4'));
  expect(backupsIn(one.phone.files)).toEqual([]);
  expect(refusal(readBackup(one.phone.files, file))).toContain('坏了');
  texts.set(file, text.replace(/^.*/, '').padEnd(text.length, 'x'));
  expect(refusal(readBackup(one.phone.files, file))).toContain('坏了');
  expect(refusal(readBackup(one.phone.files, 'backup-1-1'))).toContain('再试一次');
});

describe.each(['kill', 'killInside', 'fail', 'failAfter', 'failFrom'] as const)('%s at every operation', (how) => {
  test('leaves at least the backups that there were but the oldest, and the storage as it is', () => {
    const trial = stand(0, 1, 2);
    edit(trial);
    trial.phone.hazard.calm();
    trial.now = start + 3 * day;
    keep(trial);
    const steps = trial.phone.hazard.count;
    for (let at = 1; at <= steps; at += 1) {
      const one = stand(0, 1, 2);
      edit(one);
      one.now = start + 3 * day;
      const before = new Map(one.phone.store.values);
      const book = one.phone.open();
      const trouble: Trouble = { at, how };
      one.phone.hazard.expect(trouble);
      keepBackup({ store: one.phone.store, files: one.phone.files, book, now: () => one.now });
      one.phone.hazard.calm();
      expect(one.phone.store.values).toEqual(before);
      expect(['4,3,2', '4,3,2,1', '3,2,1']).toContain(editsIn(one).join());
      // The next day all is as it should be, and nothing torn is left.
      keepAfterEdit(one, start + 4 * day);
      expect(editsIn(one)[0]).toBe('5');
      expect(one.phone.files.texts.size).toBe(3);
      expect(editsIn(one)).toHaveLength(3);
    }
  });
});

test('a deleted account is in it too, an emptied 最近删除 does not count', () => {
  const one = stand();
  const book = one.phone.open();
  must(book.remove(book.all()[0]?.id ?? '', dayOf('2026-03-05')));
  expect(keep(one)).toBe(true);
  expect(backupsIn(one.phone.files)).toMatchObject([{ count: 3 }]);
});

test('where nobody asks for one in particular, none is made on the same day, unless the one of today is torn', () => {
  const one = stand(0);
  edit(one);
  one.now += 1000;
  const { phone } = one;
  const keepUnasked = () =>
    keepBackup({ store: phone.store, files: phone.files, book: phone.open(), now: () => one.now });
  expect(keepUnasked()).toBe(false);
  for (const [name, text] of phone.files.texts) phone.files.texts.set(name, text.slice(0, -1));
  expect(keepUnasked()).toBe(true);
  expect(editsIn(one)).toEqual(['2']);
  expect(phone.files.texts.size).toBe(1);
});

test('none is made of a book that may only be read, or of a storage that does not give all of its values', () => {
  const one = stand();
  const { store, files } = one.phone;
  const book = one.phone.open();
  const mode = { kind: 'readOnly', cause: 'newer', message: '只能查看' } as const;
  const locked = { all: () => book.all(), deleted: () => [], faults: () => [], mode };
  expect(keepBackup({ store, files, book: locked, now: () => start })).toBe(false);
  store.hidden.add('settings');
  expect(keep(one)).toBe(false);
  store.hidden.clear();
  files.room = 0;
  expect(keep(one)).toBe(false);
  expect(files.texts.size).toBe(0);
});

test('in which order the storage names its keys is no difference, and which pages there are is in none', () => {
  const one = stand();
  const { store, files } = one.phone;
  one.phone.open().notePages();
  one.now = start;
  expect(keep(one)).toBe(true);
  expect(store.values.has('pages')).toBe(true);
  expect([...good(readBackup(files, backupsIn(files)[0]?.file ?? '')).keys()]).toEqual(['page:01', 'settings']);
  store.load(new Map([...store.values].reverse()));
  one.now += day;
  expect(keep(one)).toBe(false);
});

test('one that can not be read just now is not let go of', () => {
  const one = stand(0, 1, 2);
  const { files } = one.phone;
  const [oldest] = files.texts.keys();
  const read = files.read.bind(files);
  jest.spyOn(files, 'read').mockImplementation((name) => (name === oldest ? null : read(name)));
  expect(keepAfterEdit(one, start + 3 * day)).toBe(true);
  expect(files.texts.size).toBe(4);
});
