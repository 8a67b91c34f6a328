/** One write of two keys through the journal, and each way in which it can end. */
import { toEnd } from '../../../miniprogram/domain/kit/steps';
import { storageFailure } from '../../../miniprogram/storage/device/ports';
import type { FailureKind } from '../../../miniprogram/storage/device/ports';
import { removeFile, writeThroughJournal } from '../../../miniprogram/storage/writing/journal';
import { encodingJournal } from '../../../miniprogram/storage/writing/journalFile';
import type { Outcome } from '../../../miniprogram/storage/writing/put';
import { recover } from '../../../miniprogram/storage/writing/recovery';
import { advice } from '../../support/advice';
import { FakePhone } from '../../support/fakePhone';

const images = [
  { key: 'a', before: 'old', after: 'new' },
  { key: 'b', before: null, after: 'x' },
];
const text = toEnd(encodingJournal(images));

function phoneBefore(): FakePhone {
  const phone = new FakePhone();
  phone.store.load(new Map([['a', 'old']]));
  return phone;
}

const written = (phone: FakePhone): Outcome =>
  writeThroughJournal({ store: phone.store, files: phone.files, random: () => phone.random() }, images, text);

/** What the keys hold, whether the mark stands, and how many files there are. */
const standing = ({ store, files }: FakePhone) => ({
  keys: [store.values.get('a') ?? null, store.values.get('b') ?? null],
  isMarked: store.values.has('tx'),
  files: files.texts.size,
});

const before = { keys: ['old', null], isMarked: false, files: 0 };

const refuses = (kind: FailureKind = 'failed'): never => {
  throw storageFailure(kind, 'set up by the test');
};

/** From now on the store refuses to do this to this key. */
function refusing(phone: FakePhone, what: 'write' | 'remove', bad: string, kind?: FailureKind): void {
  const { store } = phone;
  const write = store.write.bind(store);
  const remove = store.remove.bind(store);
  if (what === 'write')
    jest.spyOn(store, 'write').mockImplementation((key, value) => (key === bad ? refuses(kind) : write(key, value)));
  else jest.spyOn(store, 'remove').mockImplementation((key) => (key === bad ? refuses(kind) : remove(key)));
}

/** Stands locked, with a reason that is the result's too. */
function expectLocked({ result, lock }: Outcome): void {
  expect(lock).toMatch(advice);
  expect(result).toEqual({ ok: false, problem: { kind: 'failed', message: lock } });
}

describe('a write of two keys', () => {
  test('that is done leaves neither a mark nor a file', () => {
    const phone = phoneBefore();
    expect(written(phone)).toEqual({ result: { ok: true, value: null }, lock: null });
    expect(standing(phone)).toEqual({ keys: ['new', 'x'], isMarked: false, files: 0 });
  });

  test('whose mark is refused is not begun, and its file goes', () => {
    const phone = phoneBefore();
    refusing(phone, 'write', 'tx', 'full');
    expect(written(phone)).toMatchObject({ result: { ok: false, problem: { kind: 'full' } }, lock: null });
    expect([standing(phone), phone.store.written]).toEqual([before, []]);
  });

  test('whose mark may stand though nothing answers keeps its file for the next start', () => {
    const phone = phoneBefore();
    const write = phone.store.write.bind(phone.store);
    jest.spyOn(phone.store, 'write').mockImplementation((key, value) => {
      write(key, value);
      phone.hazard.expect({ at: 1, how: 'failFrom' });
      refuses();
    });
    expectLocked(written(phone));
    expect(standing(phone)).toEqual({ keys: ['old', null], isMarked: true, files: 1 });
  });

  test('of which a key is refused is taken back whole, and says why', () => {
    const phone = phoneBefore();
    refusing(phone, 'write', 'b', 'tooLarge');
    expect(written(phone)).toMatchObject({ result: { ok: false, problem: { kind: 'tooLarge' } }, lock: null });
    expect(standing(phone)).toEqual(before);
  });

  test('that is stuck half way keeps mark and file, with which the next start takes it back', () => {
    const phone = phoneBefore();
    const write = phone.store.write.bind(phone.store);
    jest.spyOn(phone.store, 'write').mockImplementation((key, value) => {
      if (key === 'b') phone.hazard.expect({ at: 1, how: 'failFrom' });
      write(key, value);
    });
    expectLocked(written(phone));
    expect(standing(phone)).toEqual({ keys: ['new', null], isMarked: true, files: 1 });
    phone.hazard.calm();
    expect(recover(phone.store, phone.files).lock).toBeNull();
    expect(standing(phone)).toEqual(before);
  });

  test('that can neither be done nor taken back keeps its mark, also where the phone would let it go', () => {
    const phone = phoneBefore();
    const write = phone.store.write.bind(phone.store);
    jest.spyOn(phone.store, 'write').mockImplementation((key, value) => {
      if (key === 'b' || value === 'old') refuses();
      write(key, value);
    });
    refusing(phone, 'remove', 'a');
    expectLocked(written(phone));
    expect(standing(phone)).toEqual({ keys: ['new', null], isMarked: true, files: 1 });
    jest.restoreAllMocks();
    expect(recover(phone.store, phone.files).lock).toBeNull();
    expect(standing(phone)).toEqual(before);
  });

  test('whose mark surely stays is taken back at once, as the next start will', () => {
    const phone = phoneBefore();
    refusing(phone, 'remove', 'tx');
    expectLocked(written(phone));
    expect(standing(phone)).toEqual({ keys: ['old', null], isMarked: true, files: 1 });
  });

  test('of whose mark nobody can tell whether it stands stays as it was written', () => {
    const phone = phoneBefore();
    refusing(phone, 'remove', 'tx');
    phone.store.unreadable.add('tx');
    const write = phone.store.write.bind(phone.store);
    jest.spyOn(phone.store, 'write').mockImplementation((key, value) => {
      if (key === 'tx' && phone.store.values.has('tx')) refuses();
      write(key, value);
    });
    expectLocked(written(phone));
    expect(standing(phone)).toEqual({ keys: ['new', 'x'], isMarked: true, files: 1 });
  });
});

test('a file is removed, or it is said that it was not', () => {
  const { files } = phoneBefore();
  files.texts.set('journal-a.json', 'x');
  const remove = jest.spyOn(files, 'remove').mockImplementationOnce(() => refuses());
  expect([removeFile(files, 'journal-a.json'), removeFile(files, 'journal-a.json')]).toEqual([false, true]);
  expect([remove.mock.calls.length, files.texts.size]).toEqual([2, 0]);
});
